// The handoff's own properties: what is there, and what a set-up would do. Nothing is done.
import { planOf, type SetupStep } from '@/lib/domain/setup/plan'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import { readSchema } from '@/lib/hubspot/setup/property-schema'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

/** What the built-in definition needs. */
export const WANTED = wantedProperties([{ version: '1', fingerprint: null }])

const ASSUMED_IN = 'lib/domain/setup/wanted.ts'

async function run({ transport }: Session) {
  const about = {
    what: 'Handoff properties',
    expected: 'there, or free to be created',
    assumedIn: ASSUMED_IN,
  }
  try {
    const steps = planOf(await readSchema(transport), WANTED)
    const named = (action: SetupStep['action']) => steps.filter((step) => step.action === action)
    const told = `${named('leave').length} there, a set-up would create ${named('create').length} and extend ${named('extend').length}`
    return [judged(about, named('cannot').length === 0, told), ...named('cannot').map(unfit)]
  } catch (error) {
    return [unknown(about, error instanceof Error ? error.message : 'not readable')]
  }
}

function unfit({ name, kind, why, found }: SetupStep): Finding {
  const about = { what: `Property contacts.${name}`, expected: kind, assumedIn: ASSUMED_IN }
  return judged(about, false, why === 'archived' ? 'in the recycling bin' : (found ?? 'another type'))
}

export const HANDOFF: Check = { name: 'handoff', run }

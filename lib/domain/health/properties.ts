// Whether the portal has the properties that a check needs, each of the right type and with all our options.
import type { HandoffProperties } from '../handoff-properties'
import { planOf, type SetupStep } from '../setup/plan'
import { wantedProperties } from '../setup/wanted'
import type { HealthFacts } from './facts'
import { act, type Note, note } from './notes'
import { unreadNote } from './unread'

/** The notes on these properties: one for all that are in order, one for all that are missing, one for each of the others. */
export function propertyNotes(facts: HealthFacts, keys: readonly (keyof HandoffProperties)[]): Note[] {
  const { schema, definition, names } = facts
  if (schema.state === 'unavailable') return [unreadNote(schema.why, 'schema')]
  if (schema.state === 'empty') return [note('schema_failed', 'unknown', {}, act('look_again'))]
  const wanted = new Set(keys.map((key) => names[key]))
  const plan = planOf(
    schema.value,
    wantedProperties([{ version: definition.version, fingerprint: null }], names),
  )
  const steps = plan.filter(({ kind, name }) => kind !== 'group' && wanted.has(name))
  const named = (action: SetupStep['action']) => {
    const found = steps.filter((step) => step.action === action).map(({ name }) => name)
    return { names: found, n: found.length }
  }
  const [there, missing] = [named('leave'), named('create')]
  return [
    ...(there.n === 0 ? [] : [note('properties_there', 'good', there)]),
    ...(missing.n === 0 ? [] : [note('properties_missing', 'bad', missing, act('set_up'))]),
    ...steps.flatMap(oddNote),
  ]
}

/** A property that is there but needs attention. */
function oddNote({ name: property, action, why, found, missing }: SetupStep): Note[] {
  if (action === 'extend') {
    return [note('options_missing', 'warn', { property, options: missing, n: missing.length }, act('set_up'))]
  }
  if (why === 'wrong_type') {
    const params = { property, found: found ?? '?' }
    return [note('property_wrong_type', 'bad', params, act('mend_type', { property }))]
  }
  if (why === 'archived')
    return [note('property_archived', 'bad', { property }, act('restore', { property }))]
  return []
}

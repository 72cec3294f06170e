// HubSpot's own dates of contact: which exist here, and how often they are filled in.
import { at, inWords, isOk, listAt } from '../answers'
import { answered, type Finding, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { recentWith } from './people'

/** The product takes them as a reason to look at the activities. */
export const ROLL_UPS = [
  'hs_first_outreach_date',
  'notes_last_contacted',
  'hs_last_sales_activity_timestamp',
] as const

async function run(session: Session): Promise<Finding[]> {
  const about = {
    what: 'Dates of contact that HubSpot keeps',
    expected: `some of ${ROLL_UPS.join(', ')}`,
    assumedIn: 'lib/domain/sla/certainty.ts, tests/sandbox/portal/roll-up.ts',
    point: 'roll_ups' as const,
  }
  const schema = await session.probe({ method: 'GET', path: '/crm/v3/properties/contacts' })
  if (!isOk(schema)) return [unknown(about, inWords(schema))]
  const names = new Set(listAt(schema.json, 'results').map((one) => at(one, 'name')))
  const counts: string[] = []
  for (const name of ROLL_UPS.filter((one) => names.has(one))) {
    const answer = await recentWith(session, name, name)
    counts.push(`${name} ${isOk(answer) ? `filled in ${String(at(answer.json, 'total'))}` : inWords(answer)}`)
  }
  const absent = ROLL_UPS.filter((one) => !names.has(one))
  const found = [...counts, ...absent.map((name) => `no ${name}`)].join(', ')
  const does = names.has('notes_last_contacted')
    ? 'looks at the activities of a lead whose date moved after the handoff: a date is never taken for a contact'
    : 'has no date to go by in the queue: looks at the activities of every lead there'
  return [answered(about, found, does)]
}

export const ROLL_UPS_THERE: Check = { name: 'roll-ups', run }

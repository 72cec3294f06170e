// Every standard property that the product reads or writes: is it there, of the assumed type, with the options relied on?
import { ENGAGEMENT_SOURCES, propertiesOf } from '@/lib/hubspot/mapping/engagement-kinds'
import { COMPANY_PROPERTIES, CONTACT_PROPERTIES } from '@/lib/hubspot/mapping/property-names'
import { standardProperties } from '../../sandbox/portal/standard-properties'
import type { ObjectType, PropertyDefinition } from '../../sandbox/portal/types'
import { at, inWords, isOk, listAt } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'
import { ROLL_UPS } from './roll-ups'

const TASK = [
  'hs_timestamp',
  'hs_task_subject',
  'hs_task_body',
  'hs_task_status',
  'hs_task_priority',
  'hs_task_type',
]

const USED: Readonly<Partial<Record<ObjectType, readonly string[]>>> = {
  contacts: [...CONTACT_PROPERTIES, 'hs_is_unworked'],
  companies: COMPANY_PROPERTIES,
  ...Object.fromEntries(
    Object.values(ENGAGEMENT_SOURCES).map((source) => [source.objectType, propertiesOf(source)]),
  ),
  tasks: [...TASK, 'hubspot_owner_id'],
}

/** Whether they are there is an open question with a check of its own. */
const OPEN: ReadonlySet<string> = new Set([...ROLL_UPS, 'hs_communication_direction'])

/** Each team edits these lists: other options do not count as a difference. */
const OWN_LISTS: ReadonlySet<string> = new Set(['lifecyclestage', 'hs_lead_status', 'hs_language'])

const ASSUMED_IN = 'tests/sandbox/portal/standard-properties.ts'

async function run({ probe }: Session) {
  const findings: Finding[] = []
  for (const [type, names] of Object.entries(USED) as [ObjectType, readonly string[]][]) {
    const answer = await probe({ method: 'GET', path: `/crm/v3/properties/${type}` })
    const whole = { what: `Properties of ${type}`, expected: 'all that are read', assumedIn: ASSUMED_IN }
    if (!isOk(answer)) {
      findings.push(unknown(whole, inWords(answer)))
      continue
    }
    const live = new Map(listAt(answer.json, 'results').map((one) => [String(at(one, 'name')), one]))
    const assumed = standardProperties(type, false)
    const differing = names.flatMap((name) => differences(type, assumed.get(name), name, live.get(name)))
    const same = names.length - new Set(differing.map(({ what }) => what)).size
    findings.push(judged(whole, true, `${same} of ${names.length} as assumed`), ...differing)
  }
  return findings
}

function differences(
  type: ObjectType,
  assumed: PropertyDefinition | undefined,
  name: string,
  live: unknown,
): Finding[] {
  const what = `Property ${type}.${name}`
  const about = (expected: string) => ({ what, expected, assumedIn: ASSUMED_IN })
  const expectedType = assumed?.type ?? 'not in the sandbox'
  if (live === undefined && OPEN.has(name)) return []
  if (live === undefined) return [judged(about(expectedType), false, 'absent')]
  const found = String(at(live, 'type'))
  if (found !== expectedType) return [judged(about(expectedType), false, found)]
  if (OWN_LISTS.has(name) || assumed === undefined) return []
  const options = new Set(listAt(live, 'options').map((one) => at(one, 'value')))
  const missing = assumed.options.map(({ value }) => value).filter((value) => !options.has(value))
  if (missing.length === 0) return []
  return [judged(about(`${assumed.options.length} options`), false, `without ${missing.join(', ')}`)]
}

export const PROPERTIES: Check = { name: 'properties', run }

// Decision roles for many leads: leads with the same people, as far as the rule can tell, are judged once.
import { decisionRole, peopleOf } from '../criteria/decision-role'
import type { Definition } from '../definition'
import { presenceOf } from '../japan/presence'
import type { HandoffRecord } from './handoff-record'
import { CODE, codeOf, leadAtHandoff } from './replay-lead'
import { differing } from './replay-parts'

/** What the rule sees of a lead: the kind of people, and the company's size. */
export interface Roles {
  /** A name for each set of people who can count. */
  readonly sets: Int32Array
  /** 1: somebody is abroad, and counts only where the lead is responsible for Japan. */
  readonly abroad: Uint8Array
  /** The domains under which that was judged. */
  readonly domains: readonly string[]
  readonly employees: Float64Array
  /** How many sets there are. */
  readonly count: number
}

/** Reads every title once, and under `base` whether who is abroad counts. */
export function rolesIn(records: readonly HandoffRecord[], base: Definition): Roles {
  const sets = new Int32Array(records.length)
  const abroad = new Uint8Array(records.length)
  const employees = new Float64Array(records.length)
  const names = new Map<string, number>()
  records.forEach((record, index) => {
    const { company } = record.lead
    employees[index] = company.state === 'known' ? (company.value.employees ?? Number.NaN) : Number.NaN
    const all = peopleOf(record.lead)
    const isAbroad = all.some((one) => one.abroad)
    abroad[index] = isAbroad ? 1 : 0
    const counts = isAbroad && presenceOf(leadAtHandoff(record), base).kind === 'responsible'
    const name = nameOf(
      all.filter((one) => !one.abroad || counts),
      record.lead.colleagues.state === 'unavailable',
    )
    const set = names.get(name) ?? names.size
    names.set(name, set)
    sets[index] = set
  })
  return { sets, abroad, domains: base.presence.domains, employees, count: names.size }
}

function nameOf(people: ReturnType<typeof peopleOf>, isUnread: boolean): string {
  const each = people.map(
    ({ level, departments, confidence, confirmed }) =>
      `${level}${departments.includes('it') ? 'i' : ''}${confidence === 'low' ? 'l' : ''}${confirmed === null ? '' : 'c'}`,
  )
  return `${isUnread} ${each.sort().join(' ')}`
}

/** The codes of all records under a definition. */
export function roleCodes(
  records: readonly HandoffRecord[],
  { sets, abroad, domains, employees, count }: Roles,
  definition: Definition,
): Uint8Array {
  const codes = new Uint8Array(records.length)
  const bySet = new Uint8Array(2 * count).fill(CODE.none)
  const { smallCompanyEmployees } = definition.decisionRole
  const sameDomains = differing(domains, definition.presence.domains).length === 0
  records.forEach((record, index) => {
    const set = sets[index] ?? 0
    const judge = () => codeOf(decisionRole, leadAtHandoff(record), definition, record.handedOffAt)
    if (abroad[index] === 1 && !sameDomains) {
      codes[index] = judge()
      return
    }
    const at = 2 * set + ((employees[index] ?? Number.NaN) <= smallCompanyEmployees ? 1 : 0)
    if (bySet[at] === CODE.none) bySet[at] = judge()
    codes[index] = bySet[at] ?? CODE.unread
  })
  return codes
}

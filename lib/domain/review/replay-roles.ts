// Decision roles for many leads: leads with the same people, as far as the rule can tell, are judged once.
import { decisionRole, peopleOf } from '../criteria/decision-role'
import type { Definition } from '../definition'
import type { HandoffRecord } from './handoff-record'
import { CODE, codeOf, leadAtHandoff } from './replay-lead'

/** What the rule sees of a lead: the kind of people, and the company's size. */
export interface Roles {
  /** A name for each set of people; -1: somebody is abroad, and the rest of the lead matters. */
  readonly sets: Int32Array
  readonly employees: Float64Array
  /** How many sets there are. */
  readonly count: number
}

/** Reads every title once. */
export function rolesIn(records: readonly HandoffRecord[]): Roles {
  const sets = new Int32Array(records.length)
  const employees = new Float64Array(records.length)
  const names = new Map<string, number>()
  records.forEach((record, index) => {
    const { company } = record.lead
    employees[index] = company.state === 'known' ? (company.value.employees ?? Number.NaN) : Number.NaN
    const name = nameOf(record)
    if (name === null) sets[index] = -1
    else {
      const set = names.get(name) ?? names.size
      names.set(name, set)
      sets[index] = set
    }
  })
  return { sets, employees, count: names.size }
}

function nameOf({ lead }: HandoffRecord): string | null {
  const people = peopleOf(lead)
  if (people.some(({ abroad }) => abroad)) return null
  const each = people.map(
    ({ level, departments, confidence, confirmed }) =>
      `${level}${departments.includes('it') ? 'i' : ''}${confidence === 'low' ? 'l' : ''}${confirmed === null ? '' : 'c'}`,
  )
  return `${lead.colleagues.state === 'unavailable'} ${each.sort().join(' ')}`
}

/** The codes of all records under a definition. */
export function roleCodes(
  records: readonly HandoffRecord[],
  { sets, employees, count }: Roles,
  definition: Definition,
): Uint8Array {
  const codes = new Uint8Array(records.length)
  const bySet = new Uint8Array(2 * count).fill(CODE.none)
  const { smallCompanyEmployees } = definition.decisionRole
  records.forEach((record, index) => {
    const set = sets[index] ?? -1
    const judge = () => codeOf(decisionRole, leadAtHandoff(record), definition, record.handedOffAt)
    if (set === -1) {
      codes[index] = judge()
      return
    }
    const at = 2 * set + ((employees[index] ?? Number.NaN) <= smallCompanyEmployees ? 1 : 0)
    if (bySet[at] === CODE.none) bySet[at] = judge()
    codes[index] = bySet[at] ?? CODE.unread
  })
  return codes
}

// How many people the company employs, as far as the record says: a number, or the range of a drop-down.
import type { Definition } from '../../definition/definition'
import { readCompanySize } from '../../japan/company-size'
import { type LeadSnapshot, mappedIn } from '../../lead-snapshot'

/** `max` null: no upper end is named. `field`: the mapped property's label; absent: HubSpot's own number. */
export interface SeenSize {
  readonly min: number
  readonly max: number | null
  readonly text: string
  readonly field?: string
  /** On whose record it stands. */
  readonly source: 'contact' | 'company'
}

/** The first mapped property that names a size, the contact's before the company's; else HubSpot's number; null: not known. */
export function sizeOf(snapshot: LeadSnapshot): SeenSize | null {
  for (const [index, { sizes }] of mappedIn(snapshot).entries()) {
    for (const { text, field } of sizes) {
      const read = readCompanySize(text)
      if (read !== null) return { ...read, text, field, source: index === 0 ? 'contact' : 'company' }
    }
  }
  const employees = snapshot.company.state === 'known' ? snapshot.company.value.employees : null
  if (employees === null) return null
  return { min: employees, max: employees, text: String(employees), source: 'company' }
}

/**
 * The size as one number for rules that ask for "at most so many": the upper end of a range; null where it is not known or has no
 * upper end.
 */
export function mostEmployees(snapshot: LeadSnapshot): number | null {
  return sizeOf(snapshot)?.max ?? null
}

/**
 * Where a size lies beside the definition's bounds. `unclear`: a range of which a part lies inside. A range that only touches a bound
 * (1-50 beside "50 or more") lies outside, and one without an upper end lies where it begins: the portal tells no more than that.
 */
export function placeOfSize(
  { min, max }: Pick<SeenSize, 'min' | 'max'>,
  { minEmployees, maxEmployees }: Definition['icp'],
): 'inside' | 'too_small' | 'too_large' | 'unclear' {
  const least = minEmployees ?? 0
  const most = maxEmployees ?? Number.POSITIVE_INFINITY
  const isRange = max !== min
  if (max !== null && (max < least || (isRange && max === least))) return 'too_small'
  if (min > most || (isRange && min === most)) return 'too_large'
  if (min < least || (max !== null && max > most)) return 'unclear'
  return 'inside'
}

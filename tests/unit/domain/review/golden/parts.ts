// The second program's small tools: lists of ids, shares, and middle values by counting.
import type { CannotTellReason, Count, FigureName, Rate, Spread } from '@/lib/domain/review/figures'
import type { HandoffRecord, Oddity } from '@/lib/domain/review/handoff-record'

type Records = readonly HandoffRecord[]

export type Tell = (figure: FigureName, why: CannotTellReason, record: HandoffRecord) => void

export const odd = (record: HandoffRecord, oddity: Oddity) => record.oddities.some((one) => one === oddity)

/** Accepted, rejected, returned, handed_off; or a reason in capitals why it is unknown. */
export function decided(record: HandoffRecord): string {
  if (record.status === null) return 'NO_STATUS'
  if (odd(record, 'no_status')) return 'NO_STATUS'
  if (odd(record, 'two_decisions')) return 'TWO_DECISIONS'
  const own = { accepted: record.acceptedAt, rejected: record.rejectedAt }[record.status as string]
  const late = own !== undefined && own !== null && own >= record.handedOffAt
  return own !== undefined && !late && odd(record, 'decided_before') ? 'DECIDED_BEFORE' : record.status
}

export const isReason = (text: string) => text === text.toUpperCase()
export const reason = (text: string) => text.toLowerCase() as CannotTellReason

export function list(records: Records): Count {
  const numbers = Float64Array.from(records, ({ contactId }) => Number(contactId)).sort()
  return { n: numbers.length, ids: Array.from(numbers, String) }
}

export function share(part: Records, whole: number): Rate {
  return { part: part.length, of: whole, small: !(whole >= 10), ids: list(part).ids }
}

/** The k-th smallest by counting how many are smaller: no sorting. */
function smallest(values: readonly number[], k: number): number {
  for (const value of new Set(values)) {
    const below = values.filter((one) => one < value).length
    const upTo = values.filter((one) => one <= value).length
    if (below < k && k <= upTo) return value
  }
  throw new Error('there is always one')
}

/** Twice the median: the sum of the two middle values, which may be one and the same. */
export function twiceMedian(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const half = values.length / 2
  return Number.isInteger(half)
    ? smallest(values, half) + smallest(values, half + 1)
    : 2 * smallest(values, half + 0.5)
}

/** `parts` of a unit whose hundredth is `hundredth` long, rounded half up on whole numbers. */
export function decimal(parts: number, hundredth: number): number {
  const rest = parts % hundredth
  const whole = (parts - rest) / hundredth + (2 * rest >= hundredth ? 1 : 0)
  return Number(`${whole}e-2`)
}

export function lengths(measured: readonly (readonly [HandoffRecord, number])[]): Spread {
  const values = measured.map(([, ms]) => ms)
  const median = twiceMedian(values)
  let rank = 0
  while (10 * rank < 9 * values.length) rank += 1
  return {
    median: median === null ? null : decimal(median, 72_000),
    p90: values.length === 0 ? null : decimal(smallest(values, rank), 36_000),
    of: values.length,
    small: !(values.length >= 10),
    ids: list(measured.map(([record]) => record)).ids,
  }
}

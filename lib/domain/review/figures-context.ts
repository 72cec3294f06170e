// What the figures of one period are counted on: its handoffs, the moment, the calendar, and who cannot be told.
import type { Instant } from '../fact'
import type { BusinessTime } from './business-time'
import { countOf } from './counting'
import { type CannotTell, type CannotTellReason, FIGURE_NAMES, type FigureName } from './figures'
import type { HandoffRecord } from './handoff-record'

export interface FiguresContext {
  /** Handoffs made in the period. */
  readonly records: readonly HandoffRecord[]
  /** Every record that was given: earlier handoffs of the same contacts are looked up here. */
  readonly all: readonly HandoffRecord[]
  readonly now: Instant
  readonly business: BusinessTime
  readonly finalAfterMs: number
  readonly exclusions: Doubts
  isOff(figure: FigureName): boolean
}

/** The named group "cannot tell": a record that a figure leaves out is counted here, never dropped. */
export class Doubts {
  readonly #byKey = new Map<string, HandoffRecord[]>()

  add(figure: FigureName, reason: CannotTellReason, record: HandoffRecord): void {
    const key = `${figure} ${reason}`
    const records = this.#byKey.get(key)
    if (records === undefined) this.#byKey.set(key, [record])
    else records.push(record)
  }

  /** By figure, the larger groups first. */
  list(): CannotTell[] {
    return [...this.#byKey]
      .map(([key, records]) => {
        const [figure, reason] = key.split(' ') as [FigureName, CannotTellReason]
        return { figure, reason, ...countOf(records) }
      })
      .sort(
        (a, b) =>
          FIGURE_NAMES.indexOf(a.figure) - FIGURE_NAMES.indexOf(b.figure) ||
          b.n - a.n ||
          (a.reason < b.reason ? -1 : 1),
      )
  }
}

/** What a record says, or why it does not. */
export type Told<T> = { readonly is: T } | { readonly why: CannotTellReason }

/** Sorts the period's records by what they say; those that say nothing are counted under `figure`. */
export function group<T extends string>(
  { records, exclusions }: Pick<FiguresContext, 'records' | 'exclusions'>,
  figure: FigureName,
  names: readonly T[],
  tell: (record: HandoffRecord) => Told<T>,
): Readonly<Record<T, readonly HandoffRecord[]>> {
  const groups = Object.fromEntries(names.map((name) => [name, [] as HandoffRecord[]])) as Record<
    T,
    HandoffRecord[]
  >
  for (const record of records) {
    const told = tell(record)
    if ('is' in told) groups[told.is].push(record)
    else exclusions.add(figure, told.why, record)
  }
  return groups
}

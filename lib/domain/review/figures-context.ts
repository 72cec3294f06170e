// What the figures of one period rest on: its handoffs, the moment, the calendar, and the records they leave out.
import { compareText } from '../compare-text'
import type { Instant } from '../fact'
import type { BusinessTime } from '../sla/business-time'
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
  readonly exclusions: Exclusions
  isOff(figure: FigureName): boolean
}

/** The records that figures cannot tell about: each is counted here with its reason, never dropped. */
export class Exclusions {
  readonly #found: { figure: FigureName; reason: CannotTellReason; contactId: string }[] = []

  add(figure: FigureName, reason: CannotTellReason, { contactId }: HandoffRecord): void {
    this.#found.push({ figure, reason, contactId })
  }

  /** By figure, the larger groups first. */
  list(): CannotTell[] {
    const groups = Map.groupBy(this.#found, ({ figure, reason }) => `${figure} ${reason}`)
    return [...groups.values()]
      .flatMap((group) =>
        group.slice(0, 1).map(({ figure, reason }) => ({ figure, reason, ...countOf(group) })),
      )
      .sort(
        (a, b) =>
          FIGURE_NAMES.indexOf(a.figure) - FIGURE_NAMES.indexOf(b.figure) ||
          b.n - a.n ||
          compareText(a.reason, b.reason),
      )
  }
}

/** What a record says, or why it does not. */
export type Told<T> = { readonly is: T } | { readonly why: CannotTellReason }

/** What each record says; those that say nothing are counted under `figure`. */
export function toldBy<T>(
  { records, exclusions }: Pick<FiguresContext, 'records' | 'exclusions'>,
  figure: FigureName,
  tell: (record: HandoffRecord) => Told<T>,
): readonly { readonly record: HandoffRecord; readonly is: T }[] {
  return records.flatMap((record) => {
    const told = tell(record)
    if ('is' in told) return [{ record, is: told.is }]
    exclusions.add(figure, told.why, record)
    return []
  })
}

/** Sorts the period's records by what they say; those that say nothing are counted under `figure`. */
export function group<T extends string>(
  context: FiguresContext,
  figure: FigureName,
  names: readonly T[],
  tell: (record: HandoffRecord) => Told<T>,
): Readonly<Record<T, readonly HandoffRecord[]>> {
  const found = Map.groupBy(toldBy(context, figure, tell), ({ is }) => is)
  return Object.fromEntries(
    names.map((name) => [name, (found.get(name) ?? []).map(({ record }) => record)]),
  ) as Record<T, HandoffRecord[]>
}

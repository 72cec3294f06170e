// The outbox's turn to look again at a contact: when it is due, what is kept of it, and what happens when HubSpot does not answer.
import { isLookDue, postponed } from '@/lib/domain/decision/later-look'
import { type DecisionRow, isOpen, type Waiting } from '@/lib/domain/decision/row'
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { DecisionStore } from './decision-store'
import { failureOf } from './failure'
import type { LookedAt } from './look-again'

export interface LookTurnDeps {
  readonly store: DecisionStore
  readonly unmet: (ref: RecordRef) => Promise<Waiting | null>
  /** Asks HubSpot once more about `looked`; `all`: every row about the same contact. @throws a class of `errors.ts` */
  readonly look: (looked: readonly DecisionRow[], all: readonly DecisionRow[]) => Promise<LookedAt>
  /** A row has a new state; `corrected`: HubSpot shows something other than was reported. */
  readonly onChange: (row: DecisionRow, corrected?: boolean) => void
  readonly now: () => Instant
}

/** Looks at what is due; `viewed`: somebody is at the lead. True when a row is open again and to be sent on. */
export async function lookTurn(deps: LookTurnDeps, ref: RecordRef, viewed: boolean): Promise<boolean> {
  const { store, now } = deps
  const all = await store.ofContact(ref)
  const over = all.filter((row) => !isOpen(row))
  if (!over.some((row) => isLookDue(row, now(), viewed))) return false
  // One request answers for all of them.
  const looked = over.filter((row) => isLookDue(row, now(), true))
  if ((await deps.unmet(ref)) !== null) {
    await put(looked, postpone)
    return false
  }
  try {
    const { rows, changed } = await deps.look(looked, all)
    const kept = await put(rows, (row) => row)
    for (const row of kept) {
      const before = looked.find(({ id }) => id === row.id)
      if (changed || before === undefined || tellsOtherwise(before, row)) deps.onChange(row, true)
    }
    return kept.some(isOpen)
  } catch (error) {
    await put(looked, failureOf(error).end === 'refused' ? (row) => ({ ...row, look: null }) : postpone)
    return false
  }

  function postpone(row: DecisionRow): DecisionRow {
    return { ...row, look: row.look === null ? null : postponed(row.look, now()) }
  }

  /** Keeps each row, unless it was forgotten meanwhile. */
  async function put(
    rows: readonly DecisionRow[],
    next: (row: DecisionRow) => DecisionRow,
  ): Promise<DecisionRow[]> {
    const kept: DecisionRow[] = []
    for (const row of rows) {
      const as = next(row)
      if ((await store.change(row.id, (known) => (known.look === null ? null : as))) === as) kept.push(as)
    }
    return kept
  }
}

function tellsOtherwise(before: DecisionRow, after: DecisionRow): boolean {
  return (
    before.stage !== after.stage ||
    before.superseded !== after.superseded ||
    before.omitted.length !== after.omitted.length
  )
}

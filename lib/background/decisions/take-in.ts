// Taking decisions in: each once, however often it is clicked; a later one takes the place of one that was not sent yet.
import type { Decision } from '@/lib/domain/decision/decision'
import { areRivals, type DecisionRow, heldFrom, isOpen, newRow, sameChoice } from '@/lib/domain/decision/row'
import type { Instant } from '@/lib/domain/fact'
import { refKey } from '@/lib/domain/record-ref'
import type { DecisionStore } from './decision-store'

/** How long a first contact that was refused is left alone. */
const TRIED_AGAIN_MS = 10 * 60_000

interface TakeInDeps {
  readonly store: DecisionStore
  /** Runs `work` while no other process works on the same name. */
  readonly lock: <T>(name: string, work: () => Promise<T>) => Promise<T>
  readonly onChange: (row: DecisionRow) => void
  /** Says when the next row is due. */
  readonly plan: () => Promise<void>
  readonly now: () => Instant
}

/** What people do to the outbox. */
export function createTakeIn(deps: TakeInDeps) {
  const { store, plan } = deps

  /**
   * Takes a decision in. The same decision twice is one; within the undo window the same id may bring another choice; a decision that was
   * not yet tried gives way to a later one on the same contact.
   */
  function make(decision: Decision): Promise<DecisionRow> {
    return deps.lock(`make ${refKey(decision.ref)}`, () => takeIn(decision))
  }

  async function takeIn(decision: Decision): Promise<DecisionRow> {
    const known = await store.read(decision.id)
    if (known !== null && !isToBeTriedAgain(known, deps.now())) return amend(known, decision)
    const rivals = (await store.ofContact(decision.ref)).filter(
      (row) => isOpen(row) && areRivals(decision, row.decision),
    )
    const twin = rivals.find((row) => sameChoice(row.decision, decision))
    if (twin !== undefined) return twin
    let seen = decision.seen
    for (const rival of rivals) {
      const gone = await store.change(rival.id, (row) =>
        isOpen(row) && !row.tried ? over(row, 'undone', deps.now()) : null,
      )
      if (gone?.stage !== 'undone') continue
      seen = gone.decision.seen
      deps.onChange(gone)
    }
    const before = rivals.findLast((row) => row.tried) ?? null
    const row = newRow({ ...decision, seen }, deps.now(), before?.id ?? null)
    await store.add(row)
    deps.onChange(row)
    void plan()
    return row
  }

  async function amend(known: DecisionRow, decision: Decision): Promise<DecisionRow> {
    const fresh = newRow({ ...decision, seen: known.decision.seen }, deps.now(), known.after)
    const row = await store.change(known.id, (now) =>
      now.stage === 'held' && !sameChoice(now.decision, decision) ? fresh : null,
    )
    if (row !== fresh) return row ?? known
    deps.onChange(row)
    void plan()
    return row
  }

  /** Takes it back while nothing was sent; else the row as it is. */
  async function undo(id: string): Promise<DecisionRow | null> {
    const row = await store.change(id, (now) =>
      now.stage === 'held' ? over(now, 'undone', deps.now()) : null,
    )
    if (row?.stage === 'undone') deps.onChange(row)
    return row
  }

  /** Opens the undo window once more for a decision of which nothing was sent; else the row as it is. */
  async function hold(id: string): Promise<DecisionRow | null> {
    const row = await store.change(id, (now) =>
      now.stage === 'held' ? { ...now, ...heldFrom(deps.now()) } : null,
    )
    if (row?.stage === 'held') {
      deps.onChange(row)
      void plan()
    }
    return row
  }

  /** A first contact that HubSpot refused goes its way once more. */
  async function tryAnew(id: string): Promise<void> {
    const row = await store.change(id, (known) =>
      known.stage === 'refused'
        ? { ...newRow(known.decision, deps.now(), null), heldUntil: deps.now() }
        : null,
    )
    if (row?.stage === 'held') deps.onChange(row)
  }

  return { make, undo, hold, tryAnew }
}

/** A first contact that nobody clicked is found again at every view: whatever made HubSpot refuse it may be mended by then. */
function isToBeTriedAgain({ stage, decision, finishedAt }: DecisionRow, now: Instant): boolean {
  if (decision.kind !== 'first_contact' || stage !== 'refused') return false
  return finishedAt === null || Math.abs(now - finishedAt) >= TRIED_AGAIN_MS
}

/** A row that ends without having been written. */
export function over(row: DecisionRow, stage: 'undone' | 'refused', now: Instant): DecisionRow {
  return { ...row, stage, waiting: null, nextTryAt: null, finishedAt: now }
}

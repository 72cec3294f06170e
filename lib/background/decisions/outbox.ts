// The outbox: keeps every decision until HubSpot has it or says no, one at a time for each contact, over any interruption.
import type { Decision } from '@/lib/domain/decision/decision'
import {
  backoffMs,
  type DecisionRow,
  isAboutHandoff,
  isDue,
  isOpen,
  newRow,
  sameChoice,
  type Waiting,
} from '@/lib/domain/decision/row'
import type { Instant } from '@/lib/domain/fact'
import { type RecordRef, refKey, sameRef } from '@/lib/domain/record-ref'
import { failureOf } from './failure'

/** Durable storage of rows. A resolved write outlives the death of the background and of the browser. */
export interface DecisionStore {
  add(row: DecisionRow): Promise<void>
  /** Reads and writes one row in one transaction; `change` answers null to leave it. Null when there is none. */
  change(id: string, change: (row: DecisionRow) => DecisionRow | null): Promise<DecisionRow | null>
  read(id: string): Promise<DecisionRow | null>
  open(): Promise<readonly DecisionRow[]>
  ofContact(ref: RecordRef): Promise<readonly DecisionRow[]>
}

export interface OutboxDeps {
  readonly store: DecisionStore
  /** Why nothing may be sent for this record now; null when it may. */
  readonly obstacle: (ref: RecordRef) => Promise<Waiting | null>
  /** Takes one row to its end; saves through `save`. @throws a class of `errors.ts` */
  readonly send: (
    row: DecisionRow,
    before: DecisionRow | null,
    save: (row: DecisionRow) => Promise<DecisionRow>,
  ) => Promise<DecisionRow>
  /** Runs `work` while no other process works on the same name. */
  readonly lock: <T>(name: string, work: () => Promise<T>) => Promise<T>
  readonly onTokenRefused: () => Promise<void>
  /** A row has a new state. */
  readonly onChange: (row: DecisionRow) => void
  /** Call `drain` at this instant of the machine's clock, even when the background ends until then; null: nothing waits. */
  readonly wakeAt: (at: Instant | null) => void
  readonly now: () => Instant
}

/** An answer to a create that was lost may still be on its way: looking too early would find nothing. */
const UNKNOWN_CREATE_MS = 15_000

export type Outbox = ReturnType<typeof createOutbox>

/** The outbox over a store. It holds nothing itself but which contacts are being worked on. */
export function createOutbox(deps: OutboxDeps) {
  const { store } = deps
  const working = new Map<string, { again: boolean }>()

  /**
   * Takes a decision in. The same decision twice is one; within the undo window the same id may be chosen anew; a decision that was
   * not yet tried gives way to a later one on the same contact.
   */
  function make(decision: Decision): Promise<DecisionRow> {
    return deps.lock(`make ${refKey(decision.ref)}`, () => takeIn(decision))
  }

  async function takeIn(decision: Decision): Promise<DecisionRow> {
    const known = await store.read(decision.id)
    if (known !== null) return amend(known, decision)
    const rivals = isAboutHandoff(decision.kind)
      ? (await store.ofContact(decision.ref)).filter(
          (row) => isOpen(row) && isAboutHandoff(row.decision.kind),
        )
      : []
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
    if (row === null) return known
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

  /** Sends what is due; `all`: also what would wait longer, because the connection or the network came back. */
  async function drain(all = false): Promise<void> {
    const due = (await store.open()).filter((row) => isDue(row, deps.now()) || (all && row.stage !== 'held'))
    const contacts = new Map(due.map(({ decision: { ref } }) => [refKey(ref), ref]))
    await Promise.all([...contacts.values()].map((ref) => workOn(ref, all)))
    await plan()
  }

  async function workOn(ref: RecordRef, all: boolean): Promise<void> {
    const key = refKey(ref)
    const busy = working.get(key)
    if (busy !== undefined) {
      busy.again = true
      return
    }
    const mine = { again: false }
    working.set(key, mine)
    try {
      await deps.lock(`decision ${key}`, async () => {
        do {
          mine.again = false
          await sendAll(ref, all)
        } while (mine.again)
      })
    } finally {
      working.delete(key)
    }
  }

  /** The contact's open rows in the order of their clicks; one that must wait holds up those after it. */
  async function sendAll(ref: RecordRef, all: boolean): Promise<void> {
    const rows = (await store.ofContact(ref)).filter(isOpen)
    for (const row of inOrder(rows)) {
      if (!isDue(row, deps.now()) && !(all && row.stage !== 'held')) {
        if (row.stage === 'held') continue
        return
      }
      const end = await sendOne(row)
      if (end !== null && isOpen(end)) return
    }
  }

  async function sendOne(found: DecisionRow): Promise<DecisionRow | null> {
    const now = deps.now()
    const row = await store.change(found.id, (one) =>
      isOpen(one) ? { ...one, stage: one.stage === 'written' ? 'written' : 'queued', nextTryAt: now } : null,
    )
    if (row === null || !isOpen(row)) return row
    deps.onChange(row)
    const obstacle = await deps.obstacle(row.decision.ref)
    if (obstacle !== null) return save({ ...row, waiting: obstacle, nextTryAt: null })
    const before = row.after === null ? null : await store.read(row.after)
    let latest = row
    const keep = async (next: DecisionRow) => {
      latest = await save(next)
      return latest
    }
    try {
      return await deps.send(row, before, keep)
    } catch (error) {
      return error instanceof Abandoned ? error.row : failed(latest, error)
    }
  }

  async function failed(row: DecisionRow, error: unknown): Promise<DecisionRow> {
    const failure = failureOf(error)
    if (failure.end === 'refused') {
      return save({ ...over(row, 'refused', deps.now()), refusal: failure.refusal })
    }
    if (failure.end === 'stop') {
      if (failure.waiting.for === 'token') await deps.onTokenRefused()
      return save({ ...row, waiting: failure.waiting, nextTryAt: null })
    }
    const attempts = row.attempts + 1
    const unknown = Object.values(row.effects).includes('started')
    const pause = Math.max(backoffMs(attempts), unknown ? UNKNOWN_CREATE_MS : 0)
    const nextTryAt = Math.max(deps.now() + pause, failure.retryAt ?? 0)
    return save({ ...row, attempts, waiting: failure.waiting, nextTryAt })
  }

  /** @throws Abandoned when the row gave way to a later decision before anything was sent */
  async function save(row: DecisionRow): Promise<DecisionRow> {
    const kept = await store.change(row.id, (now) => (isOpen(now) ? row : null))
    if (kept !== row) throw new Abandoned(kept)
    deps.onChange(row)
    return row
  }

  /** Says when the next row is due. */
  async function plan(): Promise<void> {
    const byContact = Map.groupBy(await store.open(), ({ decision }) => refKey(decision.ref))
    const times = [...byContact.values()].flatMap((rows) => nextOf(rows))
    deps.wakeAt(times.length === 0 ? null : Math.min(...times))
  }

  /** The newest row about this record that somebody should see, and any role confirmed beside it. */
  async function latest(ref: RecordRef): Promise<DecisionRow | null> {
    const rows = (await store.ofContact(ref)).filter(
      ({ decision }) => sameRef(decision.ref, ref) && decision.kind !== 'first_contact',
    )
    return [...rows].sort((a, b) => b.decision.clickedAt - a.decision.clickedAt)[0] ?? null
  }

  return { make, undo, drain, latest }
}

function inOrder(rows: readonly DecisionRow[]): DecisionRow[] {
  return [...rows].sort((a, b) => a.decision.clickedAt - b.decision.clickedAt)
}

/** When something can be done for a contact's open rows: none overtakes an earlier one that waits. */
function nextOf(rows: readonly DecisionRow[]): Instant[] {
  const times: Instant[] = []
  for (const { stage, heldUntil, nextTryAt } of inOrder(rows)) {
    if (stage === 'held') times.push(heldUntil)
    else return nextTryAt === null ? times : [...times, nextTryAt]
  }
  return times
}

/** A later decision on the same contact took the place of the one being sent. */
class Abandoned extends Error {
  override readonly name = 'Abandoned'
  readonly row: DecisionRow | null

  constructor(row: DecisionRow | null) {
    super('the decision gave way')
    this.row = row
  }
}

function over(row: DecisionRow, stage: 'undone' | 'refused', now: Instant): DecisionRow {
  return { ...row, stage, waiting: null, nextTryAt: null, finishedAt: now }
}

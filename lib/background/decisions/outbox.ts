// The outbox: keeps every decision until HubSpot has it or says no, one at a time for each contact, over any interruption.
import { firstLook, isLookDue } from '@/lib/domain/decision/later-look'
import { backoffMs, type DecisionRow, dueAt, isDue, isOpen, isTooEarly } from '@/lib/domain/decision/row'
import type { Instant } from '@/lib/domain/fact'
import { type RecordRef, refKey, sameRef } from '@/lib/domain/record-ref'
import { failureOf } from './failure'
import { createWorkLine } from './in-order'
import { type LookTurnDeps, lookTurn } from './look-turn'
import { createTakeIn, over } from './take-in'

export interface OutboxDeps extends LookTurnDeps {
  /** Takes one row to its end; saves through `save`. `background`: nobody waits for it. @throws a class of `errors.ts` */
  readonly send: (
    row: DecisionRow,
    before: DecisionRow | null,
    save: (row: DecisionRow) => Promise<DecisionRow>,
    background: boolean,
  ) => Promise<DecisionRow>
  /** Runs `work` while no other process works on the same name. */
  readonly lock: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Call `drain` at this instant of the machine's clock, even when the background ends before then; null: nothing waits. */
  readonly wakeAt: (at: Instant | null) => void
}

/** How many contacts are written to at a time when much has waited: the limit is kept, and the oldest go first. */
const MOST_AT_ONCE = 4
/** Somebody who has just clicked waits for it; what has waited longer is sent when nobody needs HubSpot. */
const JUST_CLICKED_MS = 60_000

/** A contact that is being worked on. */
interface Turn {
  again: boolean
  done: Promise<void>
}

/** `all`: also what would wait longer. `viewed`: somebody is at this lead. */
interface How {
  readonly all: boolean
  readonly viewed: boolean
}

const NOTHING_MORE: How = { all: false, viewed: false }

function either(one: How = NOTHING_MORE, other: How): How {
  return { all: one.all || other.all, viewed: one.viewed || other.viewed }
}

export type Outbox = ReturnType<typeof createOutbox>

/** The outbox over a store. It holds nothing itself but which contacts are being worked on. */
export function createOutbox(deps: OutboxDeps) {
  const { store } = deps
  const line = createWorkLine(MOST_AT_ONCE)
  const asked = new Map<string, How>()
  const working = new Map<string, Turn>()

  /**
   * Sends what is due, the oldest click first, and looks again at what is over; `all`: also what would wait longer, because the connection
   * or the network came back. `viewed`: somebody is at this lead.
   */
  async function drain(all = false, viewed: RecordRef | null = null): Promise<void> {
    const now = deps.now()
    const isTurn = (row: DecisionRow) =>
      isOpen(row) ? isItsTurn(row, now, all) : isLookDue(row, now, sameRef(viewed, row.decision.ref))
    const due = inOrder((await store.open()).filter(isTurn))
    const contacts = Map.groupBy(due, ({ decision }) => refKey(decision.ref))
    const work = [...contacts.values()].flatMap(([first]) => {
      if (first === undefined) return []
      const { ref, clickedAt } = first.decision
      const how = { all, viewed: sameRef(viewed, ref) }
      asked.set(refKey(ref), either(asked.get(refKey(ref)), how))
      const run = () => workOn(ref)
      return isAwaited(first, now) ? run() : line.add(refKey(ref), clickedAt, run)
    })
    try {
      await Promise.all(work)
    } finally {
      await plan()
    }
  }

  function isItsTurn(row: DecisionRow, now: Instant, all: boolean): boolean {
    return isDue(row, now) || (all && row.stage !== 'held' && !isTooEarly(row, now))
  }

  function workOn(ref: RecordRef): Promise<void> {
    const key = refKey(ref)
    const busy = working.get(key)
    if (busy !== undefined) {
      busy.again = true
      return busy.done
    }
    const mine: Turn = { again: false, done: Promise.resolve() }
    working.set(key, mine)
    mine.done = deps
      .lock(`decision ${key}`, async () => {
        do {
          mine.again = false
          // Whatever was asked for meanwhile applies to this round.
          const { all, viewed } = asked.get(key) ?? NOTHING_MORE
          asked.delete(key)
          await sendAll(ref, all)
          if (await lookTurn(deps, ref, viewed)) mine.again = true
        } while (mine.again)
      })
      .finally(() => working.delete(key))
    return mine.done
  }

  /** The contact's open rows in the order of their clicks; one that must wait holds up those after it. */
  async function sendAll(ref: RecordRef, all: boolean): Promise<void> {
    const rows = (await store.ofContact(ref)).filter(isOpen)
    for (const row of inOrder(rows)) {
      if (!isItsTurn(row, deps.now(), all)) {
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
      isOpen(one)
        ? {
            ...one,
            stage: one.stage === 'written' ? 'written' : 'queued',
            nextTryAt: now,
            // A row that is taken up again after it was sent was interrupted.
            doubtful: one.doubtful || one.tried,
          }
        : null,
    )
    if (row === null || !isOpen(row)) return row
    deps.onChange(row)
    const unmet = await deps.unmet(row.decision.ref)
    if (unmet !== null) return save({ ...row, waiting: unmet, nextTryAt: null })
    const before = row.after === null ? null : await store.read(row.after)
    let latest = row
    const keep = async (next: DecisionRow) => {
      latest = await save(next)
      return latest
    }
    try {
      return await deps.send(row, before, keep, !isAwaited(row, now))
    } catch (error) {
      return error instanceof Abandoned ? error.row : failed(latest, error)
    }
  }

  async function failed(row: DecisionRow, error: unknown): Promise<DecisionRow> {
    const failure = failureOf(error)
    if (failure.end === 'refused') {
      const refused = over(row, 'refused', deps.now())
      return save({
        ...refused,
        refusal: failure.refusal,
        look: firstLook(refused, deps.now(), row.look?.taken),
      })
    }
    if (failure.end === 'stop') return save({ ...row, waiting: failure.waiting, nextTryAt: null })
    // A limit that HubSpot names is no failure of this row: it waits as long as was said, and no longer each time.
    const attempts = failure.retryAt === null ? row.attempts + 1 : row.attempts
    const pause = failure.retryAt === null ? backoffMs(attempts) : backoffMs(1)
    const nextTryAt = Math.max(deps.now() + pause, failure.retryAt ?? 0)
    const waits = { ...row, attempts, waiting: failure.waiting, nextTryAt }
    return save({ ...waits, nextTryAt: dueAt(waits) })
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
    const rows = await store.open()
    const byContact = Map.groupBy(rows.filter(isOpen), ({ decision }) => refKey(decision.ref))
    const looks = rows.flatMap((row) => (isOpen(row) ? [] : (row.look?.at ?? [])))
    const times = [...[...byContact.values()].flatMap((each) => nextOf(each)), ...looks]
    deps.wakeAt(times.length === 0 ? null : Math.min(...times))
  }

  /** The newest row about this record that somebody should see, and any role confirmed beside it. */
  async function latest(ref: RecordRef): Promise<DecisionRow | null> {
    const rows = (await store.ofContact(ref)).filter(
      ({ decision }) => sameRef(decision.ref, ref) && decision.kind !== 'first_contact',
    )
    return [...rows].sort((a, b) => b.decision.clickedAt - a.decision.clickedAt)[0] ?? null
  }

  return { ...createTakeIn({ ...deps, plan }), drain, latest }
}

function inOrder(rows: readonly DecisionRow[]): DecisionRow[] {
  return [...rows].sort((a, b) => a.decision.clickedAt - b.decision.clickedAt)
}

/** When something can be done for a contact's open rows: none overtakes an earlier one that waits. */
function nextOf(rows: readonly DecisionRow[]): Instant[] {
  const times: Instant[] = []
  for (const row of inOrder(rows)) {
    const at = dueAt(row)
    if (at !== null) times.push(at)
    if (row.stage !== 'held') return times
  }
  return times
}

function isAwaited({ decision, stage }: DecisionRow, now: Instant): boolean {
  if (stage === 'confirmed' || decision.kind === 'first_contact') return false
  return Math.abs(now - decision.clickedAt) < JUST_CLICKED_MS
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

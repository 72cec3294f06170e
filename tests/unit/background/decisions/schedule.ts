// One random life of the outbox: decisions, faults, kills, late writes, a fast colleague; the same again for the same seed.
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { DEFAULT_REJECTION, REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { type DecisionRow, isOpen } from '@/lib/domain/decision/row'
import { answersIn, answersText, type SignalAnswer } from '@/lib/domain/signal-answers'
import { OWNERS } from '../../../sandbox/portal/owners'
import type { Fault, Sandbox } from '../../../sandbox/sandbox'
import { emptyVault, keptDecisions } from './kept-decisions'
import { lateLine } from './late-line'
import { type Process, startProcess } from './process'
import { decisionOn } from './sample-decision'

/** Numbers in [0, 1) from a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Clock {
  at: number
}

export interface Life {
  readonly contactId: string
  readonly rows: readonly DecisionRow[]
  /** Handoffs that the contact had at the start. */
  readonly count: number
  readonly kills: number
  readonly faults: number
  readonly rivals: number
  /** Writes that HubSpot applied after nobody waited for them. */
  readonly late: number
  /** Rows that nobody looked at any more when a colleague decided. */
  readonly settled: ReadonlySet<string>
  /** What the colleague answered about sentences that nobody else answers. */
  readonly theirs: readonly SignalAnswer[]
}

const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 423 },
  { kind: 'status', status: 477, headers: { 'retry-after': '90' } },
  { kind: 'reset' },
  { kind: 'resetAfter' },
  { kind: 'resetAfter' },
  { kind: 'truncate' },
  { kind: 'json', text: '<html>' },
  { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '3' },
  { kind: 'rate', policy: 'SECONDLY', headers: false },
  { kind: 'rate', policy: 'DAILY' },
]

const AFTER: Readonly<Record<string, readonly DecisionKind[]>> = {
  '': ['hand_off'],
  handed_off: ['accept', 'reject', 'return', 'confirm_role', 'first_contact', 'review_signal'],
  accepted: ['reject', 'return', 'confirm_role', 'review_signal'],
  rejected: ['accept', 'hand_off'],
  returned: ['accept', 'reject', 'hand_off'],
}

/** What our own answers are about. */
const SENTENCES = ['00000000000000aa', '00000000000000bb']

const MOST_ROUNDS = 120
/** HubSpot applies a write this long after the client gave up, and no longer. */
const LATEST_MS = 60_000

/** Every life begins then, plus a random time of day: a seed alone determines the whole story. */
const BEGINNING = Date.parse('2026-06-10T02:00:00Z')

/** Lives one life to its end: the outbox has nothing more to do, or `MOST_ROUNDS` have passed. */
export async function live(seed: number, sandbox: Sandbox, clock: Clock): Promise<Life> {
  const random = dice(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const { portal } = sandbox
  clock.at = BEGINNING + Math.floor(random() * 86_400_000)
  await emptyVault()
  const store = keptDecisions()
  const status: string = one(['', 'handed_off', 'handed_off', 'accepted', 'rejected', 'returned'])
  const iso = (at: number) => new Date(at).toISOString()
  const count = status === '' ? 0 : 1
  const contactId = portal.create('contacts', {
    lastname: `#${seed}`,
    hubspot_owner_id: one([OWNERS.mori, OWNERS.okafor]),
    japan_handoff_status: status,
    ...(status === '' ? {} : { japan_handoff_at: iso(clock.at - 3_600_000), japan_handoff_count: '1' }),
    ...(status === 'rejected'
      ? { japan_rejection_reason: 'other', japan_rejected_at: iso(clock.at - 60_000) }
      : {}),
    ...(status === 'accepted' ? { japan_accepted_at: iso(clock.at - 60_000) } : {}),
  }).id
  const trouble = one([0, 0.1, 0.3])
  const deadly = one([0, 0.5, 0.9])
  const resend = one([0, 0.3])
  const lateness = one([0, 0.15, 0.4])
  const hidden = one([0, 400])
  let calm = false
  let kills = 0
  let faults = 0
  let rivals = 0
  let late = 0
  const settled = new Set<string>()
  const theirs: SignalAnswer[] = []
  const line = lateLine(sandbox.fetch, () => clock.at)
  const isUnsettled = (row: DecisionRow) => isOpen(row) || row.look !== null
  const some = () => 1 + Math.floor(random() * LATEST_MS)

  const fetchWithTrouble: typeof fetch = async (input, init) => {
    await line.deliver()
    const writes = init?.method === 'PATCH' || (init?.method === 'POST' && !/read$/.test(String(input)))
    if (!calm && writes && random() < lateness) {
      late++
      line.hold(some(), input, init)
      // The client gives up after its deadline, or the connection is cut at once, or the background dies with it.
      const end = one(['deadline', 'cut', 'death', 'resent'])
      if (end === 'deadline') clock.at += 20_000
      if (end === 'death') process.kill()
      if (end !== 'resent') throw new TypeError('fetch failed')
    } else if (!calm && random() < trouble) {
      sandbox.faults.add({ match: {}, times: 1, fault: one(FAULTS) })
      faults++
    } else if (init?.method !== 'GET' && random() < resend) {
      // What browsers do on a cut connection, without a word.
      await (await sandbox.fetch(input, init)).text()
    }
    return line.send(hidden, input, init).finally(() => sandbox.faults.clear())
  }
  const start = (): Process =>
    startProcess({
      store,
      fetch: fetchWithTrouble,
      token: sandbox.tokens.full,
      now: () => clock.at,
      pass: (ms) => {
        clock.at += Math.ceil(ms)
      },
      random,
      ...(!calm && random() < deadly ? { fuse: 1 + Math.floor(random() * 40) } : {}),
    })

  let process = start()
  let wakeAt: number | null = clock.at
  /** Runs in the living process; after its death in the next one it is up to the caller. */
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await Promise.race([work().then(() => true), process.died.then(() => false)])
    wakeAt = process.wakeAt
    if (!done) {
      kills++
      process = start()
      wakeAt = clock.at + 30_000
    }
    return done
  }

  const clicks = 1 + Math.floor(random() * 3)
  for (let click = 0; click < clicks; click++) {
    const now = portal.value('contacts', contactId, 'japan_handoff_status') ?? ''
    const kind = one<DecisionKind>(AFTER[now] ?? ['accept'])
    const decision = made(kind)
    // A click that was not taken in is made again: the panel says so.
    while (!(await run(() => process.outbox.make(decision)))) {}
    if (random() < 0.2) await run(() => process.outbox.make(decision))
    if (random() < 0.1) await run(() => process.outbox.make({ ...decision, id: `${decision.id}-twin` }))
    if (random() < 0.15) await run(() => process.outbox.undo(decision.id))
    if (random() < 0.25) await rival()
    const rounds = Math.floor(random() * 5)
    for (let round = 0; round < rounds; round++) {
      pass(one([1_000, 5_000, 20_000]))
      await run(() => process.outbox.drain(random() < 0.1))
      if (random() < 0.05) await rival()
    }
    // Some time later: what is over is looked at again, in bad weather too.
    if (random() < 0.2) {
      pass(one([130_000, 700_000]))
      await run(() => process.outbox.drain())
    }
  }
  calm = true
  for (let round = 0; round < MOST_ROUNDS && (await store.rows()).some(isUnsettled); round++) {
    clock.at = Math.ceil(Math.max(clock.at + 1_000, wakeAt ?? clock.at + 30_000))
    await run(() => process.outbox.drain())
  }
  process.kill()
  return { contactId, rows: await store.rows(), count, kills, faults, rivals, late, settled, theirs }

  function pass(ms: number): void {
    clock.at += ms
  }

  function made(kind: DecisionKind): Decision {
    pass(1)
    const reason = kind === 'reject' || (kind === 'return' && random() < 0.5) ? one(REJECTION_REASONS) : null
    const details = reason === null ? [] : DEFAULT_REJECTION.reasons[reason].details
    const base = decisionOn(sandbox, contactId, kind, clock.at)
    return {
      ...base,
      reason,
      detail: details.length === 0 ? null : one(details),
      note:
        random() < 0.5
          ? `理由の説明です <${seed}> & more`
          : reason === 'other'
            ? '十文字以上の理由を書きます'
            : '',
      ...(kind === 'review_signal' ? { review: review() } : {}),
      role: kind === 'confirm_role' ? one(['decision_maker', 'champion', 'none']) : null,
      facts: { ...base.facts, firstContactAt: kind === 'first_contact' ? clock.at - 1_000 : null },
    }
  }

  function answers(): readonly SignalAnswer[] {
    return answersIn(portal.value('contacts', contactId, 'japan_signal_reviews'))
  }

  function review() {
    const sentence = one(SENTENCES)
    const before = answers().find((answer) => answer.sentence === sentence)?.at ?? null
    return { sentence, quote: '', isSignal: one([true, false, null]), before }
  }

  /** A colleague decides in HubSpot itself. */
  async function rival(): Promise<void> {
    rivals++
    await line.deliver()
    for (const row of await store.rows()) if (!isUnsettled(row) && row.writtenAt !== null) settled.add(row.id)
    // Nobody decides in the very same millisecond: the time tells whose decision it is.
    pass(1)
    const next = one(['accepted', 'rejected', 'returned'])
    const at = iso(clock.at)
    const sentence = (0xc0 + theirs.length).toString(16).padStart(16, '0')
    theirs.push({ sentence, isSignal: random() < 0.5, by: OWNERS.okafor, at: clock.at })
    portal.update('contacts', contactId, {
      japan_signal_reviews: answersText([...answers(), ...theirs.slice(-1)]),
      japan_handoff_status: next,
      japan_decided_by: '70000002',
      ...(next === 'accepted' ? { japan_accepted_at: at } : {}),
      ...(next === 'rejected' ? { japan_rejected_at: at, japan_rejection_reason: 'other' } : {}),
    })
  }
}

// Five thousand lives of the outbox against the sandbox's real server: no decision lost, none applied twice.
// Replay one with SEED=n LIVES=1; SEED=random makes other ones.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { holds, stampOf } from '@/lib/domain/decision/compare'
import { type DecisionRow, isAboutHandoff } from '@/lib/domain/decision/row'
import { carries, markerOf, type SideEffectName, SLA_MARKER } from '@/lib/domain/decision/side-effects'
import { answersIn, answerTo } from '@/lib/domain/signal-answers'
import { resolveSeed } from '../../../run/seed.mjs'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { ownBodies, seenIn } from './sample-decision'
import { type Clock, type Life, live } from './schedule'

const LIVES = Number(process.env.LIVES ?? 5_000)
const FIRST_SEED = resolveSeed()
/** A sandbox keeps every record and request: a fresh one now and then keeps it fast. */
const LIVES_PER_SANDBOX = 500

const clock: Clock = { at: 0 }
let sandbox: Sandbox

const open = () => startSandbox({ people: 'none', enforceLimits: false, now: () => clock.at })
beforeAll(async () => {
  sandbox = await open()
})
afterAll(() => sandbox.close())

const STAMPS = ['japan_handoff_at', 'japan_accepted_at', 'japan_rejected_at'] as const
const MADE: readonly SideEffectName[] = ['sla_task', 'note', 'follow_up_task']

/** The values a property had, one after the other; the same value written again is not a new one. */
function values(contactId: string, name: string): string[] {
  const entries = sandbox.portal.findAny('contacts', contactId)?.history.get(name) ?? []
  const oldestFirst = entries.map(({ value }) => value).toReversed()
  return oldestFirst.filter((value, index) => value !== oldestFirst[index - 1])
}

/** What is wrong with the end of a life, in words. */
function problems(life: Life): string[] {
  const { contactId, rows, count } = life
  const stamps = STAMPS.flatMap((name) => values(contactId, name))
  const bodies = [...ownBodies(sandbox, contactId, 'tasks'), ...ownBodies(sandbox, contactId, 'notes')]
  const found = rows.flatMap((row) => problemsOf(row, stamps, bodies))
  found.push(...toldWrongly(life), ...openTasks(life), ...lostAnswers(life))
  // One that came late, over a newer one, and was undone began no round of its own.
  const handoffs = rows.filter(
    ({ decision, writtenAt }) =>
      decision.kind === 'hand_off' &&
      writtenAt !== null &&
      !rows.some(
        (one) =>
          one.decision.kind === 'hand_off' &&
          one.decision.clickedAt > decision.clickedAt &&
          (one.writtenAt ?? Number.POSITIVE_INFINITY) < writtenAt,
      ),
  ).length
  const counted = Number(sandbox.portal.value('contacts', contactId, 'japan_handoff_count') ?? 0)
  if (counted !== count + handoffs) found.push(`${handoffs} handoffs counted as ${counted - count}`)
  return found
}

/** The decision of ours that the contact shows. */
function inForceOf({ contactId, rows }: Life): DecisionRow | undefined {
  const now = { seen: seenIn(sandbox, contactId), ...peopleIn(contactId) }
  return rows
    .filter((row) => isAboutHandoff(row.decision.kind) && row.writtenAt !== null)
    .toSorted((a, b) => a.decision.clickedAt - b.decision.clickedAt)
    .findLast(({ values }) => holds(now, values ?? {}))
}

/** What is on the contact is reported as such, and what has been superseded as superseded; a later one of ours speaks for itself. */
function toldWrongly(life: Life): string[] {
  const inForce = inForceOf(life)
  const { rows, settled } = life
  const own = rows.filter((row) => isAboutHandoff(row.decision.kind) && row.writtenAt !== null)
  return own
    .filter(({ id }) => !settled.has(id))
    .filter((row) => row === inForce || (inForce?.decision.clickedAt ?? 0) < row.decision.clickedAt)
    .filter((row) => row.superseded !== (row !== inForce))
    .map(
      ({ decision, id, superseded }) =>
        `${decision.kind} ${id} is told ${superseded ? '' : 'not '}decided over`,
    )
}

/** Everybody's answers are there, each sentence with its latest: a write that crosses another one erases none. */
function lostAnswers({ contactId, rows, theirs }: Life): string[] {
  const there = answersIn(sandbox.portal.value('contacts', contactId, 'japan_signal_reviews'))
  const ours = rows
    .filter(({ decision, writtenAt }) => decision.kind === 'review_signal' && writtenAt !== null)
    .flatMap(({ values }) => answersIn(values?.signalReviews))
    .filter(({ isSignal }) => isSignal !== null)
  return [...theirs, ...ours]
    .filter((wanted) => {
      const found = answerTo(there, wanted.sentence)
      return found === null || (found.at < wanted.at && found.isSignal !== wanted.isSignal)
    })
    .map(({ sentence }) => `the answer about ${sentence} is lost`)
}

/** No SLA task is open but the one of the handoff that is waited for, as long as ours was the last word. */
function openTasks({ contactId, rows, settled }: Life): string[] {
  const { status, handedOffAt, firstContactAt } = seenIn(sandbox, contactId)
  if (rows.some(({ id }) => settled.has(id))) return []
  const waits = (status === 'handed_off' || status === 'accepted') && firstContactAt === null
  const present = rows.find(({ values }) => values?.handedOffAt != null && values.handedOffAt === handedOffAt)
  return sandbox.portal
    .links('contacts', contactId, 'tasks')
    .filter(({ toId }) => sandbox.portal.value('tasks', toId, 'hs_task_status') !== 'COMPLETED')
    .map(({ toId }) => sandbox.portal.value('tasks', toId, 'hs_task_body') ?? '')
    .filter((body) => body.includes(SLA_MARKER))
    .filter((body) => !waits || present === undefined || !carries(body, markerOf(present.id, 'sla_task')))
    .map((body) => `an SLA task is left open: ${body.slice(-60)}`)
}

function peopleIn(contactId: string) {
  const value = (name: string) => sandbox.portal.value('contacts', contactId, name)
  return {
    handedOffBy: value('japan_handoff_by'),
    decidedBy: value('japan_decided_by'),
    ownerId: value('hubspot_owner_id'),
  }
}

function problemsOf(row: DecisionRow, stamps: readonly string[], bodies: readonly string[]): string[] {
  const { id, stage, writtenAt, values: written, effects, decision } = row
  const found: string[] = []
  const say = (what: string) => found.push(`${decision.kind} ${id} (${stage}) ${what}`)
  if (!['confirmed', 'refused', 'conflict', 'undone'].includes(stage)) say('has no end')
  if (row.look !== null) say('is still to be looked at')
  if (stage === 'refused' && row.refusal === null) say('is refused without a reason')
  const stamp = written === null ? null : stampOf(written)
  const isThere = stamp === null ? null : stamps.some((one) => Date.parse(one) === stamp)
  if (stage === 'confirmed' && writtenAt === null) say('is confirmed without having been written')
  if (isThere !== null && isThere !== (writtenAt !== null)) say(`is ${isThere ? '' : 'not '}on the contact`)
  for (const name of MADE) {
    const marked = bodies.filter((body) => carries(body, markerOf(id, name))).length
    const wanted = effects[name] === 'done' && stage === 'confirmed' ? 1 : 0
    if (marked !== wanted) say(`has ${marked} of ${name}, not ${wanted}`)
    if (stage === 'confirmed' && ['todo', 'started', 'failed'].includes(effects[name] ?? 'done'))
      say(`ended with ${name} ${effects[name]}`)
  }
  return found
}

it(
  `over ${LIVES} lives from seed ${FIRST_SEED} on, every decision ends, once`,
  async () => {
    const wrong: string[] = []
    const ends: Record<string, number> = {}
    const seen = { kills: 0, faults: 0, rivals: 0, late: 0 }
    for (let life = 0; life < LIVES; life++) {
      if (life > 0 && life % LIVES_PER_SANDBOX === 0) {
        await sandbox.close()
        sandbox = await open()
      }
      const seed = FIRST_SEED + life
      const lived = await live(seed, sandbox, clock)
      wrong.push(...problems(lived).map((what) => `SEED=${seed} LIVES=1: ${what}`))
      for (const { stage } of lived.rows) ends[stage] = (ends[stage] ?? 0) + 1
      for (const name of ['kills', 'faults', 'rivals', 'late'] as const) seen[name] += lived[name]
    }
    console.info(`seeds ${FIRST_SEED}-${FIRST_SEED + LIVES - 1}`, ends, seen)
    expect(wrong.slice(0, 20)).toEqual([])
    // A simulation in which nothing happens proves nothing.
    if (LIVES >= 1_000) {
      for (const end of ['confirmed', 'conflict', 'undone']) expect(ends[end]).toBeGreaterThan(LIVES / 50)
      expect(Math.min(seen.kills, seen.faults, seen.rivals, seen.late)).toBeGreaterThan(LIVES / 10)
    }
  },
  Math.max(600_000, LIVES * 400),
)

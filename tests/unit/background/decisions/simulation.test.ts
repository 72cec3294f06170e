// Ten thousand lives of the outbox against the sandbox's real server: no decision lost, none applied twice.
// Replay one with SEED=n; another number of lives with LIVES=n.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stampOf } from '@/lib/domain/decision/compare'
import { type EffectName, markerOf } from '@/lib/domain/decision/effects'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { ownBodies } from './sample-decision'
import { type Clock, type Life, live } from './schedule'

const LIVES = Number(process.env.LIVES ?? 10_000)
const FIRST_SEED =
  process.env.SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(process.env.SEED)
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
const MADE: readonly EffectName[] = ['sla_task', 'note', 'follow_up_task']

/** The values a property had, one after the other; the same value written again is no new one. */
function values(contactId: string, name: string): string[] {
  const entries = sandbox.portal.findAny('contacts', contactId)?.history.get(name) ?? []
  const oldestFirst = entries.map(({ value }) => value).toReversed()
  return oldestFirst.filter((value, index) => value !== oldestFirst[index - 1])
}

/** What is wrong with the end of a life, in words. */
function problems({ contactId, rows, count }: Life): string[] {
  const stamps = STAMPS.flatMap((name) => values(contactId, name))
  const bodies = [...ownBodies(sandbox, contactId, 'tasks'), ...ownBodies(sandbox, contactId, 'notes')]
  const found = rows.flatMap((row) => problemsOf(row, stamps, bodies))
  const handoffs = rows.filter(
    ({ decision, writtenAt }) => decision.kind === 'hand_off' && writtenAt !== null,
  ).length
  const counted = Number(sandbox.portal.value('contacts', contactId, 'japan_handoff_count') ?? 0)
  if (counted !== count + handoffs) found.push(`${handoffs} handoffs counted as ${counted - count}`)
  return found
}

function problemsOf(row: DecisionRow, stamps: readonly string[], bodies: readonly string[]): string[] {
  const { id, stage, writtenAt, values: written, effects, decision } = row
  const found: string[] = []
  const say = (what: string) => found.push(`${decision.kind} ${id} (${stage}) ${what}`)
  if (!['confirmed', 'refused', 'conflict', 'undone'].includes(stage)) say('has no end')
  if (stage === 'refused' && row.refusal === null) say('is refused without a reason')
  const stamp = written === null ? null : stampOf(written)
  const times = stamp === null ? null : stamps.filter((one) => Date.parse(one) === stamp).length
  if (stage === 'confirmed' && writtenAt === null) say('is confirmed without having been written')
  if (times !== null && times !== (writtenAt === null ? 0 : 1)) say(`is on the contact ${times} times`)
  for (const name of MADE) {
    const marked = bodies.filter((body) => body.includes(markerOf(id, name))).length
    const wanted = effects[name] === 'done' && stage === 'confirmed' ? 1 : 0
    if (marked !== wanted) say(`has ${marked} of ${name}, not ${wanted}`)
    if (stage === 'confirmed' && ['todo', 'started', 'failed'].includes(effects[name] ?? 'done'))
      say(`ended with ${name} ${effects[name]}`)
  }
  return found
}

it(`over ${LIVES} lives from seed ${FIRST_SEED} on, every decision ends, once`, async () => {
  const wrong: string[] = []
  const ends: Record<string, number> = {}
  const seen = { kills: 0, faults: 0, rivals: 0 }
  for (let life = 0; life < LIVES; life++) {
    if (life > 0 && life % LIVES_PER_SANDBOX === 0) {
      await sandbox.close()
      sandbox = await open()
    }
    const seed = FIRST_SEED + life
    const lived = await live(seed, sandbox, clock)
    wrong.push(...problems(lived).map((what) => `SEED=${seed} LIVES=1: ${what}`))
    for (const { stage } of lived.rows) ends[stage] = (ends[stage] ?? 0) + 1
    for (const name of ['kills', 'faults', 'rivals'] as const) seen[name] += lived[name]
  }
  console.info(`seeds ${FIRST_SEED}-${FIRST_SEED + LIVES - 1}`, ends, seen)
  expect(wrong.slice(0, 20)).toEqual([])
  // A simulation in which nothing happens proves nothing.
  if (LIVES >= 1_000) {
    for (const end of ['confirmed', 'conflict', 'undone']) expect(ends[end]).toBeGreaterThan(LIVES / 50)
    expect(Math.min(seen.kills, seen.faults, seen.rivals)).toBeGreaterThan(LIVES / 10)
  }
}, 600_000)

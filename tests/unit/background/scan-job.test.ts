// One running scan: how often it tells of itself, how it ends, and when it ends by itself because nobody looks.
import { expect, it } from 'vitest'
import { restingState, startScanJob } from '@/lib/background/scan-job'
import type { ScanFile } from '@/lib/domain/review/scan-file'
import type { ScanPulse } from '@/lib/hubspot/scan/month-scan'
import { AbortedError, ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { ScanState } from '@/lib/messaging/protocol-review'
import { MONTH, NOW } from '../hubspot/scan/scene'

const FILE: ScanFile = {
  portalId: '1',
  month: MONTH,
  phase: 'month',
  startedAt: NOW,
  changedSince: NOW,
  ranges: [],
  afterId: '0',
  passStartedAt: NOW,
  passNews: false,
  passes: 0,
  read: 30,
  total: 90,
  whole: false,
  scannedAt: NOW,
  count: 30,
  missing: ['japan_sla_due_at'],
  lacking: ['sales-email-read'],
  revision: 4,
}
const PULSE: ScanPulse = { file: FILE, perSecond: 3, waitingUntil: NOW + 900 }

/** A job whose scan the test moves: it gives news, comes to its end, or fails. It ends with an error when it is told to stop. */
function job(pulse: ScanPulse | null = PULSE) {
  const told: ScanState[] = []
  const failures: string[] = []
  const clock = { at: NOW }
  const end = Promise.withResolvers<void>()
  const scene = { stopped: false, news: (): void => undefined }
  const made = startScanJob({
    month: MONTH,
    clock: { now: () => clock.at, random: () => 0, sleep: async () => undefined },
    scan: (signal, onNews) => {
      scene.news = onNews
      signal.addEventListener('abort', () => {
        scene.stopped = true
      })
      return { run: () => end.promise, pulse: () => pulse }
    },
    publish: (state) => void told.push(state),
    onFailure: ({ kind }) => void failures.push(kind),
  })
  /** News after so many milliseconds. */
  const newsAfter = (ms: number) => {
    clock.at += ms
    scene.news()
  }
  return { ...made, told, failures, clock, end, scene, newsAfter }
}
/** Lets the job hear of its scan's end. */
const heard = () => new Promise(setImmediate)

it('tells what the scan says of itself while it runs', () => {
  const { state, isRunning, ask } = job()
  const expected = {
    month: MONTH,
    state: 'running',
    read: 30,
    total: 90,
    perSecond: 3,
    waitingUntil: NOW + 900,
    problem: null,
    missing: ['japan_sla_due_at'],
    lacking: ['sales-email-read'],
    revision: 4,
  }
  expect([state(), ask(), isRunning()]).toEqual([expected, expected, true])
})

it('tells that it runs, and no figures, before the scan has any', () => {
  expect(job(null).state()).toEqual({
    month: MONTH,
    state: 'running',
    read: 0,
    total: null,
    perSecond: 0,
    waitingUntil: null,
    problem: null,
    missing: [],
    lacking: [],
    revision: 0,
  })
})

it('tells the first news at once, and then four times a second at most', () => {
  const { newsAfter, told } = job()
  const counts = [0, 249, 1, 100, 149, 1, 10_000].map((ms) => {
    newsAfter(ms)
    return told.length
  })
  expect(counts).toEqual([1, 1, 2, 2, 2, 3, 4])
})

it('stops by itself when nobody has asked for more than ten seconds; each look counts', () => {
  const { newsAfter, scene, ask, clock } = job()
  newsAfter(10_000)
  expect(scene.stopped).toBe(false)
  ask()
  newsAfter(10_000)
  expect(scene.stopped).toBe(false)
  clock.at += 1
  scene.news()
  expect(scene.stopped).toBe(true)
})

it('ends done: that is told at once, without a speed, and it does not rest', async () => {
  const { end, told, failures, isRunning, rests, newsAfter } = job()
  newsAfter(0)
  end.resolve()
  await heard()
  expect(told).toHaveLength(2)
  expect(told.at(-1)).toMatchObject({
    state: 'done',
    read: 30,
    perSecond: 0,
    waitingUntil: null,
    problem: null,
  })
  expect([failures, isRunning(), rests()]).toEqual([[], false, false])
})

it.each([
  [new TokenRefusedError(), 'token_refused'],
  [new ServerError(503), 'server_error'],
  [new Error('the disk is full'), 'failed'],
])('ends failed with what was read, says why, and rests for five seconds: %s', async (error, kind) => {
  const { end, told, failures, isRunning, rests, clock, state } = job()
  expect(rests()).toBe(false)
  clock.at += 60_000
  end.reject(error)
  await heard()
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ state: 'failed', read: 30, perSecond: 0, problem: { kind } })
  expect([failures, isRunning(), rests()]).toEqual([[kind], false, true])
  clock.at += 4_999
  expect(rests()).toBe(true)
  clock.at += 1
  expect(rests()).toBe(false)
  expect(state().state).toBe('failed')
})

it('ends stopped only when the scan has ended, which is no failure', async () => {
  const { end, told, failures, scene, stop, isRunning, rests } = job()
  let last: ScanState | null = null
  const stopping = stop().then((state) => {
    last = state
  })
  await heard()
  expect([scene.stopped, last, isRunning()]).toEqual([true, null, true])
  end.reject(new AbortedError())
  await stopping
  expect(last).toMatchObject({ state: 'stopped', read: 30, problem: null })
  expect(told.map(({ state }) => state)).toEqual(['stopped'])
  expect([failures, isRunning(), rests()]).toEqual([[], false, false])
})

it.each([
  ['nothing', null, { state: 'stopped', read: 0, total: null, missing: [], lacking: [], revision: 0 }],
  ['a part', FILE, { state: 'stopped', read: 30, total: 90, revision: 4 }],
  ['all of it', { ...FILE, phase: 'done' as const }, { state: 'done', read: 30, missing: FILE.missing }],
])('of a month that nobody reads: with %s kept', (_, file, expected) => {
  expect(restingState(MONTH, file)).toMatchObject({
    month: MONTH,
    perSecond: 0,
    waitingUntil: null,
    problem: null,
    ...expected,
  })
  expect(restingState(MONTH, file, { state: 'failed', problem: { kind: 'not_connected' } })).toMatchObject({
    state: 'failed',
    problem: { kind: 'not_connected' },
  })
})

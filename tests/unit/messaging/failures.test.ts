// Failures on their way to the log: nothing is missed, nothing floods, and a telling that fails is the end of it.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Failure } from '@/lib/domain/diagnostics/failure'

const NOW = Date.UTC(2026, 5, 10)
let hears: Map<string, (event: object) => void>
let told: Failure[]
let failures: typeof import('@/lib/messaging/failures')

/** Lets every telling that is under way reach its end. */
const settled = () => new Promise(setImmediate)
const places = async () => {
  await settled()
  return told.map(({ place }) => place)
}

beforeEach(async () => {
  hears = new Map()
  told = []
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
  vi.stubGlobal('addEventListener', (type: string, hear: (event: object) => void) => hears.set(type, hear))
  vi.resetModules()
  failures = await import('@/lib/messaging/failures')
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

const watch = () => failures.watchFailures(async (failure) => void told.push(failure))

it('tells what nothing catches, and what was caught and reported', async () => {
  watch()
  hears.get('error')?.({ error: new TypeError('no') })
  hears.get('unhandledrejection')?.({ reason: 'why' })
  failures.report('render', new RangeError('far'))
  await Promise.reject(new Error('late')).catch(failures.reported('cache write'))
  expect(await places()).toEqual(['error', 'rejection', 'render', 'cache write'])
  expect(told[0]).toMatchObject({ name: 'TypeError', messages: ['no'] })
  expect(told[2]?.stack).toContain('failures.test')
})

it('a remark of the browser without an error is not a failure', async () => {
  watch()
  hears.get('error')?.({ error: null, message: 'ResizeObserver loop completed' })
  expect(await places()).toEqual([])
})

it('before anybody watches nothing is told, and nothing thrown', async () => {
  expect(failures.report('render', new Error('no'))).toBeUndefined()
  watch()
  expect(await places()).toEqual([])
})

it('a loop is told five times in a minute, and again in the next one', async () => {
  watch()
  for (let n = 0; n < 1_000; n++) hears.get('error')?.({ error: new Error('again') })
  expect(await places()).toHaveLength(5)
  failures.report('another', new Error('no'))
  expect(await places()).toHaveLength(6)
  vi.setSystemTime(NOW + 60_000)
  hears.get('error')?.({ error: new Error('again') })
  expect(await places()).toHaveLength(7)
})

it('a loop of failures that are never alike ends as well', async () => {
  watch()
  for (let n = 0; n < 1_000; n++) failures.report('loop', Object.assign(new Error('no'), { name: `n${n}` }))
  expect(await places()).toHaveLength(20)
})

it.each<[string, () => Promise<unknown>]>([
  ['rejects', () => Promise.reject(new Error('no background'))],
  [
    'throws',
    () => {
      throw new Error('outdated')
    },
  ],
])('a telling that %s is neither told nor left unhandled', async (_, fails) => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  let times = 0
  failures.watchFailures(() => {
    times++
    return fails()
  })
  failures.report('render', new Error('no'))
  await settled()
  process.off('unhandledRejection', unhandled)
  expect([times, unhandled.mock.calls.length]).toEqual([1, 0])
})

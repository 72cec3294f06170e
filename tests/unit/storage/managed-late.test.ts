// Company policy that is late, never comes, or changes: the settings never hang, and what comes applies at once.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser, managed, policyHasChanged } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
let readManaged: typeof import('@/lib/storage/managed')['readManaged']
/** How often the present listener was told; earlier ones still listen. */
let heard: { times: number }
let answer: (policy: Record<string, unknown>) => void

beforeEach(async () => {
  vi.useFakeTimers()
  vi.resetModules()
  const fresh = await import('@/lib/storage/managed')
  readManaged = fresh.readManaged
  const mine = { times: 0 }
  heard = mine
  fresh.watchManaged(() => mine.times++)
  managed.get = () =>
    new Promise((done) => {
      answer = done
    })
})
afterEach(() => vi.useRealTimers())

it('counts as absent after a second without an answer, and is waited for once', async () => {
  const first = readManaged()
  const second = readManaged()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await Promise.all([first, second])).toEqual([{}, {}])
  expect(await readManaged()).toEqual({})
  expect(heard.times).toBe(0)
})

it('is taken in when it comes late, and announced', async () => {
  const first = readManaged()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await first).toEqual({})
  answer({ portalId: '4444' })
  await vi.advanceTimersByTimeAsync(0)
  expect(heard.times).toBe(1)
  managed.get = async () => ({ portalId: '4444' })
  expect(await readManaged()).toEqual({ portalId: '4444' })
})

it('is not announced when it was there in time', async () => {
  const first = readManaged()
  answer({ language: 'ja' })
  expect(await first).toEqual({ language: 'ja' })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(heard.times).toBe(0)
})

it('holds as it was last known while the browser does not answer again', async () => {
  const first = readManaged()
  answer({ language: 'ja' })
  await first
  const second = readManaged()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(await second).toEqual({ language: 'ja' })
})

it('is read again when the browser says that it has changed, whatever an older question still answers', async () => {
  const first = readManaged()
  const old = answer
  await vi.advanceTimersByTimeAsync(1_000)
  await first
  policyHasChanged()
  expect(heard.times).toBe(1)
  managed.get = async () => ({ portalId: '2' })
  expect(await readManaged()).toEqual({ portalId: '2' })
  old({ portalId: '1' })
  await vi.advanceTimersByTimeAsync(0)
  managed.get = () => new Promise(() => undefined)
  const later = readManaged()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([heard.times, await later]).toEqual([1, { portalId: '2' }])
})

it.each([
  ['rejects', () => Promise.reject(new Error('no policy'))],
  [
    'throws',
    () => {
      throw new Error('no area')
    },
  ],
])('counts as absent where the browser %s', async (_, get) => {
  managed.get = get
  expect(await readManaged()).toEqual({})
})

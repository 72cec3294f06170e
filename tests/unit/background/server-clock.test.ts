// HubSpot's clock: the last answer tells it, a start goes on with what was kept, and not every request writes it.
import { beforeEach, expect, it, vi } from 'vitest'
import { browser, session } from '../storage/fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { createServerClock } = await import('@/lib/background/server-clock')

beforeEach(() => {
  vi.restoreAllMocks()
  session.rows.clear()
})

it('is this machine’s until something is known, then as it was kept', async () => {
  session.rows.set('clockOffset', 5_000)
  const clock = createServerClock()
  expect(clock.offsetMs()).toBe(0)
  await clock.ready
  expect(clock.offsetMs()).toBe(5_000)
})

it('is what the last answer told, also one that came before what was kept', async () => {
  session.rows.set('clockOffset', 5_000)
  const clock = createServerClock()
  clock.note(-200)
  await clock.ready
  expect(clock.offsetMs()).toBe(-200)
  clock.note(300)
  expect(clock.offsetMs()).toBe(300)
})

it('is written when it differs by a second from what is kept, either way', async () => {
  session.rows.set('clockOffset', 5_000)
  const clock = createServerClock()
  await clock.ready
  const written = vi.spyOn(session, 'set')
  for (const offset of [5_999, 4_001, 6_000, 6_500, 5_000]) clock.note(offset)
  expect(written.mock.calls).toEqual([[{ clockOffset: 6_000 }], [{ clockOffset: 5_000 }]])
})

it('goes on without a storage', async () => {
  vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('gone'))
  vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('full'))
  const clock = createServerClock()
  await expect(clock.ready).resolves.toBeUndefined()
  clock.note(2_000)
  expect(clock.offsetMs()).toBe(2_000)
})

// The log of failures as it is stored: none is lost when several come at once, and what another version left is passed over.
import { beforeEach, expect, it, vi } from 'vitest'
import { failureOf } from '@/lib/domain/diagnostics/failure'
import { browser, dieAfter, local, startAnew } from './fake-browser'

vi.mock('wxt/browser', () => ({
  browser: { ...browser, runtime: { getManifest: () => ({ version: '1.2.3' }) } },
}))
vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 Firefox/142.0' })
const { addFailure, clearDiagnostics, readDiagnostics } = await import('@/lib/storage/diagnostics')

const failed = (place: string) => failureOf(place, new TypeError('is not a function'))
const places = async () => (await readDiagnostics()).entries.map(({ place }) => place)

beforeEach(() => local.rows.clear())

it('keeps failures that come at once, with what ran', async () => {
  await Promise.all(['a', 'b', 'a'].map((place, at) => addFailure('panel', failed(place), at)))
  const { entries, ...product } = await readDiagnostics()
  expect(product).toEqual({ version: '1.2.3', browser: 'Firefox 142' })
  expect(entries).toMatchObject([
    { component: 'panel', place: 'a', name: 'TypeError', count: 2, firstAt: 0, lastAt: 2, ...product },
    { place: 'b', count: 1, firstAt: 1, lastAt: 1 },
  ])
})

it('is cleared, and goes on', async () => {
  await addFailure('panel', failed('a'), 0)
  await clearDiagnostics()
  expect(await places()).toEqual([])
  await addFailure('panel', failed('b'), 1)
  expect(await places()).toEqual(['b'])
})

it.each([
  ['no list', 'x'],
  ['rows of another form', [{ place: 'a' }, null, 3]],
])('passes over %s', async (_, stored) => {
  local.rows.set('diagnostics', stored)
  expect(await places()).toEqual([])
  await addFailure('review', failed('b'), 1)
  expect(await places()).toEqual(['b'])
})

it('a store that fails once is written the next time', async () => {
  dieAfter(1)
  await expect(addFailure('panel', failed('a'), 0)).rejects.toThrow()
  startAnew()
  await addFailure('panel', failed('b'), 1)
  expect(await places()).toEqual(['b'])
})

// @vitest-environment jsdom
// That a panel beside a tab always ends at the record that tab shows, whatever order the browser answers in.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

type Listener = (...args: never[]) => void
const event = () => {
  const listeners = new Set<Listener>()
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]))
    },
  }
}

const { tabs, windows, browser } = vi.hoisted(() => {
  const areas = { tabs: {} as Record<string, unknown>, windows: {} as Record<string, unknown> }
  return { ...areas, browser: { ...areas, runtime: { id: 'x' } } }
})
vi.mock('wxt/browser', () => ({ browser }))
vi.mock('@/lib/messaging/messages', () => ({ send: vi.fn() }))
const { send } = await import('@/lib/messaging/messages')
const { watchOpenRecord } = await import('@/lib/page/open-record')

const fake = { onUpdated: event(), onActivated: event(), onFocusChanged: event(), query: vi.fn() }
const record = (contact: number) => `https://app.hubspot.com/contacts/1/record/0-1/${contact}`
const settle = () => new Promise<void>((done) => setTimeout(done))
let tab: { id: number; url?: string } | undefined
let seen: string[]
let stop: () => void

beforeEach(() => {
  browser.tabs = tabs
  Object.assign(tabs, { onUpdated: fake.onUpdated, onActivated: fake.onActivated, query: fake.query })
  Object.assign(windows, { onFocusChanged: fake.onFocusChanged })
  fake.query.mockImplementation(async () => (tab === undefined ? [] : [tab]))
  tab = { id: 7, url: record(1) }
  seen = []
  stop = watchOpenRecord((ref, tabId) => seen.push(`${tabId}:${ref?.contactId ?? '-'}`))
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('tells the record at the start, each change once, and the way to a page without one', async () => {
  await settle()
  tab = { id: 7, url: record(2) }
  fake.onUpdated.fire(7, { url: tab.url })
  fake.onUpdated.fire(7, { url: tab.url })
  await settle()
  fake.onUpdated.fire(7, { status: 'complete' })
  tab = { id: 7 }
  fake.onUpdated.fire(7, { status: 'complete' })
  await settle()
  expect(seen).toEqual(['7:1', '7:2', '7:-'])
})

it('follows the window to another tab, and tells tabs apart that show the same record', async () => {
  await settle()
  tab = { id: 8, url: record(1) }
  fake.onActivated.fire({ tabId: 8 })
  await settle()
  expect(seen).toEqual(['7:1', '8:1'])
})

it('does not look when another tab changes', async () => {
  await settle()
  const before = fake.query.mock.calls.length
  fake.onUpdated.fire(99, { url: record(5) })
  fake.onUpdated.fire(7, { status: 'loading' })
  expect(fake.query.mock.calls.length).toBe(before)
})

it('drops an answer that a later question has overtaken', async () => {
  await settle()
  const answers: ((tabs: object[]) => void)[] = []
  fake.query.mockImplementation(() => new Promise((answer) => answers.push(answer)))
  fake.onUpdated.fire(7, { url: record(2) })
  fake.onUpdated.fire(7, { url: record(3) })
  answers[1]?.([{ id: 7, url: record(3) }])
  answers[0]?.([{ id: 7, url: record(2) }])
  await settle()
  expect(seen).toEqual(['7:1', '7:3'])
})

it('says that there is no tab, and survives a browser that refuses to answer', async () => {
  await settle()
  tab = undefined
  fake.onActivated.fire({})
  await settle()
  fake.query.mockRejectedValue(new Error('no'))
  fake.onActivated.fire({})
  await settle()
  expect(seen).toEqual(['7:1', 'null:-'])
})

it('leaves nothing behind, not even for an answer under way', async () => {
  await settle()
  stop()
  watchOpenRecord(() => seen.push('late'))()
  await settle()
  expect(seen).toEqual(['7:1'])
  const events = [fake.onUpdated, fake.onActivated, fake.onFocusChanged]
  expect(events.map(({ listeners }) => listeners.size)).toEqual([0, 0, 0])
})

/** A page docked in a web page, as Firefox has it: no `tabs`, the background says whose tab it is. */
function dock(answers: (number | null)[]) {
  stop()
  seen = []
  vi.useFakeTimers()
  vi.stubGlobal('window', { top: {}, addEventListener: window.addEventListener.bind(window) })
  Object.assign(tabs, { onUpdated: undefined })
  delete (browser as { tabs?: unknown }).tabs
  vi.mocked(send).mockImplementation(async () => {
    const contact = answers.shift() ?? null
    return { ref: contact === null ? null : { portalId: '1', contactId: String(contact) }, tabId: 7 } as never
  })
  stop = watchOpenRecord((ref, tabId) => seen.push(`${tabId}:${ref?.contactId ?? '-'}`))
}

it('does not believe at once that a docked page has no record: the tab may just have come back', async () => {
  dock([1, null, null, 1])
  await vi.advanceTimersByTimeAsync(0)
  dispatchEvent(new Event('pageshow'))
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(seen.at(-1)).toBe('7:1')
})

it('says that a docked page has no record when the tab keeps saying so, and asks no more', async () => {
  dock([1])
  await vi.advanceTimersByTimeAsync(0)
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen).toEqual(['7:1', '7:-'])
  const asked = vi.mocked(send).mock.calls.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(vi.mocked(send).mock.calls.length).toBe(asked)
})

it('does not look while the page is hidden', async () => {
  dock([1, null, null, null])
  await vi.advanceTimersByTimeAsync(0)
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(seen).toEqual(['7:1'])
  vi.restoreAllMocks()
})

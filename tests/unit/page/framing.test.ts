// @vitest-environment jsdom
// Where the panel may show itself: in a tab of its own, and docked straight in a page of HubSpot's app; nowhere else.
import { afterEach, expect, it, vi } from 'vitest'

const record = vi.hoisted(() => ({ onRecordHost: true, fails: false }))
vi.mock('@/lib/messaging/messages', () => ({
  send: async () => {
    if (record.fails) throw new Error('no background')
    return { ref: null, tabId: 1, onRecordHost: record.onRecordHost }
  },
}))
const { mayShowHere } = await import('@/lib/page/framing')

/** The page in frames, outermost last; `framers` as Chromium gives them, null where the browser gives none. */
function frame(depth: 0 | 1 | 2, framers: string[] | null) {
  const top = {}
  const self = depth === 0 ? top : {}
  vi.stubGlobal('window', Object.assign(self, { top, parent: depth === 2 ? {} : top }))
  vi.stubGlobal('location', framers === null ? {} : { ancestorOrigins: framers })
}

afterEach(() => {
  vi.unstubAllGlobals()
  Object.assign(record, { onRecordHost: true, fails: false })
})

it.each<[string, 0 | 1 | 2, string[], boolean]>([
  ['in a tab of its own', 0, [], true],
  ['on a record page', 1, ['https://app.hubspot.com'], true],
  ['on one of another region', 1, ['https://app-eu1.hubspot.com'], true],
  ['on a blog', 1, ['https://blog.hubspot.com'], false],
  ['on a look-alike', 1, ['https://app.hubspot.com.evil.test'], false],
  ['on a look-alike subdomain', 1, ['https://app-eu1.evil.hubspot.com'], false],
  ['without encryption', 1, ['http://app.hubspot.com'], false],
  ['on another port', 1, ['https://app.hubspot.com:8443'], false],
  ['in a page without an origin', 1, ['null'], false],
  ['in a frame of a record page', 2, ['https://app.hubspot.com', 'https://app.hubspot.com'], false],
  ['in a record page that is framed', 2, ['https://app.hubspot.com', 'https://blog.hubspot.com'], false],
  ['where the browser names nobody', 1, [], false],
])('%s', async (_, depth, framers, may) => {
  frame(depth, framers)
  // What the background says of the tab does not matter where the browser says who frames.
  record.onRecordHost = !may
  expect(await mayShowHere()).toBe(may)
})

it('asks whose tab it is where the browser does not say who frames it', async () => {
  frame(1, null)
  expect(await mayShowHere()).toBe(true)
  record.onRecordHost = false
  expect(await mayShowHere()).toBe(false)
  record.fails = true
  await expect(mayShowHere()).rejects.toThrow()
  frame(2, null)
  expect(await mayShowHere()).toBe(false)
})

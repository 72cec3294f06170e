// News for the pages docked in Firefox's tabs: who has asked hears them, also after the background's end, until the tab is closed.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { channel, chrome, PAGE, type Tab } from '../background/fake-chrome'
import { session } from '../storage/fake-browser'

const RECORD: Tab = { id: 3, url: 'https://app.hubspot.com/contacts/1/record/0-1/10' }
const PANEL = `${PAGE.origin}/panel.html`
const dock = { id: PAGE.id, tab: RECORD, frameId: 4, url: PANEL } as Sender
type Sender = Parameters<typeof import('@/lib/messaging/docked-pages')['rememberDocked']>[0]

/** A background that has just started: what it knows it has from the session's storage. */
async function started() {
  vi.resetModules()
  return {
    ...(await import('@/lib/messaging/docked-pages')),
    ...(await import('@/lib/messaging/background-end')),
  }
}

/** Which pages are told, as "tab/frame". */
async function told(): Promise<string[]> {
  const pages: string[] = []
  await (await started()).tellDocked(async (tabId, frameId) => void pages.push(`${tabId}/${frameId}`))
  return pages
}

beforeEach(() => {
  vi.restoreAllMocks()
  vi.stubEnv('FIREFOX', 'true')
  channel.clear()
  session.rows.clear()
})

describe('a docked page', () => {
  it('that has asked hears a broadcast in its own frame, and only there', async () => {
    const { onRequest, broadcastToPages } = await started()
    onRequest(async () => 1)
    channel.sender = dock
    await chrome.runtime.sendMessage({ name: 'settings.read' })
    await vi.waitFor(() => expect(session.rows.get('dockedPages')).toEqual([[3, 4]]))
    await broadcastToPages('queue.changed', null)
    expect(channel.toTabs).toEqual([{ tabId: 3, frameId: 4 }])
  })

  it('is remembered beyond the background’s end, one for each tab, the newest', async () => {
    const { rememberDocked } = await started()
    await rememberDocked(dock)
    await rememberDocked({ ...dock, tab: { ...RECORD, id: 5 } } as Sender)
    await (await started()).rememberDocked({ ...dock, frameId: 9 })
    expect(await told()).toEqual(['3/9', '5/4'])
  })

  it('that asks again is not written again', async () => {
    const { rememberDocked } = await started()
    const written = vi.spyOn(chrome.storage.session, 'set')
    await rememberDocked(dock)
    await rememberDocked(dock)
    expect(written).toHaveBeenCalledTimes(1)
  })

  it.each<[string, object]>([
    ['a page in a tab of its own', { frameId: 0 }],
    ['a page without a frame', { frameId: undefined }],
    ['a page outside of tabs', { tab: undefined }],
    ['a page in a tab without an id', { tab: { url: RECORD.url } }],
    ['HubSpot’s page', { url: RECORD.url }],
    ['a page without an address', { url: undefined }],
    ['a page with our address in its own', { url: `${RECORD.url}?${PAGE.origin}/` }],
    ['a host that begins as ours does', { url: `${PAGE.origin}.example/` }],
  ])('is not %s', async (_, part) => {
    await (await started()).rememberDocked({ ...dock, ...part } as Sender)
    expect(await told()).toEqual([])
  })

  it.each([['a text'], [{ 3: 4 }], [null]])('is nobody where %j is kept', async (kept) => {
    session.rows.set('dockedPages', kept)
    expect(await told()).toEqual([])
  })
})

describe('a page that does not hear', () => {
  const fails = () => Promise.reject(new Error('Receiving end does not exist'))
  const open = (...ids: number[]) =>
    vi.spyOn(chrome.tabs, 'get').mockImplementation(async (id) => {
      if (!ids.includes(id)) throw new Error(`Invalid tab ID: ${id}`)
      return { ...RECORD, id }
    })

  it('is forgotten with its tab, and stays as long as that is open', async () => {
    session.rows.set('dockedPages', [
      [3, 4],
      [5, 6],
    ])
    open(5)
    await (await started()).tellDocked(fails)
    expect(session.rows.get('dockedPages')).toEqual([[5, 6]])
  })

  it('costs no writing as long as its tab is open', async () => {
    session.rows.set('dockedPages', [[3, 4]])
    open(3)
    const written = vi.spyOn(chrome.storage.session, 'set')
    await (await started()).tellDocked(fails)
    expect(written).not.toHaveBeenCalled()
    expect(await told()).toEqual(['3/4'])
  })
})

it('Chromium delivers to docked pages by itself: nothing is kept, and nobody told twice', async () => {
  session.rows.set('dockedPages', [[3, 4]])
  vi.stubEnv('FIREFOX', undefined)
  await (await started()).rememberDocked({ ...dock, tab: { ...RECORD, id: 5 } } as Sender)
  expect(session.rows.get('dockedPages')).toEqual([[3, 4]])
  expect(await told()).toEqual([])
})

// The pages docked in HubSpot tabs, for Firefox: it delivers runtime messages to every page of ours but these.
import { type Browser, browser } from 'wxt/browser'

const KEY = 'dockedPages'

/** Tab id -> frame id; one dock per tab. Kept for the browser session, since the background may end at any moment. */
let known: Promise<Map<number, number>> | null = null

function load(): Promise<Map<number, number>> {
  known ??= browser.storage.session
    .get(KEY)
    .then(({ [KEY]: rows }) => new Map(Array.isArray(rows) ? (rows as [number, number][]) : []))
  return known
}

async function save(pages: ReadonlyMap<number, number>): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...pages] })
}

/** Remembers who asked, when it is our own page in a frame of a tab. In Chromium: nothing to do. */
export async function rememberDocked(sender: Browser.runtime.MessageSender): Promise<void> {
  const { tab, frameId, url } = sender
  if (!import.meta.env.FIREFOX || tab?.id === undefined || frameId === undefined || frameId === 0) return
  if (url === undefined || !url.startsWith(browser.runtime.getURL('/'))) return
  const pages = await load()
  if (pages.get(tab.id) === frameId) return
  pages.set(tab.id, frameId)
  await save(pages)
}

/**
 * Calls `tell` for each remembered page, and forgets those whose tab is closed. A failure alone says nothing: a page that does not listen
 * to this kind of news fails in the same way.
 */
export async function tellDocked(tell: (tabId: number, frameId: number) => Promise<unknown>): Promise<void> {
  if (!import.meta.env.FIREFOX) return
  const pages = await load()
  const before = pages.size
  await Promise.all(
    [...pages].map(([tabId, frameId]) =>
      tell(tabId, frameId)
        .catch(() => browser.tabs.get(tabId))
        .catch(() => void pages.delete(tabId)),
    ),
  )
  if (pages.size !== before) await save(pages)
}

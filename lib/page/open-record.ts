// Which contact record the tab shows that an extension page belongs to: docked in it, or beside it as a side panel.
import { type Browser, browser } from 'wxt/browser'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import { parseRecordUrl } from './record-url'

/** The record in a tab; `ref` is null when the tab shows none, `tabId` when there is no tab to follow. */
export type OnRecord = (ref: RecordRef | null, tabId: number | null) => void

/**
 * Follows the tab that this page is docked in or, in a side panel or sidebar, the active tab of its own window. Calls
 * `onRecord` once at the start and after each change of record or tab, also by pushState. Needs no `tabs` permission:
 * the URL of HubSpot's hosts is visible through the host permission, every other tab simply has no record.
 */
export function watchOpenRecord(onRecord: OnRecord): () => void {
  let seen = ''
  let round = 0
  let followed: number | null = null
  const docked = window !== window.top

  const look = async (): Promise<void> => {
    const mine = ++round
    const tab = await openTab(docked).catch(() => undefined)
    if (mine !== round) return
    followed = tab?.id ?? null
    const ref = tab?.url === undefined ? null : parseRecordUrl(tab.url)
    const key = `${followed} ${ref === null ? '' : refKey(ref)}`
    if (key === seen) return
    seen = key
    onRecord(ref, followed)
  }
  const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url === undefined && change.status !== 'complete') return
    if (followed === null || tabId === followed) void look()
  }
  const again = () => void look()

  browser.tabs.onUpdated.addListener(onUpdated)
  if (!docked) {
    browser.tabs.onActivated.addListener(again)
    browser.windows.onFocusChanged.addListener(again)
  }
  document.addEventListener('visibilitychange', again)
  window.addEventListener('pageshow', again)
  again()

  return () => {
    round = -1
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.tabs.onActivated.removeListener(again)
    browser.windows.onFocusChanged.removeListener(again)
    document.removeEventListener('visibilitychange', again)
    window.removeEventListener('pageshow', again)
  }
}

async function openTab(docked: boolean): Promise<Browser.tabs.Tab | undefined> {
  if (docked) return browser.tabs.getCurrent()
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

// Which contact record the tab shows that an extension page belongs to: docked in it, or beside it as a side panel.
import { type Browser, browser } from 'wxt/browser'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import { send } from '@/lib/messaging/messages'
import { RECORD_HINT } from './record-hint'
import { parseRecordUrl } from './record-url'

/**
 * A docked page stands on a record: where the browser says otherwise, the tab is on its way there or away (a page that came
 * out of the back/forward cache is told of the site it came from). So it looks again, after these pauses.
 */
const DOUBTS_MS = [250, 500, 1_000, 2_000, 4_000]

/** The record in a tab; `ref` is null when the tab shows none, `tabId` when there is no tab to follow. */
export type OnRecord = (ref: RecordRef | null, tabId: number | null) => void

/**
 * Follows the tab that this page is docked in or, in a side panel or sidebar, the active tab of its own window. Calls
 * `onRecord` once at the start and after each change of record or tab, also by pushState. Needs no `tabs` permission:
 * the URL of HubSpot's hosts is visible through the host permission, every other tab simply has no record.
 *
 * Firefox gives a page that is docked in a web page no `tabs` API: there the background says which record it is, from the
 * tab it sees the question come from. The record script hints at each change ({@link RECORD_HINT}).
 */
export function watchOpenRecord(onRecord: OnRecord): () => void {
  const docked = window !== window.top
  const stop = new AbortController()
  let seen = ''
  let round = 0
  let followed: number | null = null
  let doubts = 0
  let nextLook: ReturnType<typeof setTimeout> | undefined

  const look = async (): Promise<void> => {
    clearTimeout(nextLook)
    const mine = ++round
    const found = await (docked ? dockedIn() : activeTab()).catch(() => null)
    if (mine !== round || stop.signal.aborted || found === null) return
    const { ref, tabId } = found
    followed = tabId
    const pause = docked && ref === null ? DOUBTS_MS[doubts++] : undefined
    if (pause !== undefined) nextLook = setTimeout(() => void look(), pause)
    if (pause !== undefined && doubts === 1) return
    const key = `${tabId} ${ref === null ? '' : refKey(ref)}`
    if (key === seen) return
    seen = key
    onRecord(ref, tabId)
  }
  const again = () => {
    doubts = 0
    if (document.visibilityState !== 'hidden') void look()
  }
  const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url === undefined && change.status !== 'complete') return
    if (followed === null || tabId === followed) again()
  }
  const onHint = (event: MessageEvent) => event.data === RECORD_HINT && again()

  const { tabs, windows } = browser
  tabs?.onUpdated.addListener(onUpdated)
  if (!docked) tabs?.onActivated.addListener(again)
  if (!docked) windows?.onFocusChanged.addListener(again)
  window.addEventListener('message', onHint, stop)
  window.addEventListener('pageshow', again, stop)
  document.addEventListener('visibilitychange', again, stop)
  void look()

  return () => {
    clearTimeout(nextLook)
    stop.abort()
    tabs?.onUpdated.removeListener(onUpdated)
    tabs?.onActivated.removeListener(again)
    windows?.onFocusChanged.removeListener(again)
  }
}

interface Found {
  readonly ref: RecordRef | null
  readonly tabId: number | null
}

async function dockedIn(): Promise<Found> {
  return browser.tabs === undefined ? send('record.read') : found(await browser.tabs.getCurrent())
}

async function activeTab(): Promise<Found> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return found(tab)
}

function found(tab: Browser.tabs.Tab | undefined): Found {
  return { ref: tab?.url === undefined ? null : parseRecordUrl(tab.url), tabId: tab?.id ?? null }
}

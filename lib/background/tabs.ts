// The HubSpot tabs of this browser: tells them news, and puts our script back after an install or update.
import { browser } from 'wxt/browser'
import { type RecordRef, sameRef } from '@/lib/domain/record-ref'
import { broadcastToTab } from '@/lib/messaging/background-end'
import type { RailState } from '@/lib/messaging/protocol'
import { HUBSPOT_MATCHES, isRecordHost } from '@/lib/page/hosts'
import { parseRecordUrl } from '@/lib/page/record-url'

async function hubspotTabs(): Promise<{ id: number; ref: RecordRef | null }[]> {
  const all = await browser.tabs.query({ url: [...HUBSPOT_MATCHES] })
  return all.flatMap(({ id, url }) =>
    id === undefined || url === undefined || !isRecordHost(new URL(url).hostname)
      ? []
      : [{ id, ref: parseRecordUrl(url) }],
  )
}

/** Tells the rail of every tab that shows this record. */
export async function tellRails(state: RailState): Promise<void> {
  for (const tab of await hubspotTabs()) {
    if (sameRef(tab.ref, state.ref)) await broadcastToTab(tab.id, 'rail.changed', state)
  }
}

/** The records that are open in HubSpot tabs right now. */
export async function openRecords(): Promise<{ tabId: number; ref: RecordRef }[]> {
  return (await hubspotTabs()).flatMap(({ id, ref }) => (ref === null ? [] : [{ tabId: id, ref }]))
}

/** The person pressed the shortcut: the panel beside the record in front opens, with the focus in it, or closes. */
export async function toggleDock(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await broadcastToTab(tab.id, 'dock.toggle', null)
}

/** Opens the options in a new tab, where the failures are listed. */
export async function openDiagnostics(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#diagnostics') })
}

/**
 * Puts our script into the HubSpot tabs that were open before this version was installed. Chromium leaves them with
 * a dead script or none; Firefox does this by itself. The new script takes an old one's place: never two docks.
 */
export async function reinject(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? []
  for (const tab of await hubspotTabs()) {
    // Pages of the browser's own, and tabs that are closed meanwhile, take no script.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: files as never })
      .catch(() => undefined)
  }
}

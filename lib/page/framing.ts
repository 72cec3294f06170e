// Whether a page of ours may show itself where it is: the manifest opens it to all of hubspot.com, blogs and landing pages included.
import { send } from '@/lib/messaging/messages'
import { isRecordOrigin } from './hosts'

/**
 * True for a page in a tab of its own or in the browser's side panel, and for one docked straight in a page of HubSpot's
 * app. Chromium tells the page who frames it; where that is not told (Firefox), the background says whose tab it is.
 * Rejects when the background cannot be reached: then nobody knows.
 */
export async function mayShowHere(): Promise<boolean> {
  if (window === window.top) return true
  if (window.parent !== window.top) return false
  const framers: DOMStringList | undefined = location.ancestorOrigins
  if (framers === undefined) return (await send('record.read')).onRecordHost
  return framers.length === 1 && isRecordOrigin(framers[0] ?? '')
}

// Decides who sent a request, from what the browser vouches for: never from the message itself.
import { browser } from 'wxt/browser'
import type { RecordRef } from '@/lib/domain/record-ref'
import { isRecordOrigin } from '@/lib/page/hosts'
import { parseRecordUrl } from '@/lib/page/record-url'
import type { Sender } from './background-end'

/** A request's origin: one of our own pages, our script on a HubSpot contact record, or nobody we answer. */
export type Origin =
  | {
      readonly kind: 'page'
      readonly tabId: number | null
      readonly ref: RecordRef | null
      /** The tab shows HubSpot's app, on whatever page of it. */
      readonly onRecordHost: boolean
    }
  | { readonly kind: 'record'; readonly tabId: number; readonly ref: RecordRef }
  | { readonly kind: 'stranger' }

/**
 * Classifies a sender. `sender.url` is the address the document was loaded with and does not follow
 * `history.pushState`, so the record comes from `sender.tab.url`. Whatever is absent is refused.
 */
export function originOf(sender: Sender): Origin {
  if (sender.id !== browser.runtime.id) return { kind: 'stranger' }
  const tabId = sender.tab?.id
  const url = sender.tab?.url ?? ''
  const ref = parseRecordUrl(url)
  if (sender.origin === browser.runtime.getURL('/').replace(/\/$/, '')) {
    return { kind: 'page', tabId: tabId ?? null, ref, onRecordHost: isRecordOrigin(url) }
  }
  if (ref === null || tabId === undefined || sender.frameId !== 0 || sender.origin !== new URL(url).origin) {
    return { kind: 'stranger' }
  }
  return { kind: 'record', tabId, ref }
}

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
  if (sender.id !== browser.runtime.id || sender.origin === undefined) return { kind: 'stranger' }
  const ours = browser.runtime.getURL('/').replace(/\/$/, '')
  if (sender.origin === ours) {
    const url = sender.tab?.url ?? ''
    return {
      kind: 'page',
      tabId: sender.tab?.id ?? null,
      ref: parseRecordUrl(url),
      onRecordHost: isRecordOrigin(url),
    }
  }
  const ref = sender.frameId === 0 && sender.tab?.url ? parseRecordUrl(sender.tab.url) : null
  if (ref === null || sender.tab?.id === undefined || !sameHost(sender.origin, sender.tab.url)) {
    return { kind: 'stranger' }
  }
  return { kind: 'record', tabId: sender.tab.id, ref }
}

function sameHost(origin: string, url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).origin === origin
}

// What the panel needs from the outside: the background, the tab it belongs to, and time.
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { ConnectionView, LeadReply, QueueReply, SettingsView } from '@/lib/messaging/protocol'
import type { DecisionGateway, Unsubscribe } from './decision-gateway'

export type { Unsubscribe } from './decision-gateway'

/** The panel's only way out. Calls may reject when the background cannot be reached; nothing here throws synchronously. */
export interface PanelGateway {
  load(ref: RecordRef, mode: 'cached' | 'fresh'): Promise<LeadReply>
  /** Replies about any record, unasked; the store drops those of other records. */
  onLeadChanged(hear: (reply: LeadReply) => void): Unsubscribe
  settings(): Promise<SettingsView>
  onSettingsChanged(hear: (settings: SettingsView) => void): Unsubscribe
  onConnectionChanged(hear: (state: ConnectionView['state']) => void): Unsubscribe
  /** Calls `hear` once at the start and after each change; null when the tab shows no contact record. */
  watchRecord(hear: (ref: RecordRef | null) => void): Unsubscribe
  readonly decisions: DecisionGateway
  /** My leads, or the whole team's. */
  queue(team: boolean): Promise<QueueReply>
  /** More is known of the queue than was answered. */
  onQueueChanged(hear: () => void): Unsubscribe
  openOptions(): void
  /** Puts text on the clipboard; rejects when the browser refuses. */
  copy(text: string): Promise<void>
  /** Closes the dock; absent where the browser's own side panel does that. */
  collapse?(): void
  /** Shows an address of HubSpot's app in the tab; absent: an ordinary link is used. */
  openRecord?(url: string): void
  /** True once the extension was updated under this page: no call can succeed any more. */
  isStale(): boolean
  onOutdated(hear: () => void): Unsubscribe
  /** This machine's clock, UTC ms. */
  now(): Instant
}

/** Time as the store uses it, so that tests own it. */
export interface PanelTimers {
  /** Calls `run` once after `ms`. Returns the way to cancel. */
  after(ms: number, run: () => void): () => void
  /** False while the page is hidden: nothing is asked and nothing ticks then. */
  isVisible(): boolean
  /** The page became visible, or the network came back. */
  onWake(hear: () => void): Unsubscribe
  /** The page is left or hidden: the last moment to keep something. */
  onLeave(hear: () => void): Unsubscribe
}

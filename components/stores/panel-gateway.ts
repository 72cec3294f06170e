// What the panel needs from the outside: the background, the tab it belongs to, and time.
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { ConnectionView, LeadReply, QueueReply, Settings, SettingsView } from '@/lib/messaging/protocol'
import type { DecisionGateway, Unsubscribe } from './decision-gateway'
import type { PressGuard } from './press-guard'

export type { Unsubscribe } from './decision-gateway'
export type { PanelTimers } from './panel-timers'

/** The panel's only way out. Calls may reject when the background cannot be reached; nothing here throws synchronously. */
export interface PanelGateway {
  load(ref: RecordRef, mode: 'cached' | 'fresh'): Promise<LeadReply>
  /** Replies about any record, unasked; the store drops those of other records. */
  onLeadChanged(hear: (reply: LeadReply) => void): Unsubscribe
  settings(): Promise<SettingsView>
  /** Resolves to what is in force. */
  writeSettings(change: Partial<Settings>): Promise<SettingsView>
  onSettingsChanged(hear: (settings: SettingsView) => void): Unsubscribe
  onConnectionChanged(hear: (state: ConnectionView['state']) => void): Unsubscribe
  /** Calls `hear` once at the start and after each change; null when the tab shows no contact record. */
  watchRecord(hear: (ref: RecordRef | null) => void): Unsubscribe
  readonly decisions: DecisionGateway
  /** Whether a press that decides was a person's who sees the panel. */
  readonly guard: PressGuard
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

// What the panel needs from the outside: the background, the tab it belongs to, and time.
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { On, Send } from '@/lib/messaging/protocol'
import type { Unsubscribe } from './panel-timers'
import type { PressGuard } from './press-guard'

export type { PanelTimers } from './panel-timers'

/** The panel's only way out. Calls may reject when the background cannot be reached; nothing here throws synchronously. */
export interface PanelGateway {
  readonly send: Send
  readonly on: On
  /** Calls `hear` once at the start and after each change; null when the tab shows no contact record. */
  watchRecord(hear: (ref: RecordRef | null) => void): Unsubscribe
  /** Whether a press that decides was a person's who sees the panel. */
  readonly guard: PressGuard
  /** A new, unique id. */
  newId(): string
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

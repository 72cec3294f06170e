// What the review page needs from the outside: the background, its own worker, and time.

import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { Instant } from '@/lib/domain/fact'
import type { ConnectionView, SettingsView } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import type {
  KeptMonth,
  LogEntry,
  LogSendReply,
  MonthKey,
  ReviewNews,
  ScanState,
} from '@/lib/messaging/protocol-review'
import type { AskReviewWorker } from '@/lib/messaging/protocol-review-worker'

type Unsubscribe = () => void

/** Calls may reject when the background cannot be reached. */
export interface ReviewGateway {
  settings(): Promise<SettingsView>
  onSettingsChanged(hear: (settings: SettingsView) => void): Unsubscribe
  connection(): Promise<ConnectionView>
  onConnectionChanged(hear: () => void): Unsubscribe
  months(): Promise<{
    readonly portalId: string | null
    readonly uiDomain: string | null
    readonly months: readonly KeptMonth[]
  }>
  scan(month: MonthKey, fresh: boolean): Promise<ScanState>
  stop(month: MonthKey): Promise<ScanState>
  forget(month: MonthKey): Promise<void>
  onProgress(hear: (news: ReviewNews) => void): Unsubscribe
  log(month: MonthKey): Promise<readonly LogEntry[]>
  writeLog(month: MonthKey, entries: readonly LogEntry[]): Promise<void>
  sendLog(month: MonthKey, as: 'note' | 'task', to: string, text: string): Promise<LogSendReply>
  definition(): Promise<DefinitionView>
  /** Reads the text of a definition file; nothing is kept. */
  readDefinition(
    text: string,
  ): { ok: true; definition: Definition } | { ok: false; problem: DefinitionProblem }
  onDefinitionChanged(hear: () => void): Unsubscribe
  /** Questions to the worker that counts. */
  readonly askWorker: AskReviewWorker
  download(name: string, text: string): void
  openOptions(): void
  print(): void
  /** An id that nobody else makes. */
  newId(): string
  /** This machine's clock, UTC ms. */
  now(): Instant
}

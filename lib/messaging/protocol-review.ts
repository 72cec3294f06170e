// Messages about the monthly review: the scan, the months that are kept, and the decision log.
import type { Instant } from '@/lib/domain/fact'
import type { LoadProblem } from './protocol-problem'

/** A month in JST: `2026-10`. */
export type MonthKey = string

/** Where a scan stands. It survives a dead background: asking again goes on. */
export interface ScanState {
  readonly month: MonthKey
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  /** Handoffs read so far. */
  readonly read: number
  /** How many HubSpot says there are; null before it said so. */
  readonly total: number | null
  /** Searches in the last ten seconds, a second. */
  readonly perSecond: number
  /** HubSpot asks to wait until then. */
  readonly waitingUntil: Instant | null
  readonly problem: LoadProblem | null
  /** Properties of the handoff that the portal lacks: figures that need them are off. */
  readonly missing: readonly string[]
  /** HubSpot scopes that the token lacks: companies, or e-mails as first contact, were not read. */
  readonly lacking?: readonly string[]
  /** Grows with every change of the stored records: read them again. */
  readonly revision: number
}

export type ReviewNews = ScanState

/** A month that this browser keeps. */
export interface KeptMonth {
  readonly month: MonthKey
  readonly count: number
  /** False while parts are missing: a scan was cut off. */
  readonly whole: boolean
  readonly scannedAt: Instant
}

/** One line of the decision log. */
export interface LogEntry {
  readonly id: string
  readonly issue: string
  readonly decision: string
  readonly owner: string
  /** The figure by which it is judged next month (a key of the figures), or empty. */
  readonly measure: string
  /** The measure's value when it was decided; null: not measured. */
  readonly before: number | null
  readonly at: Instant
}

export interface LogSendReply {
  readonly ok: boolean
  readonly problem: LoadProblem | null
  /** More hangs there than can be looked through, so it may have been written before. */
  readonly cut?: boolean
}

/** Requests of this family. The records themselves are read from the extension's own database. */
export interface ReviewProtocol {
  /**
   * Begins, or goes on with, the scan of a month; asked again every second it also keeps the background awake, and ten seconds unasked it
   * stops. `fresh`: a month that is kept whole is looked through for changes; else only told.
   */
  'review.scan'(request: { month: MonthKey; fresh: boolean }): ScanState
  'review.stop'(request: { month: MonthKey }): ScanState
  'review.months'(): {
    readonly portalId: string | null
    readonly uiDomain: string | null
    readonly months: readonly KeptMonth[]
  }
  /** Deletes what is kept of a month; null: of all months. */
  'review.forget'(request: { month: MonthKey | null }): void
  'review.log'(request: { month: MonthKey }): readonly LogEntry[]
  'review.log.write'(request: { month: MonthKey; entries: readonly LogEntry[] }): void
  /** Writes the log of a month to the portal: a note on a contact, or a task for an owner. */
  'review.log.send'(request: {
    month: MonthKey
    as: 'note' | 'task'
    /** The contact of the note, or the owner of the task. */
    to: string
    text: string
  }): LogSendReply
}

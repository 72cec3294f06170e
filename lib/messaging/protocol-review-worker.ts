// Questions of the review page to its own worker: figures, what-if replay, the leads behind a number, exports.
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { HandoffStatus } from '@/lib/domain/lead-snapshot'
import type { Figures, ReadOut } from '@/lib/domain/review/figures'
import type { GivenAnswer } from '@/lib/domain/review/handoff-record'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { Comparison, Measure, WorkedAnswer } from '@/lib/domain/review/measures'
import type { Month } from '@/lib/domain/review/month'
import type { ReplayResult } from '@/lib/domain/review/replay-result'
import type { Shown } from '@/lib/domain/review/shown'
import type { Suggestion } from '@/lib/domain/review/suggestion'
import type { TrendPlace } from '@/lib/domain/review/trend'
import type { Language } from '@/lib/domain/settings'

/** What a month's figures are counted from. */
export interface AskedMonth {
  readonly portalId: string
  readonly month: Month
  /** The definition in force. */
  readonly definition: Definition
  /** Older definitions that this browser keeps. */
  readonly earlier: readonly Definition[]
  /** Server time as far as it is known. */
  readonly now: Instant
}

/** A month as the page shows it. No list of contacts is in it: `leads` gives them in pages. */
export interface MonthView {
  readonly month: Month
  /** Properties of the handoff that the portal lacked when the month was read. */
  readonly missing: readonly string[]
  /** Scopes that the token lacked then. */
  readonly lacking: readonly string[]
  readonly figures: Shown<Figures>
  readonly comparison: Comparison
  readonly readOut: ReadOut
  readonly measures: readonly Measure[]
  /** The months that are kept, at most twelve up to this one, the oldest first. */
  readonly trend: readonly TrendPlace[]
  /** Whether the decisions of the meeting a month ago worked, in the order in which they were given. */
  readonly worked: readonly WorkedAnswer[]
}

export type ReplayView = Shown<ReplayResult>

/** One lead behind a number. Names are untrusted text and personal data. */
export interface LeadLine {
  readonly contactId: string
  readonly name: string | null
  readonly companyName: string | null
  readonly ownerName: string | null
  readonly status: HandoffStatus | null
  readonly reason: string | null
  readonly handedOffAt: Instant
  readonly dueAt: Instant | null
  readonly firstContactAt: Instant | null
  /** In the list of answers: the one that the line is about. */
  readonly answer?: GivenAnswer
}

/** The list with a line for each answer of a person, not for each handoff. */
export const ANSWERS = 'answers'

/** Leads of one list; at most fifty at a time. */
export interface LeadPage {
  readonly lines: readonly LeadLine[]
  readonly total: number
}

export type ExportFormat = 'csv' | 'markdown' | 'json'

/** Requests to the worker. All but the first are about the month that was asked for last. */
export interface ReviewWorkerProtocol {
  /** Null when nothing is kept of that month. `decided`: the log of the month before. */
  'worker.month'(request: AskedMonth & { readonly decided: readonly LogEntry[] }): MonthView | null
  'worker.replay'(request: { readonly changed: Definition }): ReplayView | null
  /** One change of the definition in force that the month speaks for. */
  'worker.suggestion'(request: Readonly<Record<string, never>>): Suggestion | null
  'worker.leads'(request: {
    readonly of: 'figures' | 'replay'
    readonly list: string
    readonly offset: number
  }): LeadPage
  'worker.export'(request: {
    readonly format: ExportFormat
    readonly personal: boolean
    readonly language: Language
    readonly log: readonly LogEntry[]
  }): string
}

/** Asks the worker. Rejects when it failed or cannot be started. */
export type AskReviewWorker = <K extends keyof ReviewWorkerProtocol>(
  name: K,
  request: Parameters<ReviewWorkerProtocol[K]>[0],
) => Promise<ReturnType<ReviewWorkerProtocol[K]>>

export type ReviewWorkerAnswers = {
  readonly [K in keyof ReviewWorkerProtocol]: (
    request: Parameters<ReviewWorkerProtocol[K]>[0],
  ) => Promise<ReturnType<ReviewWorkerProtocol[K]>>
}

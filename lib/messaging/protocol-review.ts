// Messages about the monthly review: the scan, the months that are kept, and the decision log.
import * as z from 'zod/mini'
import type { Instant } from '@/lib/domain/fact'
import type { KeptMonth, LogEntry } from '@/lib/domain/review/kept'
import type { Month } from '@/lib/domain/review/month'
import { id, instant, type Message, madeId, nothing, reply, text } from './message'
import type { LoadProblem } from './protocol-problem'

/** Where a scan stands. It survives a dead background: asking again goes on. */
export interface ScanState {
  readonly month: Month
  readonly state: 'running' | 'done' | 'stopped' | 'failed'
  /** Handoffs read so far. */
  readonly read: number
  /** How many HubSpot says there are; null until it has said so. */
  readonly total: number | null
  /** Searches per second, over the last ten seconds. */
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

export interface LogSendReply {
  readonly ok: boolean
  readonly problem: LoadProblem | null
  /** There are more notes or tasks than can be looked through, so it may have been written before. */
  readonly cut?: boolean
}

export interface MonthsReply {
  readonly portalId: string | null
  readonly uiDomain: string | null
  readonly months: readonly KeptMonth[]
}

/** A month in JST. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** The decision log of a month. */
const logEntries = z.readonly(
  z
    .array(
      z.strictObject({
        id: madeId,
        issue: text(2_000),
        decision: text(2_000),
        owner: text(200),
        measure: text(100),
        before: z.nullable(z.number()),
        at: instant,
      }),
    )
    .check(z.maxLength(200)),
)

/** The records themselves are read from the extension's own database. */
export const reviewMessages = {
  /**
   * Begins or resumes the scan of a month. Asking every second also keeps the background awake; after ten seconds without asking the scan
   * stops. `fresh`: a month that is kept whole is searched for changes; otherwise its state is only reported.
   */
  'review.scan': {
    from: ['page'],
    request: z.strictObject({ month, fresh: z.boolean() }),
    reply: reply<ScanState>(),
  },
  'review.stop': { from: ['page'], request: z.strictObject({ month }), reply: reply<ScanState>() },
  'review.months': { from: ['page'], request: nothing, reply: reply<MonthsReply>() },
  /** Deletes what is kept of a month; null: of all months. */
  'review.forget': {
    from: ['page'],
    request: z.strictObject({ month: z.nullable(month) }),
    reply: reply<void>(),
  },
  'review.log': { from: ['page'], request: z.strictObject({ month }), reply: reply<readonly LogEntry[]>() },
  'review.log.write': {
    from: ['page'],
    request: z.strictObject({ month, entries: logEntries }),
    reply: reply<void>(),
  },
  /** Writes the log of a month to the portal: a note on a contact (`to`: its id), or a task for an owner (`to`: the owner's). */
  'review.log.send': {
    from: ['page'],
    request: z.strictObject({ month, as: z.enum(['note', 'task']), to: id, text: text(60_000) }),
    reply: reply<LogSendReply>(),
  },
} as const satisfies Record<string, Message>

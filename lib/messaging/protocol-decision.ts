// Messages about decisions: one as it is made, what became of it, and the journal of all that were made in this browser.
import * as z from 'zod/mini'
import { CHOICE_KINDS, type Choice, DECISION_ROLES } from '@/lib/domain/decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { type ChoiceProblem, LONGEST_NOTE } from '@/lib/domain/decision/validate'
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import { id, instant, type Message, madeId, nothing, ref, reply, text } from './message'

/** What became of a decision, without what only its sending needs. */
export interface DecisionView
  extends Pick<
    DecisionRow,
    | 'id'
    | 'stage'
    | 'heldUntil'
    | 'writtenAt'
    | 'superseded'
    | 'waiting'
    | 'refusal'
    | 'conflict'
    | 'omitted'
    | 'nextTryAt'
    | 'finishedAt'
  > {
  readonly ref: RecordRef
  readonly choice: Choice
  readonly clickedAt: Instant
  readonly contactName: string | null
  /** The name of who decided first, where there is a conflict. */
  readonly rival: string | null
}

export type DecisionReply =
  | { readonly ok: true; readonly decision: DecisionView }
  /** The choice was incomplete, or (without a `problem`) the browser could not store it: nothing will be sent. */
  | { readonly ok: false; readonly problem?: ChoiceProblem }

/** Every decision that this browser keeps. */
export interface JournalReply {
  /** Newest first. */
  readonly rows: readonly DecisionView[]
  /** Rows written by another version or by hand: kept, and never sent. */
  readonly unreadable: readonly { readonly id: string; readonly clickedAt: Instant | null }[]
  /** Decisions that are still to be sent, and those that were sent in the last ten minutes after having waited. */
  readonly waiting: number
  readonly sent: number
}

/** HubSpot's own texts, of any length that it allows. */
const longText = text(200_000)
/** A draft may be longer than a note: what is too long to send is still not lost. */
const LONGEST_DRAFT = 4_000_000

/** A class of the portal's that chooses the SLA's target. */
const classChoice = z.strictObject({
  property: text(120),
  value: text(300),
  text: longText,
  field: text(300),
})

/** A decision from the panel. Nobody clicks a first contact. */
const decisionRequest = z.strictObject({
  id: madeId,
  ref,
  choice: z.strictObject({
    kind: z.enum(CHOICE_KINDS),
    reason: z.nullable(z.enum(REJECTION_REASONS)),
    detail: z.nullable(z.enum(REJECTION_DETAILS)),
    note: text(LONGEST_NOTE),
    role: z.nullable(z.enum(DECISION_ROLES)),
    disputed: z.boolean(),
    salespersonId: z.exactOptional(z.nullable(id)),
    review: z.exactOptional(
      z.nullable(
        z.strictObject({
          sentence: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
          quote: text(300),
          isSignal: z.nullable(z.boolean()),
          before: z.nullable(instant),
        }),
      ),
    ),
  }),
  seen: z.strictObject({
    status: z.nullable(z.enum(['handed_off', 'accepted', 'rejected', 'returned'])),
    handedOffAt: z.nullable(instant),
    acceptedAt: z.nullable(instant),
    rejectedAt: z.nullable(instant),
    rejectionReason: z.nullable(longText),
    firstContactAt: z.nullable(instant),
    decisionRole: z.nullable(longText),
    count: z.number(),
  }),
  facts: z.strictObject({
    contactName: z.nullable(longText),
    verdict: z.enum(['ready', 'not_ready', 'needs_review', 'not_japan']),
    readiness: text(20_000),
    brief: z.readonly(z.array(text(2_000)).check(z.maxLength(20))),
    origin: z.strictObject({
      source: z.nullable(longText),
      recentConversion: z.nullable(z.strictObject({ text: longText, at: z.nullable(instant) })),
      classes: z.exactOptional(z.readonly(z.array(classChoice).check(z.maxLength(100)))),
    }),
    mailRefused: z.exactOptional(z.boolean()),
    touches: z.number(),
    firstContactAt: z.nullable(instant),
    message: z.exactOptional(
      z.nullable(z.strictObject({ channel: z.nullable(text(200)), quote: text(2_000) })),
    ),
    ownerId: z.exactOptional(z.nullable(id)),
  }),
})

/** A decision as the panel makes it; who, when and in which language is added where it is stored. */
export type DecisionRequest = z.output<typeof decisionRequest>

export const decisionMessages = {
  'decision.make': { from: ['page'], request: decisionRequest, reply: reply<DecisionReply>() },
  /** Takes it back while nothing was sent; answers with what it is now. */
  'decision.undo': {
    from: ['page'],
    request: z.strictObject({ id: madeId }),
    reply: reply<DecisionView | null>(),
  },
  /** Words are being added to it: its undo window opens once more while nothing was sent; answers with what it is now. */
  'decision.hold': {
    from: ['page'],
    request: z.strictObject({ id: madeId }),
    reply: reply<DecisionView | null>(),
  },
  /** The newest decision about a record, and what was typed there and not sent. */
  'decision.read': {
    from: ['page'],
    request: z.strictObject({ ref }),
    reply: reply<{ latest: DecisionView | null; draft: string }>(),
  },
  /** Sends at once what waits. */
  'decision.retry': { from: ['page'], request: nothing, reply: reply<void>() },
  'draft.write': {
    from: ['page'],
    request: z.strictObject({ ref, text: text(LONGEST_DRAFT) }),
    reply: reply<void>(),
  },
  'journal.read': { from: ['page'], request: nothing, reply: reply<JournalReply>() },
} as const satisfies Record<string, Message>

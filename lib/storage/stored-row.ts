// A decision's row as the database holds it, and as it is read: it may have been written by an older or newer version, or by hand.

import * as z from 'zod/mini'
import { DECISION_KINDS, DECISION_ROLES } from '@/lib/domain/decision/decision'
import { REJECTION_DETAILS, REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { type DecisionRow, NOTHING_KNOWN } from '@/lib/domain/decision/row'
import { EFFECT_NAMES } from '@/lib/domain/decision/side-effects'
import { refKey } from '@/lib/domain/record-ref'
import { LANGUAGES } from '@/lib/domain/settings'

/** A row as stored: with the keys that it is found by. */
export interface StoredRow {
  readonly id: string
  readonly contact: string
  /** 1 while something is to be sent, 2 while it is to be looked at again. */
  readonly open: 0 | 1 | 2
  readonly clickedAt: number
  readonly row: unknown
}

/** What later versions have added to a row: an older one lacks it. */
type Added = 'sentAt' | 'doubtful' | 'made' | 'known' | 'look'
type AnyRow = Omit<DecisionRow, Added> & Partial<Pick<DecisionRow, Added>>

const instant = z.number()
const when = z.nullable(instant)
const words = z.nullable(z.string())
const digits = z.string().check(z.regex(/^\d{1,20}$/))
const ids = z.array(z.string())

const seen = z.looseObject({
  status: z.nullable(z.enum(['handed_off', 'accepted', 'rejected', 'returned'])),
  handedOffAt: when,
  acceptedAt: when,
  rejectedAt: when,
  rejectionReason: words,
  firstContactAt: when,
  decisionRole: words,
  count: z.number(),
})

const facts = z.looseObject({
  contactName: words,
  verdict: z.enum(['ready', 'not_ready', 'needs_review', 'not_japan']),
  readiness: z.string(),
  brief: z.array(z.string()),
  origin: z.looseObject({
    source: words,
    recentConversion: z.nullable(z.looseObject({ text: z.string(), at: when })),
    classes: z.exactOptional(
      z.array(
        z.looseObject({ property: z.string(), value: z.string(), text: z.string(), field: z.string() }),
      ),
    ),
  }),
  mailRefused: z.exactOptional(z.boolean()),
  touches: z.number(),
  firstContactAt: when,
  message: z.exactOptional(z.nullable(z.looseObject({ channel: words, quote: z.string() }))),
  ownerId: z.exactOptional(words),
})

const decision = z.looseObject({
  id: z.string(),
  ref: z.looseObject({ portalId: digits, contactId: digits }),
  kind: z.enum(DECISION_KINDS),
  reason: z.nullable(z.enum(REJECTION_REASONS)),
  detail: z.nullable(z.enum(REJECTION_DETAILS)),
  note: z.string(),
  role: z.nullable(z.enum(DECISION_ROLES)),
  disputed: z.boolean(),
  salespersonId: z.exactOptional(words),
  review: z.exactOptional(
    z.nullable(
      z.looseObject({
        sentence: z.string(),
        quote: z.string(),
        isSignal: z.nullable(z.boolean()),
        before: when,
      }),
    ),
  ),
  by: words,
  clickedAt: instant,
  language: z.enum(LANGUAGES),
  seen,
  facts,
})

/** A value is a text, a number, a boolean, a list of texts, or empty: what can be written to a property. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

const row = z.looseObject({
  id: z.string(),
  decision,
  stage: z.enum(['held', 'queued', 'written', 'confirmed', 'refused', 'conflict', 'undone']),
  heldUntil: instant,
  after: words,
  at: when,
  values: z.nullable(z.record(z.string(), value)),
  tried: z.boolean(),
  sentAt: z.exactOptional(when),
  doubtful: z.exactOptional(z.boolean()),
  writtenAt: when,
  superseded: z.boolean(),
  effects: z.partialRecord(z.enum(EFFECT_NAMES), z.enum(['todo', 'started', 'done', 'failed', 'skipped'])),
  made: z.exactOptional(z.record(z.string(), z.string())),
  known: z.exactOptional(z.looseObject({ tasks: ids, notes: ids })),
  attempts: z.number(),
  nextTryAt: when,
  waiting: z.nullable(z.looseObject({ for: z.string() })),
  refusal: z.nullable(z.looseObject({ kind: z.string() })),
  conflict: z.nullable(
    z.looseObject({
      status: words,
      reason: words,
      by: words,
      at: when,
      isSignal: z.exactOptional(z.nullable(z.boolean())),
    }),
  ),
  omitted: z.array(z.looseObject({ what: z.string(), words: z.string() })),
  finishedAt: when,
  look: z.exactOptional(
    z.nullable(z.looseObject({ at: instant, left: z.number(), taken: z.number(), failed: z.number() })),
  ),
})

const isRow = (found: unknown): found is AnyRow => z.safeParse(row, found).success

/** The row, with what an older version lacks; null for one that cannot be relied on: it is kept, shown as unreadable and never sent. */
export function rowOf({ id, contact, row: found }: StoredRow): DecisionRow | null {
  if (!isRow(found) || found.id !== id || found.decision.id !== id) return null
  if (refKey(found.decision.ref) !== contact) return null
  return { sentAt: null, doubtful: false, made: {}, known: NOTHING_KNOWN, look: null, ...found }
}

/** The rows that can be relied on. */
export function rowsOf(stored: readonly StoredRow[]): DecisionRow[] {
  return stored.flatMap((one) => rowOf(one) ?? [])
}

/** A row that could not be read. */
export interface UnreadableRow {
  readonly id: string
  /** When it was clicked, where at least that could be read. */
  readonly clickedAt: number | null
}

/** The others, by what is left of them. */
export function unreadableOf(stored: readonly StoredRow[]): UnreadableRow[] {
  return stored
    .filter((one) => rowOf(one) === null)
    .map(({ id, clickedAt }) => ({
      id: String(id),
      clickedAt: typeof clickedAt === 'number' && Number.isFinite(clickedAt) ? clickedAt : null,
    }))
}

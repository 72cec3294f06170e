// A decision on its way to HubSpot: the row that journal and outbox share, and what can be said about it.
import type { Instant } from '../fact'
import type { HandoffStatus } from '../lead-snapshot'
import { type Decision, type DecisionKind, statusAfter } from './decision'
import { type CreatedSideEffect, type SideEffects, sideEffectsOf } from './side-effects'
import type { HandoffValues } from './values'

/**
 * - `held`: the undo window is open, nothing has been sent
 * - `queued`: to be sent, or being sent; an interrupted write is here, never in `refused`
 * - `written`: the contact holds it; tasks and notes follow
 * - `confirmed`, `refused`, `conflict`, `undone`: over
 */
export type Stage = 'held' | 'queued' | 'written' | 'confirmed' | 'refused' | 'conflict' | 'undone'

/** Why a decision waits. Time ends some of these, only a person the others. */
export type Waiting =
  | { readonly for: 'network' | 'timeout' | 'limit' | 'migration' | 'earlier_decision' }
  | { readonly for: 'server'; readonly status: number | null }
  | { readonly for: 'connection' | 'token' | 'host_access' | 'other_portal' }

/** Why HubSpot did not take a decision. `words`: HubSpot's own. */
export type Refusal =
  | { readonly kind: 'not_found' }
  | { readonly kind: 'merged'; readonly survivorId: string }
  | { readonly kind: 'scope_missing'; readonly scope: string | null }
  | { readonly kind: 'refused'; readonly words: string }
  /** The portal asks for another property first; `property`: its name, where HubSpot told. */
  | { readonly kind: 'required'; readonly property: string | null; readonly words: string }
  /** A property of the handoff, or an option of it, is not in the portal: set-up makes it. */
  | { readonly kind: 'property_missing'; readonly property: string; readonly words: string }
  /** Nobody owns the contact, and nobody was named. */
  | { readonly kind: 'salesperson_missing' }

/** Who decided what and when, in place of this decision. */
export interface Conflict {
  readonly status: HandoffStatus | null
  readonly reason: string | null
  readonly by: string | null
  readonly at: Instant | null
  /** What they said about the sentence, where the decision is about one. */
  readonly isSignal?: boolean | null
}

/** A part that HubSpot refused although it took the decision. */
export interface Omission {
  /** Property name, or the name of an effect. */
  readonly what: string
  readonly words: string
}

export interface DecisionRow {
  readonly id: string
  readonly decision: Decision
  readonly stage: Stage
  /** This machine's clock: until then it can be undone. */
  readonly heldUntil: Instant
  /** An earlier decision on the same contact that was under way: this one follows it. */
  readonly after: string | null
  /** When the decision took effect, by HubSpot's clock; fixed at the first try together with `values`. */
  readonly at: Instant | null
  readonly values: HandoffValues | null
  /** The write was sent at least once. */
  readonly tried: boolean
  /** This machine's clock: when a write was last sent. Its outcome may be unknown for a while. */
  readonly sentAt: Instant | null
  /** The outcome of a write was unknown once: HubSpot may still apply it. */
  readonly doubtful: boolean
  /** When HubSpot was seen to hold it (HubSpot's clock). */
  readonly writtenAt: Instant | null
  /** Somebody has decided since. */
  readonly superseded: boolean
  readonly effects: SideEffects
  /** HubSpot's ids of the records that were made. */
  readonly made: Readonly<Partial<Record<CreatedSideEffect, string>>>
  /** What was on the contact before anything was made, so that it is not taken for ours. */
  readonly known: Known
  readonly attempts: number
  /** This machine's clock; null when only a change of the connection helps. */
  readonly nextTryAt: Instant | null
  readonly waiting: Waiting | null
  readonly refusal: Refusal | null
  readonly conflict: Conflict | null
  readonly omitted: readonly Omission[]
  /** This machine's clock. */
  readonly finishedAt: Instant | null
  /** When HubSpot is asked again whether all is as reported; null when nothing can change any more. */
  readonly look: Look | null
}

/** A planned look at a row that is over. */
export interface Look {
  /** This machine's clock. */
  readonly at: Instant
  /** Looks that are still to be taken, this one included. */
  readonly left: number
  /** Looks that were taken. */
  readonly taken: number
  /** Attempts at this look that HubSpot did not answer. */
  readonly failed: number
}

/** Ids of tasks and notes. */
export interface Known {
  readonly tasks: readonly string[]
  readonly notes: readonly string[]
}

/** How long a decision can be undone before anything is sent. */
export const UNDO_MS = 5_000

/** What nobody clicked needs no undo window; it waits until the view that found it has loaded completely. */
const UNCLICKED_MS = 3_000

/** A decision that was just taken in. `now`: this machine's clock. */
export function newRow(decision: Decision, now: Instant, after: string | null): DecisionRow {
  const hold = decision.kind === 'first_contact' ? UNCLICKED_MS : UNDO_MS
  return {
    id: decision.id,
    decision,
    stage: 'held',
    ...heldFrom(now, hold),
    after,
    at: null,
    values: null,
    tried: false,
    sentAt: null,
    doubtful: false,
    writtenAt: null,
    superseded: false,
    effects: sideEffectsOf(decision),
    made: {},
    known: NOTHING_KNOWN,
    attempts: 0,
    waiting: null,
    refusal: null,
    conflict: null,
    omitted: [],
    finishedAt: null,
    look: null,
  }
}

/** The undo window of a row, open from `now` (this machine's clock) for `ms`. */
export function heldFrom(now: Instant, ms = UNDO_MS): Pick<DecisionRow, 'heldUntil' | 'nextTryAt'> {
  return { heldUntil: now + ms, nextTryAt: now + ms }
}

/** Before anything was read. */
export const NOTHING_KNOWN: Known = { tasks: [], notes: [] }

/** True while something is still to be done for it. */
export function isOpen({ stage }: Pick<DecisionRow, 'stage'>): boolean {
  return stage === 'held' || stage === 'queued' || stage === 'written'
}

/** What is kept of a row that is over and has no look ahead: what the journal and a later decision need, but not the lead's brief. */
export function redactRow(row: DecisionRow): DecisionRow {
  if (isOpen(row) || row.look !== null) return row
  const { decision, values } = row
  const { readinessSnapshot: _, ...rest } = values ?? {}
  return {
    ...row,
    values: values === null ? null : rest,
    known: NOTHING_KNOWN,
    decision: {
      ...decision,
      facts: {
        ...decision.facts,
        message: null,
        readiness: '',
        brief: [],
        origin: { source: null, recentConversion: null },
      },
    },
  }
}

/** True when its turn has come. A window that ends far ahead was set before the clock was put back. */
export function isDue(row: DecisionRow, now: Instant): boolean {
  const { stage, heldUntil, nextTryAt } = row
  if (stage === 'held') return now >= heldUntil || heldUntil - now > 2 * UNDO_MS
  if (isTooEarly(row, now)) return false
  return nextTryAt !== null && (now >= nextTryAt || nextTryAt - now > LONGEST_WAIT_MS)
}

/** When its turn comes; null when only a change of the connection helps. */
export function dueAt({ stage, heldUntil, nextTryAt, effects, sentAt }: DecisionRow): Instant | null {
  if (stage === 'held') return heldUntil
  if (nextTryAt === null || sentAt === null || !Object.values(effects).includes('started')) return nextTryAt
  return Math.max(nextTryAt, sentAt + UNKNOWN_CREATE_MS)
}

/** The answer to a create that was lost may still be on its way: looking for it too early would find nothing. */
export function isTooEarly({ effects, sentAt }: DecisionRow, now: Instant): boolean {
  if (sentAt === null || !Object.values(effects).includes('started')) return false
  return now < sentAt + UNKNOWN_CREATE_MS && sentAt - now < UNKNOWN_CREATE_MS
}

/** How long to wait before looking for a record whose creation has an unknown outcome. */
export const UNKNOWN_CREATE_MS = 15_000

const LONGEST_WAIT_MS = 24 * 60 * 60_000
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 5 * 60_000, 15 * 60_000, 30 * 60_000] as const

/** The pause after the given number of failed tries: 2 s, growing to half an hour. */
export function backoffMs(attempts: number): number {
  return BACKOFF_MS[Math.min(Math.max(attempts, 1), BACKOFF_MS.length) - 1] ?? 2_000
}

/** Decisions about the handoff itself; a confirmed role, first contact and answers about sentences stand beside them. */
export function isAboutHandoff(kind: DecisionKind): boolean {
  return statusAfter(kind) !== null
}

/** True for two decisions of which only one can hold: about the handoff, or about the same sentence. */
export function areRivals(a: Decision, b: Decision): boolean {
  if (isAboutHandoff(a.kind)) return isAboutHandoff(b.kind)
  return a.review != null && a.review.sentence === b.review?.sentence
}

/** True when two clicks mean the same. */
export function sameChoice(a: Decision, b: Decision): boolean {
  return (
    a.kind === b.kind &&
    a.reason === b.reason &&
    a.detail === b.detail &&
    a.note === b.note &&
    a.role === b.role &&
    (a.salespersonId ?? null) === (b.salespersonId ?? null) &&
    a.review?.sentence === b.review?.sentence &&
    a.review?.isSignal === b.review?.isSignal
  )
}

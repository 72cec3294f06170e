// A decision on its way to HubSpot: the row that journal and outbox share, and what can be said of it.
import type { Instant } from '../fact'
import type { HandoffStatus } from '../lead-snapshot'
import type { Decision, DecisionKind } from './decision'
import { type Effects, effectsOf } from './effects'
import type { HandoffValues } from './values'

/**
 * - `held`: the undo window is open, nothing was sent
 * - `queued`: to be sent, or being sent; an interrupted write is here, never in `refused`
 * - `written`: the contact holds it; tasks and notes follow
 * - `confirmed`, `refused`, `conflict`, `undone`: over
 */
export type Stage = 'held' | 'queued' | 'written' | 'confirmed' | 'refused' | 'conflict' | 'undone'

/** Why a decision waits. Only time ends some of these, only a person the others. */
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

/** Who decided what and when, in place of this decision. */
export interface Conflict {
  readonly status: HandoffStatus | null
  readonly reason: string | null
  readonly by: string | null
  readonly at: Instant | null
}

/** A part that HubSpot did not take while it took the decision. */
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
  /** When HubSpot was seen to hold it (HubSpot's clock). */
  readonly writtenAt: Instant | null
  /** Somebody has decided since. */
  readonly superseded: boolean
  readonly effects: Effects
  /** What was made was looked through for duplicates. */
  readonly checked: boolean
  readonly attempts: number
  /** This machine's clock; null when only a change of the connection helps. */
  readonly nextTryAt: Instant | null
  readonly waiting: Waiting | null
  readonly refusal: Refusal | null
  readonly conflict: Conflict | null
  readonly omitted: readonly Omission[]
  /** This machine's clock. */
  readonly finishedAt: Instant | null
}

/** How long a decision can be undone before anything is sent. */
export const UNDO_MS = 5_000

/** What nobody clicked needs no undo window; it waits until the view that found it has all it asked for. */
const UNCLICKED_MS = 3_000

/** A decision that was just taken in. `now`: this machine's clock. */
export function newRow(decision: Decision, now: Instant, after: string | null): DecisionRow {
  const hold = decision.kind === 'first_contact' ? UNCLICKED_MS : UNDO_MS
  return {
    id: decision.id,
    decision,
    stage: 'held',
    heldUntil: now + hold,
    after,
    at: null,
    values: null,
    tried: false,
    writtenAt: null,
    superseded: false,
    effects: effectsOf(decision),
    checked: false,
    attempts: 0,
    nextTryAt: now + hold,
    waiting: null,
    refusal: null,
    conflict: null,
    omitted: [],
    finishedAt: null,
  }
}

/** True while something is still to be done for it. */
export function isOpen({ stage }: Pick<DecisionRow, 'stage'>): boolean {
  return stage === 'held' || stage === 'queued' || stage === 'written'
}

/** What is kept of a row that is over: what the journal and a later decision need, not the lead's brief. */
export function leanRow(row: DecisionRow): DecisionRow {
  if (isOpen(row)) return row
  const { decision, values } = row
  const { readinessSnapshot: _, ...rest } = values ?? {}
  return {
    ...row,
    values: values === null ? null : rest,
    decision: {
      ...decision,
      facts: {
        ...decision.facts,
        readiness: '',
        brief: [],
        origin: { source: null, recentConversion: null },
      },
    },
  }
}

/** True when its turn has come. A window that seems to end far ahead was set before the clock was put back. */
export function isDue({ stage, heldUntil, nextTryAt }: DecisionRow, now: Instant): boolean {
  if (stage === 'held') return now >= heldUntil || heldUntil - now > 2 * UNDO_MS
  return nextTryAt !== null && (now >= nextTryAt || nextTryAt - now > LONGEST_WAIT_MS)
}

const LONGEST_WAIT_MS = 24 * 60 * 60_000
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 5 * 60_000, 15 * 60_000, 30 * 60_000] as const

/** The pause after the given number of failed tries: 2 s, growing to half an hour. */
export function backoffMs(attempts: number): number {
  return BACKOFF_MS[Math.min(Math.max(attempts, 1), BACKOFF_MS.length) - 1] ?? 2_000
}

/** Decisions about the handoff itself; a confirmed role and first contact stand beside them. */
export function isAboutHandoff(kind: DecisionKind): boolean {
  return kind !== 'confirm_role' && kind !== 'first_contact'
}

/** True for two clicks that mean the same. */
export function sameChoice(a: Decision, b: Decision): boolean {
  return (
    a.kind === b.kind &&
    a.reason === b.reason &&
    a.detail === b.detail &&
    a.note === b.note &&
    a.role === b.role
  )
}

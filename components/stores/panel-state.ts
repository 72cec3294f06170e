// What the panel knows at one moment.
import type { Assessment } from '@/lib/domain/assessment'
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { SettingsView } from '@/lib/domain/settings'
import type { LeadReply, LoadProblem } from '@/lib/messaging/protocol'

/** A problem of the load, or a background that does not answer. */
export type PanelProblem = LoadProblem | { readonly kind: 'no_answer'; readonly retryAt: Instant }

export interface PanelState {
  /** Undefined until the tab has been looked at; null when it shows no contact record. */
  readonly ref: RecordRef | null | undefined
  readonly settings: SettingsView | null
  /** The newest reply that carries a lead, always of `ref`. */
  readonly reply: LeadReply | null
  /** The reply's assessment, with the clock at `now`. */
  readonly assessment: Assessment | null
  /** HubSpot's host for links, as the newest reply of any kind says. */
  readonly uiDomain: string | null
  readonly problem: PanelProblem | null
  /** When the next automatic try is due, by this machine's clock; null when there will be no such try. */
  readonly nextTryAt: Instant | null
  /** A fresh answer is being waited for. */
  readonly busy: boolean
  /** HubSpot has been slow for this load: the page shows what it has. */
  readonly slow: boolean
  /** The extension was updated under this page. */
  readonly outdated: boolean
  /** HubSpot's clock at the last tick, by which the page counts. */
  readonly now: Instant
}

/** Everything that belongs to one record, as it is before the first answer. */
export const NO_LEAD = {
  reply: null,
  assessment: null,
  uiDomain: null,
  problem: null,
  nextTryAt: null,
  busy: false,
  slow: false,
} as const satisfies Partial<PanelState>

/** Problems that take a lead off the screen that is already shown. */
export function hidesLead(problem: PanelProblem): boolean {
  return !('retryAt' in problem) && problem.kind !== 'refused' && problem.kind !== 'failed'
}

/** True while the verdict is held back because facts that could change it are being read, and have not taken long yet. */
export function isChecking(state: PanelState): boolean {
  const { reply, assessment, busy, slow, problem } = state
  if (reply === null || assessment === null) return false
  return busy && !reply.settled && assessment.provisional && !slow && problem === null
}

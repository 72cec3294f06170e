// Which colour family and sign stands for which state. Words always stand beside them; red is kept for what is overdue.
import type { Outcome, SlaState } from '@/lib/domain/assessment'
import type { HandoffStatus } from '@/lib/domain/lead-snapshot'
import type { StageName } from '@/lib/domain/stage'
import type { IconName } from '../ui/icons'

export type Tone = 'good' | 'warn' | 'bad' | 'calm'

/** The colours of stages are the domain's: the rail has the same. */
export const STAGE_ICONS: Readonly<Record<StageName, IconName>> = {
  ready: 'pass',
  not_ready: 'open',
  needs_review: 'unknown',
  not_japan: 'not_applicable',
  on_track: 'clock',
  at_risk: 'warn',
  overdue: 'warn',
  contacted: 'pass',
  contacted_late: 'pass',
  paused: 'clock',
  cannot_tell: 'unknown',
  no_clock: 'not_applicable',
  rejected: 'not_applicable',
  returned: 'not_applicable',
}

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  pass: 'good',
  fail: 'warn',
  unknown: 'warn',
  not_applicable: 'calm',
}

export const STATUS_TONES: Readonly<Record<HandoffStatus, Tone>> = {
  handed_off: 'calm',
  accepted: 'good',
  rejected: 'warn',
  returned: 'calm',
}

export const SLA_LOOK: Readonly<Record<SlaState, { tone: Tone; icon: IconName }>> = {
  not_applicable: { tone: 'calm', icon: 'not_applicable' },
  on_track: { tone: 'good', icon: 'clock' },
  at_risk: { tone: 'warn', icon: 'warn' },
  breached: { tone: 'bad', icon: 'warn' },
  met: { tone: 'good', icon: 'pass' },
  met_late: { tone: 'warn', icon: 'pass' },
  paused: { tone: 'calm', icon: 'clock' },
  unknown: { tone: 'warn', icon: 'unknown' },
}

// Which colour family and sign stands for which state. Words always stand beside them; red is kept for what is overdue.
import type { Outcome, SlaState, Verdict } from '@/lib/domain/assessment'
import type { HandoffStatus } from '@/lib/domain/lead-snapshot'
import type { IconName } from '../ui/icons'

export type Tone = 'good' | 'warn' | 'bad' | 'calm'

export const VERDICT_LOOK: Readonly<Record<Verdict, { tone: Tone; icon: IconName }>> = {
  ready: { tone: 'good', icon: 'pass' },
  not_ready: { tone: 'calm', icon: 'fail' },
  needs_review: { tone: 'warn', icon: 'unknown' },
  not_japan: { tone: 'calm', icon: 'not_applicable' },
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

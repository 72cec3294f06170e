// Where a lead stands: before the handoff its verdict, then its clock, then how it ended. What every first line is chosen by.
import type { Assessment, Verdict } from './assessment'
import type { Instant } from './fact'
import { type Message, msg } from './message'
import { type WorkingHours, type WorkingTime, workingTime } from './sla/working-time'

export type StageName =
  | Verdict
  | 'on_track'
  | 'at_risk'
  | 'overdue'
  | 'contacted'
  | 'contacted_late'
  | 'paused'
  | 'cannot_tell'
  | 'no_clock'
  | 'rejected'
  | 'returned'

type Tone = 'good' | 'warn' | 'bad' | 'calm'

const TONES: Readonly<Partial<Record<StageName, Tone>>> = {
  ready: 'good',
  needs_review: 'warn',
  on_track: 'good',
  at_risk: 'warn',
  overdue: 'bad',
  contacted: 'good',
  contacted_late: 'warn',
  cannot_tell: 'warn',
}

/** How a stage is coloured: red is kept for what is overdue. */
export const toneOf = (name: StageName): Tone => TONES[name] ?? 'calm'

/** A stage as plain data; with it the time left can be told at any later moment. */
export interface Stage {
  readonly name: StageName
  /** Of a lead that is not ready: the steps that would make it so; null where no number of steps does, or not all is read. */
  readonly steps: number | null
  /** While a clock runs: when first contact is due, and the working hours to count by. */
  readonly dueAt: Instant | null
  readonly hours: WorkingHours | null
}

/** A stage at one moment. */
export interface StageAt {
  readonly name: StageName
  readonly steps: number | null
  /** Left or over; null when no clock runs. */
  readonly time: WorkingTime | null
}

/** The stage of a lead. A rejected or returned lead stays that whatever its clock did, and its verdict no longer leads. */
export function stageOf({
  verdict,
  handoffStatus,
  readyWith,
  sla: { state, dueAt, hours },
}: Pick<Assessment, 'verdict' | 'handoffStatus' | 'readyWith' | 'sla'>): Stage {
  const still = { steps: null, dueAt: null, hours: null }
  if (handoffStatus === null) {
    const n = readyWith?.key === 'ready_with.steps' ? readyWith.params?.n : undefined
    return { ...still, name: verdict, steps: verdict === 'not_ready' && typeof n === 'number' ? n : null }
  }
  if (handoffStatus === 'rejected' || handoffStatus === 'returned') return { ...still, name: handoffStatus }
  switch (state) {
    case 'on_track':
    case 'at_risk':
      return { ...still, name: state, dueAt, hours }
    case 'breached':
      return { ...still, name: 'overdue', dueAt, hours }
    case 'met':
      return { ...still, name: 'contacted' }
    case 'met_late':
      return { ...still, name: 'contacted_late' }
    case 'paused':
      return { ...still, name: 'paused' }
    case 'unknown':
      return { ...still, name: 'cannot_tell' }
    case 'not_applicable':
      return { ...still, name: 'no_clock' }
  }
}

/** The stage at `now`: a clock that ran out since it was read is overdue, which takes no request. */
export function stageAt({ name, steps, dueAt, hours }: Stage, now: Instant): StageAt {
  if (dueAt === null || hours === null) return { name, steps, time: null }
  return { name: now > dueAt ? 'overdue' : name, steps, time: workingTime(hours, dueAt, now) }
}

/** True before the handoff: the verdict is the stage. */
export function isVerdict(name: StageName): name is Verdict {
  return name === 'ready' || name === 'not_ready' || name === 'needs_review' || name === 'not_japan'
}

/** The stage in a sentence. `reason`: why it was rejected, for whoever may know. */
export function stageSentence(
  { name, steps, time }: StageAt,
  reason: Message | string | null = null,
): Message {
  if (time !== null) return msg('stage.first_contact', { time: timeSentence(time) })
  if (name === 'not_ready' && steps !== null) return msg('stage.steps', { n: steps })
  if (name === 'rejected' && reason !== null) return msg('stage.rejected_for', { reason })
  return msg(`stage.${name}`)
}

/** An amount of time by itself: "2 working hours left", "1 business day overdue". */
export function timeSentence({ unit, n, over, plain }: WorkingTime): Message {
  const side = over ? 'over' : 'left'
  if (over && n === 0) return msg('time.over')
  return unit === 'days' || !plain
    ? msg(`time.${side}.${unit}`, { n })
    : msg(`time.${side}.plain_${unit}`, { n })
}

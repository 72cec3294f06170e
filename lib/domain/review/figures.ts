// The shape of the review's figures, of their comparison, read-out, what-if replay and log: data only.
import type { CriterionName } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Instant } from '../fact'
import type { HandoffProperties } from '../handoff-properties'
import type { Message } from '../message'
import type { GivenAnswer, Oddity } from './handoff-record'

/** Contact ids in order, one for each handoff: a contact handed off twice in the period is listed twice. */
export type Ids = readonly string[]

/** Some handoffs, and the contacts behind the number. `n` is the length of `ids`. */
export interface Count {
  readonly n: number
  readonly ids: Ids
}

/** A share: `part` of `of` handoffs. `ids` are those of the part. `small`: fewer than ten, so the rate is not shown, and the page says so. */
export interface Rate {
  readonly part: number
  readonly of: number
  readonly small: boolean
  readonly ids: Ids
}

/**
 * Lengths of time in business hours, two decimals. The median of an even number is the mean of the two middle values; p90 is the smallest
 * value that at least nine of ten do not exceed. `null`: there was nothing to measure.
 */
export interface Spread {
  readonly median: number | null
  readonly p90: number | null
  readonly of: number
  readonly small: boolean
  readonly ids: Ids
}

/** The groups of figures. Each can be off, and each can leave out single records. */
export const FIGURE_NAMES = [
  'decisions',
  'rejections',
  'sla',
  'touch',
  'assignment',
  'silent',
  'ignored',
  'conversion',
  'versions',
  'recycled',
  'disagreement',
  'disputed',
  'signals',
  'roles',
  'confirmed',
] as const
export type FigureName = (typeof FIGURE_NAMES)[number]

/**
 * Why a figure leaves out a record: one of its oddities, or
 * - `contact_unread`: HubSpot's own dates moved since the handoff, and the activities could not be read whole
 * - `no_closing_time`: rejected or returned at an unknown time, and never touched
 * - `time_ahead`: a time in the future
 * - `no_assignment`: it is unknown when the owner was set
 * - `assigned_late`: the owner was set again after the first contact
 * - `converted_before`: the conversion lies before the handoff
 * - `earlier_unread`: the earlier handoff of the contact is not among the records
 */
export type CannotTellReason =
  | Oddity
  | 'contact_unread'
  | 'no_closing_time'
  | 'time_ahead'
  | 'no_assignment'
  | 'assigned_late'
  | 'converted_before'
  | 'earlier_unread'

/** Handoffs that a figure cannot tell about. Each figure lists a handoff once, under its first reason. */
export interface CannotTell extends Count {
  readonly figure: FigureName
  readonly reason: CannotTellReason
}

/** A figure that is off because the portal lacks a property. `property`: its internal name there. */
export interface FigureOff {
  readonly figure: FigureName
  readonly key: keyof HandoffProperties
  readonly property: string
}

/** A definition by which handoffs of the period were judged. */
export interface UsedDefinition {
  readonly version: string
  readonly fingerprint: string | null
  readonly handedOff: number
}

/** Accepted + rejected + returned + undecided + cannot tell = handed off. */
export interface Decisions {
  readonly accepted: Count
  readonly rejected: Count
  readonly returned: Count
  readonly undecided: Count
  readonly cannotTell: Count
  /** accepted / (accepted + rejected) */
  readonly acceptance: Rate
}

export interface RejectionMix {
  /** Every coded reason, the most frequent first: its share of the rejected with a coded reason. */
  readonly byReason: readonly { readonly reason: string; readonly share: Rate }[]
  /** Every source with rejections, the most rejections first; null: no source. Cells in the order of `byReason`. */
  readonly bySource: readonly {
    readonly source: string | null
    readonly rejected: number
    readonly small: boolean
    readonly cells: readonly (Count & { readonly reason: string })[]
  }[]
}

export interface SlaFigures {
  /** met / (met + late + overdue) */
  readonly attainment: Rate
  readonly met: Count
  /** First contact after the due time. */
  readonly late: Count
  /** Past due without first contact: still open, or closed only after the due time. */
  readonly overdue: Count
  /** Not due yet. */
  readonly running: Count
  /** Rejected or returned untouched before the due time: sales owed nothing. */
  readonly closed: Count
}

/** How long the first contact took, in business days, by the upper end of each step: half a day, one, two, three, five, more. */
export const TOUCH_STEPS = ['h', '1', '2', '3', '5', '5+'] as const

export interface TouchFigures {
  readonly handoffToTouch: Spread
  /** The same lengths in steps; the last one are those without any contact yet. */
  readonly distribution: readonly (Count & { readonly step: (typeof TOUCH_STEPS)[number] | 'none' })[]
  /** Left out: it cannot be told whether they were contacted. */
  readonly unread: Count
}

/** Separates the system's delay from the person's. An owner who was set before the handoff means no delay. */
export interface AssignmentFigures {
  readonly handoffToAssigned: Spread
  readonly assignedToTouch: Spread
}

/** With sales, untouched, by business days since the handoff: up to 1, 2, 5, and more. */
export interface SilentFigures {
  readonly buckets: readonly (Count & { readonly bucket: '0-1' | '1-2' | '2-5' | '5+' })[]
  readonly total: Count
  /** The same, but without an owner; they are in no bucket. */
  readonly unassigned: Count
}

/** Handoffs judged by one definition, and what became of them. */
export interface Cohort extends UsedDefinition {
  /** accepted + rejected */
  readonly decided: number
  readonly acceptance: Rate
  readonly converted: Rate
  /** The youngest handoff is too young: the conversion is not final. */
  readonly censored: boolean
}

export interface ConversionFigures {
  readonly all: Rate
  readonly censored: boolean
  /** The latest version comes last. Null: off. */
  readonly byVersion: readonly Cohort[] | null
}

export interface RoundFigures {
  readonly handedOff: Count
  readonly acceptance: Rate
  readonly converted: Rate
}

export interface RecycledFigures {
  readonly first: RoundFigures
  readonly again: RoundFigures
  /** Days from the last rejection or return to the next handoff, two decimals; null: none known. */
  readonly medianDaysToReturn: number | null
  /** Of how many. */
  readonly returnsKnown: number
  /** Handed off again with other outcomes than the time before. */
  readonly changedEvidence: Rate
}

export interface DisagreementFigures {
  /** Any of the next three, of the decided whose judgement is known. */
  readonly any: Rate
  /** Of the rejected: the evidence contradicted the reason and the rep went on. Null: off. */
  readonly disputed: Rate | null
  /** Rejected, of those that were ready at the handoff and decided. */
  readonly rejectedThoughReady: Rate
  /** Accepted, of those that were not ready at the handoff and decided. */
  readonly acceptedThoughNotReady: Rate
  /** Of all: handed off without a recorded verdict or outcome. */
  readonly unsupported: Rate
}

/** How often a criterion did not pass at the handoff, among the rejected and among the converted. */
export interface MissingFrequency {
  readonly criterion: CriterionName
  readonly rejected: Rate
  readonly converted: Rate
}

export interface RoleFigures {
  /** A decision role was seen at the handoff. */
  readonly seen: Rate
  /** A person confirmed a role that decides. Null: off. */
  readonly confirmed: Rate | null
  readonly acceptanceSeen: Rate
  readonly acceptanceUnseen: Rate
  /** By the highest level that the titles at the company show now; null: no readable title. Highest first. */
  readonly byLevel: readonly (Count & { readonly level: number | null; readonly acceptance: Rate })[]
}

/** What people said about sentences in the period, newest first: an id and a line for each answer. Answers that were taken back are not listed. */
export interface AnswerFigures extends Count {
  /** How many said "A signal"; the others said "Not a signal". */
  readonly signals: number
  readonly lines: readonly GivenAnswer[]
}

/** All figures of the handoffs made in `[from, to)`, as known at `now`. A group that is off is null and listed in `off`. */
export interface Figures {
  readonly from: Instant
  readonly to: Instant
  readonly now: Instant
  readonly handedOff: Count
  /** Records that were given and lie outside the period. */
  readonly outside: number
  readonly definitions: readonly UsedDefinition[]
  /** Judged at the handoff by rules other than this browser's: the present rules may give another verdict. */
  readonly otherRules: Count
  readonly answers: AnswerFigures
  readonly decisions: Decisions | null
  readonly rejections: RejectionMix | null
  readonly sla: SlaFigures | null
  readonly touch: TouchFigures | null
  readonly assignment: AssignmentFigures | null
  readonly silent: SilentFigures | null
  /** Of those past due: neither decided nor touched. */
  readonly ignored: Rate | null
  readonly conversion: ConversionFigures | null
  readonly recycled: RecycledFigures | null
  readonly disagreement: DisagreementFigures | null
  readonly signals: readonly MissingFrequency[] | null
  readonly roles: RoleFigures | null
  readonly cannotTell: readonly CannotTell[]
  readonly off: readonly FigureOff[]
}

/** What `figuresOf` needs besides the records. */
export interface FiguresInput {
  /** The period, `[from, to)`: see `monthSpan`. */
  readonly from: Instant
  readonly to: Instant
  /** Server time. */
  readonly now: Instant
  /** The definition in force: its opening hours, and the portal's names of the properties. */
  readonly definition: Definition
  /** Properties of the handoff that the portal lacks, by our name or the portal's. */
  readonly missing: readonly string[]
  /** Days until a conversion counts as final: 90. */
  readonly finalAfterDays?: number
}

/** One line of the read-out: what went up, what went down, why neither can be told, what to watch. */
export interface ReadOutLine {
  readonly kind: 'up' | 'down' | 'none' | 'watch'
  readonly message: Message
}
/** Up and down, or why nothing is compared; then what to watch. */
export type ReadOut = readonly ReadOutLine[]

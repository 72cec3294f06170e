// The SLA that applies to one lead: the definition's, or the target of its class or source; always one that a clock can run on.
import type { Definition, SlaPolicy } from '../definition/definition'
import type { Choice } from '../fields/mapped'
import { fold } from '../japan/fold'
import { type Contact, type LeadSnapshot, mappedIn } from '../lead-snapshot'
import { rememberEach } from '../remember'
import type { SlaTarget } from './target'

const DAY_MINUTES = 24 * 60
/** Nobody means longer; a typing error must not keep the clock counting forever. */
export const LARGEST_TARGET = { business_days: 250, business_hours: 2_500, elapsed: 8_760 } as const
const USUAL = { business_days: 2, business_hours: 16, elapsed: 48 } as const

/** Why another target than the general one holds: where the lead came from, or the class that a property of the portal gives it. */
export type TargetReason =
  | { readonly by: 'source'; readonly name: string }
  | { readonly by: 'class'; readonly name: string; readonly field: string }

/** A policy, and why its target holds; null when it is the general one. */
export interface LeadPolicy {
  readonly policy: SlaPolicy
  readonly reason: TargetReason | null
}

/** What of a lead chooses its target. */
export type Origin = Pick<Contact, 'source' | 'recentConversion'> & {
  readonly classes?: readonly ClassChoice[]
}

/** A class that was chosen in the portal: the option as stored, and how it is called. */
export type ClassChoice = Pick<Choice, 'property' | 'value' | 'text' | 'field'>

/** What of the lead itself chooses its target. */
export function originOf(snapshot: LeadSnapshot): Origin {
  const { source, recentConversion } = snapshot.contact
  const classes = mappedIn(snapshot).flatMap((mapped) =>
    mapped.classes.map(({ property, value, text, field }) => ({ property, value, text, field })),
  )
  const origin = { source, recentConversion }
  return classes.length === 0 ? origin : { ...origin, classes }
}

/**
 * The policy for a contact: the target of its class, else the first target that names its source or the form it sent last, else the
 * general one.
 */
export function policyFor(
  { sla: general, fields }: Pick<Definition, 'sla' | 'fields'>,
  { source, recentConversion, classes = [] }: Origin,
): LeadPolicy {
  const policy = soundPolicy(general)
  for (const { property, value, text: name, field } of classes) {
    const target = fields.slaClass.find((one) => one.property === property)?.targets[value]
    if (target !== undefined && isSoundTarget(target)) {
      return { policy: withTarget(policy)(target), reason: { by: 'class', name, field } }
    }
  }
  if (general.targets.length === 0) return { policy, reason: null }
  const from = source === null ? '' : fold(source)
  const form = recentConversion === null ? '' : fold(recentConversion.text)
  for (const target of general.targets) {
    if (!isSoundTarget(target)) continue
    const match = target.matches.find((one) => {
      const wanted = fold(one)
      return wanted !== '' && (wanted === from || form.includes(wanted))
    })
    if (match !== undefined) {
      return { policy: withTarget(policy)(target), reason: { by: 'source', name: match } }
    }
  }
  return { policy, reason: null }
}

/** One object for each target, because the calendar remembers its days by policy. */
const withTarget = rememberEach((policy: SlaPolicy) =>
  rememberEach(({ clock, target }: SlaTarget): SlaPolicy => ({ ...policy, clock, target })),
)

/** The policy itself, or a copy in which values that no clock can run on are replaced: 9:00-18:00, Monday to Friday, 48 hours. */
export const soundPolicy = rememberEach((policy: SlaPolicy): SlaPolicy => {
  const { openMinute: open, closeMinute: close } = policy
  const hours =
    Number.isFinite(open) && Number.isFinite(close) && open >= 0 && open < close && close <= DAY_MINUTES
  const weekdays = policy.weekdays.some((day) => day >= 1 && day <= 7 && Number.isInteger(day))
  const share = policy.atRiskShare > 0 && policy.atRiskShare <= 1
  const target = isSoundTarget(policy)
  if (hours && weekdays && share && target) return policy
  return {
    ...policy,
    ...(hours ? {} : { openMinute: 9 * 60, closeMinute: 18 * 60 }),
    ...(weekdays ? {} : { weekdays: [1, 2, 3, 4, 5] }),
    ...(share ? {} : { atRiskShare: 0.75 }),
    ...(target ? {} : { clock: clockOf(policy), target: USUAL[clockOf(policy)] }),
  }
})

function clockOf({ clock }: Pick<SlaPolicy, 'clock'>): SlaPolicy['clock'] {
  return Object.hasOwn(USUAL, clock) ? clock : 'business_days'
}

/** True for a target that a clock can run on: above 0, at most the clock's largest, and whole where it counts days. */
export function isSoundTarget({ clock, target }: Pick<SlaPolicy, 'clock' | 'target'>): boolean {
  if (!Object.hasOwn(LARGEST_TARGET, clock) || !(target > 0) || target > LARGEST_TARGET[clock]) return false
  return clock !== 'business_days' || Number.isInteger(target)
}

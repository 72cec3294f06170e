// The SLA that applies to one lead: the definition's, or the target of its source; always one that a clock can run on.
import type { SlaPolicy, SourceTarget } from '../definition/definition'
import { fold } from '../japan/fold'
import type { Contact } from '../lead-snapshot'
import { rememberEach } from '../remember'

const DAY_MINUTES = 24 * 60
/** Nobody means longer; a typing error must not keep the clock counting forever. */
export const LARGEST_TARGET = { business_days: 250, business_hours: 2_500, elapsed: 8_760 } as const
const USUAL = { business_days: 2, business_hours: 16, elapsed: 48 } as const

/** A policy and the source that its target is for; null when it is the general one. */
export interface LeadPolicy {
  readonly policy: SlaPolicy
  readonly source: string | null
}

/** The policy for a contact: the first target that names its source or the form it sent last, else the general one. */
export function policyFor(general: SlaPolicy, { source, recentConversion }: Contact): LeadPolicy {
  const policy = soundPolicy(general)
  if (general.targets.length === 0) return { policy, source: null }
  const from = source === null ? '' : fold(source)
  const form = recentConversion === null ? '' : fold(recentConversion.text)
  for (const target of general.targets) {
    if (!isSoundTarget(target)) continue
    const match = target.matches.find((one) => {
      const wanted = fold(one)
      return wanted !== '' && (wanted === from || form.includes(wanted))
    })
    if (match !== undefined) return { policy: withTarget(policy)(target), source: match }
  }
  return { policy, source: null }
}

/** One object for each target, because the calendar remembers its days by policy. */
const withTarget = rememberEach((policy: SlaPolicy) =>
  rememberEach(({ clock, target }: SourceTarget): SlaPolicy => ({ ...policy, clock, target })),
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

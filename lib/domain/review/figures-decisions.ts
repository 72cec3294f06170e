// What sales decided: acceptance, and what was rejected for which reason, from which source.
import { REJECTION_REASONS, type RejectionReason } from '../decision/reasons'
import { countOf, isSmall, rateOf } from './counting'
import type { Decisions, Rate, RejectionMix } from './figures'
import { type FiguresContext, group, type Told } from './figures-context'
import type { HandoffRecord } from './handoff-record'
import { STATES, stateOf, stateOrNull } from './record-readers'

/** Acceptance is accepted / (accepted + rejected); the undecided and the returned stand apart, never dropped. */
export function decisionsOf(context: FiguresContext): Decisions {
  const { accepted, rejected, returned, undecided } = group(context, 'decisions', STATES, stateOf)
  return {
    accepted: countOf(accepted),
    rejected: countOf(rejected),
    returned: countOf(returned),
    undecided: countOf(undecided),
    cannotTell: countOf(context.records.filter((record) => stateOrNull(record) === null)),
    acceptance: rateOf(accepted, accepted.length + rejected.length),
  }
}

/** accepted / (accepted + rejected) of some handoffs. */
export function acceptanceOf(records: readonly HandoffRecord[]): Rate {
  const accepted = records.filter((record) => stateOrNull(record) === 'accepted')
  const rejected = records.filter((record) => stateOrNull(record) === 'rejected')
  return rateOf(accepted, accepted.length + rejected.length)
}

const CODED: ReadonlySet<string> = new Set(REJECTION_REASONS)

function reasonOf(record: HandoffRecord): Told<RejectionReason | 'not_rejected'> {
  const state = stateOf(record)
  if ('why' in state) return state
  if (state.is !== 'rejected') return { is: 'not_rejected' }
  const { reason } = record
  if (reason === null || reason === '') return { why: 'no_reason' }
  return CODED.has(reason) ? { is: reason as RejectionReason } : { why: 'unknown_reason' }
}

/** Each reason's share of what was rejected for a coded reason; and the same by source. */
export function rejectionMixOf(context: FiguresContext): RejectionMix {
  const groups = group(context, 'rejections', [...REJECTION_REASONS, 'not_rejected' as const], reasonOf)
  const total = REJECTION_REASONS.reduce((sum, reason) => sum + groups[reason].length, 0)
  const byReason = REJECTION_REASONS.map((reason) => ({
    reason,
    share: rateOf(groups[reason], total),
  })).sort((a, b) => b.share.part - a.share.part)
  const sources = new Map<string | null, HandoffRecord[]>()
  for (const reason of REJECTION_REASONS) {
    for (const record of groups[reason]) {
      const source = record.source === '' ? null : record.source
      const group = sources.get(source)
      if (group === undefined) sources.set(source, [record])
      else group.push(record)
    }
  }
  const bySource = [...sources]
    .sort(([a, one], [b, other]) => other.length - one.length || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([source, records]) => ({
      source,
      rejected: records.length,
      small: isSmall(records.length),
      cells: byReason.map(({ reason }) => ({
        reason,
        ...countOf(records.filter((record) => record.reason === reason)),
      })),
    }))
  return { byReason, bySource }
}

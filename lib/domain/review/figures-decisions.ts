// What sales decided: acceptance, and what was rejected for which reason, from which source.
import { compareText } from '../compare-text'
import { REJECTION_REASONS, type RejectionReason } from '../decision/reasons'
import { countOf, countsOf, isSmall, rateOf, shareOf } from './counting'
import type { Decisions, Rate, RejectionMix } from './figures'
import { type FiguresContext, group, type Told } from './figures-context'
import type { HandoffRecord } from './handoff-record'
import { STATES, stateOf, stateOrNull } from './record-readers'

/** Acceptance is accepted / (accepted + rejected); the undecided and the returned are counted apart, never dropped. */
export function decisionsOf(context: FiguresContext): Decisions {
  return {
    ...countsOf(group(context, 'decisions', STATES, stateOf)),
    cannotTell: countOf(context.records.filter((record) => stateOrNull(record) === null)),
    acceptance: acceptanceOf(context.records),
  }
}

/** accepted / (accepted + rejected) of some handoffs. */
export function acceptanceOf(records: readonly HandoffRecord[]): Rate {
  const decided = records.filter((record) => /^(?:accepted|rejected)$/.test(stateOrNull(record) ?? ''))
  return shareOf(decided, (record) => stateOrNull(record) === 'accepted')
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
  const rejected = REJECTION_REASONS.flatMap((reason) => groups[reason])
  const byReason = REJECTION_REASONS.map((reason) => ({
    reason,
    share: rateOf(groups[reason], rejected.length),
  })).sort((a, b) => b.share.part - a.share.part)
  const bySource = [...Map.groupBy(rejected, ({ source }) => source || null)]
    .sort(([a, one], [b, other]) => other.length - one.length || compareText(a ?? '', b ?? ''))
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

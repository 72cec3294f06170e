// Where rule and rep disagree, which criteria were missing, and whether a decision maker had been seen.
import { CRITERION_IDS, type CriterionName } from '../assessment'
import { peopleOf } from '../criteria/decision-role/check'
import { othersIn } from '../definition/named'
import type { Instant } from '../fact'
import { countOf, rateOf, shareOf } from './counting'
import type { DisagreementFigures, MissingFrequency, Rate, RoleFigures } from './figures'
import { type FiguresContext, group, type Told, toldBy } from './figures-context'
import { acceptanceOf } from './figures-decisions'
import type { HandoffRecord } from './handoff-record'
import { type HandoffState, isConverted, stateOf, stateOrNull, wasReady } from './record-readers'

/** Where rule and rep disagree, of the handoffs whose state and judgement at the handoff are both known. */
export function disagreementOf(context: FiguresContext): DisagreementFigures {
  const { records } = context
  const decided = toldBy(context, 'disagreement', judgedStateOf)
    .filter(({ is }) => is === 'accepted' || is === 'rejected')
    .map(({ record }) => record)
  const [ready, unready] = [true, false].map((is) => decided.filter((record) => wasReady(record) === is))
  const disputes = !context.isOff('disputed')
  return {
    any: shareOf(decided, (record) => isAgainstRule(record) || (disputes && isDisputed(record))),
    disputed: disputes ? shareOf(records.filter(isRejected), isDisputed) : null,
    rejectedThoughReady: shareOf(ready ?? [], isAgainstRule),
    acceptedThoughNotReady: shareOf(unready ?? [], isAgainstRule),
    unsupported: shareOf(records, (record) => wasReady(record) === null),
  }
}

/** The state of a handoff, where it is known whether the lead was ready. */
function judgedStateOf(record: HandoffRecord): Told<HandoffState> {
  const state = stateOf(record)
  return 'is' in state && wasReady(record) === null ? { why: 'no_readiness' } : state
}

/** Of a decided handoff: rejected although ready, or accepted although not ready. */
function isAgainstRule(record: HandoffRecord): boolean {
  return isRejected(record) === (wasReady(record) === true)
}

function isRejected(record: HandoffRecord): boolean {
  return stateOrNull(record) === 'rejected'
}

function isDisputed(record: HandoffRecord): boolean {
  return record.disputed && isRejected(record)
}

/** How often each criterion was missing (failed or unknown) at the handoff, among the rejected and among the converted. */
export function missingFrequencyOf(context: FiguresContext): MissingFrequency[] {
  const ends = toldBy(context, 'signals', (record) => endOf(record, context.now))
  const rejected = ends.filter(({ is }) => is.rejected).map(({ record }) => record)
  const converted = ends.filter(({ is }) => is.converted).map(({ record }) => record)
  return criteriaOf([...rejected, ...converted]).map((criterion) => ({
    criterion,
    rejected: missingAmong(rejected, criterion),
    converted: missingAmong(converted, criterion),
  }))
}

function endOf(
  record: HandoffRecord,
  now: Instant,
): Told<{ readonly rejected: boolean; readonly converted: boolean }> {
  const state = stateOf(record)
  const [rejected, converted] = [isRejected(record), isConverted(record, now)]
  if ('why' in state && !converted) return state
  if ((rejected || converted) && record.readiness === null) return { why: 'no_readiness' }
  return { is: { rejected, converted } }
}

/** The criteria of this version in their order, then those of a newer definition. */
function criteriaOf(records: readonly HandoffRecord[]): CriterionName[] {
  const outcomes = Object.assign({}, ...records.map(({ readiness }) => readiness?.outcomes))
  return [...CRITERION_IDS, ...othersIn(outcomes, CRITERION_IDS)]
}

/** Of the handoffs where the criterion was judged at all. */
function missingAmong(records: readonly HandoffRecord[], criterion: CriterionName): Rate {
  const judged = records.filter((record) => outcomeOf(record, criterion) !== undefined)
  return shareOf(judged, (record) => /^(?:fail|unknown)$/.test(outcomeOf(record, criterion) ?? ''))
}

function outcomeOf({ readiness }: HandoffRecord, criterion: CriterionName): string | undefined {
  return readiness !== null && Object.hasOwn(readiness.outcomes, criterion)
    ? readiness.outcomes[criterion]
    : undefined
}

/** Roles that decide, as a person confirms them in the panel. */
const DECIDES: ReadonlySet<string> = new Set(['decision_maker', 'approver'])

/** Whether a decision role had been seen, what sales made of the leads with one, and how high the titles reach. */
export function rolesOf(context: FiguresContext): RoleFigures {
  const { records } = context
  const { seen, unseen } = group(context, 'roles', ['seen', 'unseen'], (record) => {
    const outcome = outcomeOf(record, 'decision_role')
    if (outcome === undefined) return { why: 'no_readiness' }
    return { is: outcome === 'pass' ? 'seen' : 'unseen' }
  })
  return {
    seen: rateOf(seen, seen.length + unseen.length),
    confirmed: context.isOff('confirmed')
      ? null
      : shareOf(records, ({ decisionRole }) => DECIDES.has(decisionRole ?? '')),
    acceptanceSeen: acceptanceOf(seen),
    acceptanceUnseen: acceptanceOf(unseen),
    byLevel: [...Map.groupBy(records, highestLevel)]
      .sort(([a], [b]) => (b ?? -1) - (a ?? -1))
      .map(([level, some]) => ({ level, ...countOf(some), acceptance: acceptanceOf(some) })),
  }
}

/** Of the titles at the company; null where none can be read. */
function highestLevel({ lead }: HandoffRecord): number | null {
  return peopleOf(lead).reduce<number | null>(
    (highest, { level }) => (level === null ? highest : Math.max(level, highest ?? 0)),
    null,
  )
}

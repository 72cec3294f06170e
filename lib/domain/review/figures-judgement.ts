// The rule beside the rep: disagreements, what was missing, and whether somebody who decides had been seen.
import { CRITERION_IDS, type CriterionName } from '../assessment'
import { peopleOf } from '../criteria/decision-role/check'
import { countOf, rateOf } from './counting'
import type { DisagreementFigures, MissingFrequency, Rate, RoleFigures } from './figures'
import type { FiguresContext } from './figures-context'
import { acceptanceOf } from './figures-decisions'
import type { HandoffRecord } from './handoff-record'
import { isConverted, stateOf, stateOrNull, wasReady } from './record-readers'

/** Where rule and rep disagree, of the handoffs whose state and judgement at the handoff are both known. */
export function disagreementOf(context: FiguresContext): DisagreementFigures {
  const { records, exclusions } = context
  const decided: HandoffRecord[] = []
  for (const record of records) {
    const state = stateOf(record)
    if ('why' in state) exclusions.add('disagreement', state.why, record)
    else if (wasReady(record) === null) exclusions.add('disagreement', 'no_readiness', record)
    else if (state.is === 'accepted' || state.is === 'rejected') decided.push(record)
  }
  const ready = decided.filter((record) => wasReady(record) === true)
  const unready = decided.filter((record) => wasReady(record) === false)
  const disputes = !context.isOff('disputed')
  return {
    any: rateOf(
      decided.filter((record) => isAgainstRule(record) || (disputes && isDisputed(record))),
      decided.length,
    ),
    disputed: disputes ? disputedOf(records) : null,
    rejectedThoughReady: rateOf(ready.filter(isAgainstRule), ready.length),
    acceptedThoughNotReady: rateOf(unready.filter(isAgainstRule), unready.length),
    unsupported: rateOf(
      records.filter((record) => wasReady(record) === null),
      records.length,
    ),
  }
}

/** Of a decided handoff: rejected though ready, or accepted though not ready. */
function isAgainstRule(record: HandoffRecord): boolean {
  return isRejected(record) === (wasReady(record) === true)
}

function isRejected(record: HandoffRecord): boolean {
  return stateOrNull(record) === 'rejected'
}

function isDisputed(record: HandoffRecord): boolean {
  return record.disputed && isRejected(record)
}

function disputedOf(records: readonly HandoffRecord[]): Rate {
  return rateOf(records.filter(isDisputed), records.filter(isRejected).length)
}

/** How often each criterion was missing (failed or unknown) at the handoff, among the rejected and among the converted. */
export function missingFrequencyOf({ records, now, exclusions }: FiguresContext): MissingFrequency[] {
  const rejected: HandoffRecord[] = []
  const converted: HandoffRecord[] = []
  for (const record of records) {
    const state = stateOf(record)
    const lost = 'is' in state && state.is === 'rejected'
    const won = isConverted(record, now)
    if ('why' in state && !won) exclusions.add('signals', state.why, record)
    else if ((lost || won) && record.readiness === null) exclusions.add('signals', 'no_readiness', record)
    else {
      if (lost) rejected.push(record)
      if (won) converted.push(record)
    }
  }
  return criteriaOf([...rejected, ...converted]).map((criterion) => ({
    criterion,
    rejected: missingAmong(rejected, criterion),
    converted: missingAmong(converted, criterion),
  }))
}

/** The criteria of this version in their order, then those of a newer definition. */
function criteriaOf(records: readonly HandoffRecord[]): CriterionName[] {
  const known: ReadonlySet<string> = new Set(CRITERION_IDS)
  const others = new Set<string>()
  for (const { readiness } of records) {
    for (const name of Object.keys(readiness?.outcomes ?? {})) if (!known.has(name)) others.add(name)
  }
  return [...CRITERION_IDS, ...[...others].sort()]
}

/** Of the handoffs where the criterion was judged at all. */
function missingAmong(records: readonly HandoffRecord[], criterion: CriterionName): Rate {
  const judged = records.filter((record) => outcomeOf(record, criterion) !== undefined)
  return rateOf(
    judged.filter((record) => /^(?:fail|unknown)$/.test(outcomeOf(record, criterion) ?? '')),
    judged.length,
  )
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
  const { records, exclusions } = context
  const seen: HandoffRecord[] = []
  const unseen: HandoffRecord[] = []
  for (const record of records) {
    const outcome = outcomeOf(record, 'decision_role')
    if (outcome === undefined) exclusions.add('roles', 'no_readiness', record)
    else if (outcome === 'pass') seen.push(record)
    else unseen.push(record)
  }
  const confirmed = records.filter(({ decisionRole }) => DECIDES.has(decisionRole ?? ''))
  return {
    seen: rateOf(seen, seen.length + unseen.length),
    confirmed: context.isOff('confirmed') ? null : rateOf(confirmed, records.length),
    acceptanceSeen: acceptanceOf(seen),
    acceptanceUnseen: acceptanceOf(unseen),
    byLevel: byLevelOf(records),
  }
}

function byLevelOf(records: readonly HandoffRecord[]): RoleFigures['byLevel'] {
  const levels = new Map<number | null, HandoffRecord[]>()
  for (const record of records) {
    const seen = peopleOf(record.lead)
      .map(({ level }) => level)
      .filter((level) => level !== null)
    const level = seen.length === 0 ? null : Math.max(...seen)
    const group = levels.get(level)
    if (group === undefined) levels.set(level, [record])
    else group.push(record)
  }
  return [...levels]
    .sort(([a], [b]) => (b ?? -1) - (a ?? -1))
    .map(([level, group]) => ({ level, ...countOf(group), acceptance: acceptanceOf(group) }))
}

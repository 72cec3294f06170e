// An assessment and its brief as lines of text, so that a changed judgement shows as a changed line.
import type { Assessment, CriterionResult } from '@/lib/domain/assessment'
import type { BriefLine } from '@/lib/domain/brief/brief'
import type { Instant } from '@/lib/domain/fact'
import type { Message, MessageParam } from '@/lib/domain/message'

const moment = (at: Instant | null): string =>
  at === null ? '-' : new Date(at).toISOString().slice(0, 16).replace('T', ' ')

/** A sentence as its key and values: `sla.due(at=2026-06-10 02:00)`. */
export function told(message: Message | null): string {
  if (message === null) return '-'
  const params = Object.entries(message.params ?? {}).map(([name, value]) => `${name}=${toldPart(value)}`)
  return params.length === 0 ? message.key : `${message.key}(${params.join(', ')})`
}

function toldPart(part: MessageParam): string {
  if (typeof part !== 'object') return JSON.stringify(part)
  return 'key' in part ? told(part) : moment(part.at)
}

/** One criterion: its outcome and reason, then a line for each piece of evidence. */
export function toldCriterion({
  id,
  required,
  outcome,
  reason,
  evidence,
  blockedBy,
}: CriterionResult): string[] {
  return [
    `${id}${required ? '' : ' (optional)'}: ${outcome}, ${told(reason)}`,
    ...blockedBy.map(({ reason: why }) => `  blocked by ${why}`),
    ...evidence.map(
      ({ quote, source, label, at, stale, counts }) =>
        `  ${counts ? '+' : '-'}${stale ? ' stale' : ''} ${source} ${moment(at)} ${told(label)} ${JSON.stringify(quote)}`,
    ),
  ]
}

/** Everything that an assessment says. */
export function toldAssessment(assessment: Assessment): string[] {
  const { sla, score } = assessment
  const minutes = sla.remainingMs === null ? '-' : Math.round(sla.remainingMs / 60_000)
  return [
    `${assessment.verdict}${assessment.provisional ? ', provisional' : ''}, status ${assessment.handoffStatus}`,
    ...assessment.criteria.flatMap(toldCriterion),
    ...assessment.missingSignals.map(
      ({ criterion, nextStep, ask, owner, effort }) =>
        `missing ${criterion}: ${told(nextStep)}, ask ${told(ask)}, ${owner}, effort ${effort}`,
    ),
    `ready with ${told(assessment.readyWith)}`,
    `score ${score.value} of ${score.threshold}, only ${score.scoreOnly}, legacy ${score.legacy}`,
    `sla ${sla.state}, ${told(sla.note)}, ${moment(sla.startedAt)} to ${moment(sla.dueAt)}, at risk ${moment(sla.atRiskAt)}`,
    `  elapsed ${moment(sla.elapsedDueAt)}, ${minutes} min left, first contact ${JSON.stringify(sla.firstContact)}`,
    ...sla.passedOver.map(({ kind, at, why }) => `  passed over ${kind} ${moment(at)}: ${told(why)}`),
    ...sla.explanation.map((line) => `  ${told(line)}`),
  ]
}

/** The brief, a line each. */
export function toldBrief(lines: readonly BriefLine[]): string[] {
  return lines.map(({ id, parts }) => `brief ${id}: ${parts.map(toldPart).join(' | ')}`)
}

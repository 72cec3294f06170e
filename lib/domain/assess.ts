// The judgement: one snapshot, one definition, one moment in; the whole assessment out. Pure.
import type { Assessment, CriterionResult } from './assessment'
import { CHECKS } from './criteria/checks'
import { unknown } from './criteria/criterion'
import { CRITERIA, type CriterionId } from './criteria/registry'
import type { Definition } from './definition/definition'
import { fingerprintOf } from './definition/fingerprint'
import { isRequired, unknownCriteria } from './definition/named'
import type { Instant } from './fact'
import { mailRefusal } from './fields/mail-refused'
import type { LeadSnapshot } from './lead-snapshot'
import { msg } from './message'
import { missingSignals, readyWith } from './missing-signals'
import { RULES_VERSION } from './reading/rules-version'
import { scoreFinding } from './score'
import { slaStatus } from './sla/status'
import { isProvisional, verdictOf } from './verdict'

/** What a criterion's check threw: a fault of ours. */
export type CriterionFailed = (id: CriterionId, error: unknown) => void

/**
 * Assesses a lead at `now` (server time, UTC). The same input gives the same result whatever the machine's zone, its locale or the order
 * of the snapshot's lists. A criterion that throws becomes `unknown`, `failed` hears of it, and the others still show.
 */
export function assess(
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
  failed: CriterionFailed = () => undefined,
): Assessment {
  const criteria = [
    ...CRITERIA.map(({ id }) => resultOf(id, snapshot, definition, now, failed)),
    ...unknownCriteria(definition).map((id) => notKnown(id, definition)),
  ]
  const missing = missingSignals(criteria, mailRefusal(snapshot) !== undefined)
  const signal = criteria.find(({ id }) => id === 'evaluation_signal')?.outcome ?? 'unknown'
  return {
    verdict: verdictOf(criteria),
    provisional: isProvisional(criteria),
    handoffStatus: snapshot.handoff.state === 'known' ? snapshot.handoff.value.status : null,
    criteria,
    missingSignals: missing,
    readyWith: isProvisional(criteria) ? null : readyWith(missing),
    score: scoreFinding(snapshot.contact, definition, signal),
    sla: slaStatus(snapshot, definition, now),
    definitionVersion: definition.version,
    definitionFingerprint: fingerprintOf(definition),
    rulesVersion: RULES_VERSION,
    assessedAt: now,
  }
}

/** A criterion that a newer definition names and this version cannot judge: unknown, so never ready and never a fail. */
function notKnown(id: string, definition: Definition): CriterionResult {
  return { id, required: isRequired(definition, id), ...unknown(msg('criterion.not_known', { id })) }
}

function resultOf(
  id: CriterionId,
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
  failed: CriterionFailed,
): CriterionResult {
  const required = definition.required[id]
  try {
    return { id, required, ...CHECKS[id](snapshot, definition, now) }
  } catch (error) {
    failed(id, error)
    return { id, required, ...unknown(msg('criterion.failed')) }
  }
}

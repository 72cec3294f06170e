// The health check: the requirement's five signs in the requirement's order.
import type { HealthCheck, HealthCheckId } from './checks'
import { HEALTH_CHECK_IDS } from './checks'
import { contextCheck } from './context'
import { decisionRoleCheck } from './decision-role'
import type { HealthFacts } from './facts'
import { japanCriteriaCheck } from './japan-criteria'
import { rejectionReasonCheck } from './rejection-reason'
import { slaCheck } from './sla'

const CHECKS: Readonly<Record<HealthCheckId, (facts: HealthFacts) => HealthCheck>> = {
  japan_criteria: japanCriteriaCheck,
  sla: slaCheck,
  rejection_reason: rejectionReasonCheck,
  decision_role: decisionRoleCheck,
  context: contextCheck,
}

/** Always five checks, whatever could be read. The same facts give the same answer. */
export function healthOf(facts: HealthFacts): HealthCheck[] {
  return HEALTH_CHECK_IDS.map((id) => CHECKS[id](facts))
}

// The check of each criterion. They read the lead's texts, so only code that judges imports them.
import type { Check } from './criterion'
import { checkDecisionRole } from './decision-role/check'
import { checkEvaluationSignal } from './evaluation-signal/check'
import { checkIcpFit } from './icp-fit/check'
import { checkJapanEngagement } from './japan-engagement/check'
import { checkJapanPresence } from './japan-presence/check'
import type { CriterionId } from './registry'

export const CHECKS: Readonly<Record<CriterionId, Check>> = {
  icp_fit: checkIcpFit,
  japan_presence: checkJapanPresence,
  japan_engagement: checkJapanEngagement,
  evaluation_signal: checkEvaluationSignal,
  decision_role: checkDecisionRole,
}

// Japanese: the texts of all criteria.
import { texts as decisionRole } from './decision-role/texts.ja'
import { texts as evaluationSignal } from './evaluation-signal/texts.ja'
import { texts as icpFit } from './icp-fit/texts.ja'
import { texts as japanEngagement } from './japan-engagement/texts.ja'
import { texts as japanPresence } from './japan-presence/texts.ja'
import type { CriterionTextKey } from './texts.en'

export const criterionTexts: Readonly<Record<CriterionTextKey, string>> = {
  ...icpFit,
  ...japanPresence,
  ...japanEngagement,
  ...evaluationSignal,
  ...decisionRole,
}

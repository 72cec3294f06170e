// English: the texts of all criteria.
import { texts as decisionRole } from './decision-role/texts.en'
import { texts as evaluationSignal } from './evaluation-signal/texts.en'
import { texts as icpFit } from './icp-fit/texts.en'
import { texts as japanEngagement } from './japan-engagement/texts.en'
import { texts as japanPresence } from './japan-presence/texts.en'

export const criterionTexts = {
  ...icpFit,
  ...japanPresence,
  ...japanEngagement,
  ...evaluationSignal,
  ...decisionRole,
}

/** A sentence of a criterion. */
export type CriterionTextKey = keyof typeof criterionTexts

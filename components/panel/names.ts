// How criteria are called on screen.
import { CRITERION_IDS, type CriterionName } from '@/lib/domain/assessment'
import type { Translator } from '@/lib/i18n/translate'

/** The title of a criterion; one that this version does not know is called by its id. */
export function criterionTitle(id: CriterionName, { t }: Translator): string {
  const known = CRITERION_IDS.find((one) => one === id)
  return known === undefined ? id : t(`criterion.${known}`)
}

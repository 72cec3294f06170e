// Every sentence the domain can say: the keys of its texts, which each language has beside the code that says them.
import type { briefLines } from './brief/texts.en'
import type { CriterionTextKey } from './criteria/texts.en'
import type { ReasonTextKey } from './decision/reasons'
import type { fieldReasons } from './fields/texts.en'
import type { holidayTexts } from './japan/holiday-texts.en'
import type { reviewExport } from './review/export-texts.en'
import type { reviewReadOut } from './review/read-out-texts.en'
import type { stageTexts } from './stage-texts.en'
import type { sentences } from './texts.en'

export type MessageKey =
  | keyof typeof sentences
  | keyof typeof stageTexts
  | keyof typeof holidayTexts
  | keyof typeof briefLines
  | keyof typeof fieldReasons
  | keyof typeof reviewReadOut
  | keyof typeof reviewExport
  | CriterionTextKey
  | ReasonTextKey

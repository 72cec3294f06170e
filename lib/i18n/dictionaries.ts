// All texts of both languages, and the names of those that the interface itself says.
import { criterionTexts } from '@/lib/domain/criteria/texts.en'
import { criterionTexts as jaCriterionTexts } from '@/lib/domain/criteria/texts.ja'
import { reasonTexts } from '@/lib/domain/decision/reason-texts.en'
import { reasonTexts as jaReasonTexts } from '@/lib/domain/decision/reason-texts.ja'
import type { Language } from '@/lib/messaging/protocol'
import { brief } from './messages/en/brief'
import { briefLines } from './messages/en/brief-lines'
import { decision } from './messages/en/decision'
import { definition } from './messages/en/definition'
import { definitionChecks } from './messages/en/definition-checks'
import { definitionEditor } from './messages/en/definition-editor'
import { definitionForm } from './messages/en/definition-form'
import { definitionTry } from './messages/en/definition-try'
import { domain } from './messages/en/domain'
import { health } from './messages/en/health'
import { options } from './messages/en/options'
import { panel } from './messages/en/panel'
import { problems } from './messages/en/problems'
import { queue } from './messages/en/queue'
import { review } from './messages/en/review'
import { reviewExport } from './messages/en/review-export'
import { reviewFigures } from './messages/en/review-figures'
import { reviewMeeting } from './messages/en/review-meeting'
import { reviewReadOut } from './messages/en/review-read-out'
import { setup } from './messages/en/setup'
import { brief as jaBrief } from './messages/ja/brief'
import { briefLines as jaBriefLines } from './messages/ja/brief-lines'
import { decision as jaDecision } from './messages/ja/decision'
import { definition as jaDefinition } from './messages/ja/definition'
import { definitionChecks as jaDefinitionChecks } from './messages/ja/definition-checks'
import { definitionEditor as jaDefinitionEditor } from './messages/ja/definition-editor'
import { definitionForm as jaDefinitionForm } from './messages/ja/definition-form'
import { definitionTry as jaDefinitionTry } from './messages/ja/definition-try'
import { domain as jaDomain } from './messages/ja/domain'
import { health as jaHealth } from './messages/ja/health'
import { options as jaOptions } from './messages/ja/options'
import { panel as jaPanel } from './messages/ja/panel'
import { problems as jaProblems } from './messages/ja/problems'
import { queue as jaQueue } from './messages/ja/queue'
import { review as jaReview } from './messages/ja/review'
import { reviewExport as jaReviewExport } from './messages/ja/review-export'
import { reviewFigures as jaReviewFigures } from './messages/ja/review-figures'
import { reviewMeeting as jaReviewMeeting } from './messages/ja/review-meeting'
import { reviewReadOut as jaReviewReadOut } from './messages/ja/review-read-out'
import { setup as jaSetup } from './messages/ja/setup'

const enUi = {
  ...panel,
  ...problems,
  ...brief,
  ...decision,
  ...queue,
  ...setup,
  ...options,
  ...definition,
  ...definitionForm,
  ...definitionEditor,
  ...definitionChecks,
  ...definitionTry,
  ...health,
  ...review,
  ...reviewFigures,
  ...reviewMeeting,
}

/** A text of the interface. The domain's sentences have their own keys: `MessageKey`. */
export type UiKey = keyof typeof enUi

export const DICTIONARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    ...enUi,
    ...domain,
    ...criterionTexts,
    ...reasonTexts,
    ...briefLines,
    ...reviewReadOut,
    ...reviewExport,
  },
  ja: {
    ...jaPanel,
    ...jaProblems,
    ...jaBrief,
    ...jaDecision,
    ...jaQueue,
    ...jaSetup,
    ...jaOptions,
    ...jaDefinition,
    ...jaDefinitionForm,
    ...jaDefinitionEditor,
    ...jaDefinitionChecks,
    ...jaDefinitionTry,
    ...jaHealth,
    ...jaReview,
    ...jaReviewFigures,
    ...jaReviewMeeting,
    ...jaDomain,
    ...jaCriterionTexts,
    ...jaReasonTexts,
    ...jaBriefLines,
    ...jaReviewReadOut,
    ...jaReviewExport,
  },
}

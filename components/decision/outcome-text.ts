// A decision's state in one line, and its colour.
import type { Tone } from '@/components/panel/tones'
import type { Choice, ReviewChoice } from '@/lib/domain/decision/decision'
import { UNDO_MS } from '@/lib/domain/decision/row'
import { EFFECT_NAMES } from '@/lib/domain/decision/side-effects'
import { displayText } from '@/lib/domain/display-text'
import { jstTime } from '@/lib/i18n/jst'
import type { Translator, UiKey } from '@/lib/i18n/translate'
import type { DecisionView } from '@/lib/messaging/protocol'

/** The answer and the sentence: "A signal: “Could you send a quote?”". */
function reviewText({ isSignal, quote }: ReviewChoice, { t }: Translator): string {
  return t('row.which', { what: t(answerKey(isSignal)), which: `“${displayText(quote, 60)}”` })
}

/** What was decided: "Rejected: Too early in evaluation". */
export function decisionText({ choice }: Pick<DecisionView, 'choice'>, words: Translator): string {
  return inWords(choice, 'row', words)
}

/** What is about to be decided: "Reject: Too early in evaluation". */
export function choiceText(choice: Choice, words: Translator): string {
  return inWords(choice, 'press', words)
}

function inWords(
  { kind, role, reason, detail, review }: Choice,
  family: 'row' | 'press',
  words: Translator,
): string {
  const { t } = words
  if (review != null) return reviewText(review, words)
  const what = t(`${family}.${kind}`)
  if (role !== null) return t('row.which', { what, which: t(`role.${role}`) })
  if (reason === null) return what
  const more = detail === null ? '' : ` · ${t(`detail.${detail}`)}`
  return t('row.which', { what, which: `${t(`reason.${reason}`)}${more}` })
}

/** The whole status line. */
export function outcomeText(decision: DecisionView, words: Translator): string {
  const { t } = words
  const what = decisionText(decision, words)
  switch (decision.stage) {
    case 'held':
      return t('row.held', { what, n: UNDO_MS / 1_000 })
    case 'queued':
      return decision.waiting === null ? t('row.queued', { what }) : what
    case 'written':
    case 'confirmed':
      return t('row.written', { what, time: decision.writtenAt === null ? '' : jstTime(decision.writtenAt) })
    case 'conflict':
      return decision.rival === null
        ? t('row.conflict')
        : t('row.conflict.named', { owner: displayText(decision.rival, 80) })
    default:
      return t(`row.${decision.stage}`)
  }
}

/** Why it is not sent yet. */
export function whyItWaits({ waiting, ref }: DecisionView, { t }: Translator): string {
  return waiting === null ? '' : t(`wait.${waiting.for}`, { portal: ref.portalId })
}

/** What was left out: one of our tasks or notes, its owner, or a property by its name in the portal. */
export function omittedText(what: string, { t }: Translator): string {
  const [name, part] = what.split('.')
  const effect = EFFECT_NAMES.find((one) => one === name)
  if (effect === undefined) return what
  const named = t(`effect.${effect}`)
  return part === 'owner' || part === 'cut' ? t(`effect.${part}`, { what: named }) : named
}

export function lookOfOutcome({ stage, waiting }: DecisionView): Tone {
  if (stage === 'conflict' || stage === 'refused') return 'bad'
  if (waiting !== null) return 'warn'
  return stage === 'written' || stage === 'confirmed' ? 'good' : 'calm'
}

/** "A signal", "Not a signal", "Answer taken back". */
export function answerKey(isSignal: boolean | null): UiKey {
  if (isSignal === null) return 'sign.taken_back'
  return isSignal ? 'sign.yes' : 'sign.no'
}

// Below a sentence that may be a signal: the question and its two answers, or the button that takes the answer back.
import { useId } from 'react'
import type { Evidence } from '@/lib/domain/assessment'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { answerOnItsWay, answerSign } from './answer-sign'
import { type LeadOnScreen, type Press, useDecisionContext } from './decision-context'
import { answerKey } from './outcome-text'

interface Props {
  readonly lead: LeadOnScreen
  readonly item: Evidence
}

/** Absent for evidence that nobody is asked about, and where nothing can be decided. */
export function SignAnswer({ lead, item }: Props) {
  const { t } = useWords()
  const id = useId()
  const context = useDecisionContext(lead)
  if (context === null || (item.asks !== true && item.review === undefined)) return null
  const given = answerOnItsWay(context, item.quote)
  const answer = (isSignal: boolean | null) => (press: Press) =>
    answerSign(context, item.quote, isSignal, press)
  if (item.review !== undefined) {
    return (
      <Button kind="quiet" disabled={context.state.sending || given !== null} onClick={answer(null)}>
        {t('sign.back')}
      </Button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div role="group" aria-labelledby={id} className="decision-row sign-answer">
      <strong id={id}>{t('sign.question')}</strong>
      {[true, false].map((isSignal) => (
        <Button
          key={String(isSignal)}
          aria-pressed={given?.isSignal === isSignal}
          disabled={context.state.sending || given !== null}
          onClick={answer(isSignal)}
        >
          {t(answerKey(isSignal))}
        </Button>
      ))}
    </div>
  )
}

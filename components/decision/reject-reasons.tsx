// The reasons to reject, one press each; what a reason still needs opens below them.
import { useLayoutEffect, useRef } from 'react'
import { choiceOf } from '@/lib/domain/decision/decision'
import { useWords } from '../ui/language'
import { Phrases } from '../ui/phrases'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'
import { CODED, WITH_KEY } from './decision-keys'

/** A group of buttons. A reason that was pressed and not sent has the focus again. */
export function RejectReasons({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { step } = context.state
  const open = 'choice' in step && step.choice.kind === 'reject' ? step.choice.reason : null
  const group = useRef<HTMLDivElement>(null)
  const before = useRef(open)
  useLayoutEffect(() => {
    const closed = before.current
    before.current = open
    if (closed === null || open !== null || document.activeElement !== document.body) return
    group.current?.querySelector<HTMLElement>(`[data-reason="${closed}"]`)?.focus()
  }, [open])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div ref={group} role="group" aria-label={t('decide.reject')} className="reasons" tabIndex={-1}>
      <p className="reasons-title" aria-hidden="true">
        {t('decide.reject')} <span className="soft">{t('decide.keys', { n: WITH_KEY })}</span>
      </p>
      {CODED.map((reason, index) => (
        <ChoiceButton
          key={reason}
          context={context}
          choice={choiceOf('reject', { reason })}
          className="reason"
          data-reason={reason}
          aria-expanded={open === reason || undefined}
          aria-keyshortcuts={index < WITH_KEY ? String(index + 1) : undefined}
        >
          <span className="reason-key" aria-hidden="true">
            {index < WITH_KEY ? index + 1 : null}
          </span>
          <Phrases text={t(`reason.${reason}`)} />
        </ChoiceButton>
      ))}
      <ChoiceButton
        context={context}
        choice={choiceOf('reject', { reason: 'other' })}
        className="reason"
        kind="quiet"
        data-reason="other"
        aria-expanded={open === 'other' || undefined}
      >
        {t('reason.other')}
      </ChoiceButton>
    </div>
  )
}

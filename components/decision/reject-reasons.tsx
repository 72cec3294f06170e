// The reasons to reject, one click each; number keys anywhere in the panel where no text is typed.
import { useEffectEvent, useLayoutEffect } from 'react'
import { choiceOf } from '@/lib/domain/decision/decision'
import { REJECTION_REASONS, type RejectionReason } from '@/lib/domain/decision/reasons'
import { useWords } from '../ui/language'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'

/** The coded reasons have keys; "other" asks for words and has no key. */
const CODED = REJECTION_REASONS.filter((reason) => reason !== 'other')
/** There are only nine digits. */
const WITH_KEY = Math.min(CODED.length, 9)

/** A group of buttons. The number keys work where no text is typed and nothing is being converted. */
export function RejectReasons({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const off = context.state.sending
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const reason = off ? undefined : reasonOfKey(event)
    if (reason === undefined) return
    event.preventDefault()
    context.choose(choiceOf('reject', { reason }), { nativeEvent: event })
  })
  // Goes with the buttons and not a frame later: a key must not reach a group that has gone.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-label={t('decide.reject')} className="reasons" tabIndex={-1}>
      <p className="reasons-title" aria-hidden="true">
        {t('decide.reject')} <span className="soft">{t('decide.keys', { n: WITH_KEY })}</span>
      </p>
      {CODED.map((reason, index) => (
        <ChoiceButton
          key={reason}
          context={context}
          choice={choiceOf('reject', { reason })}
          className="reason"
          aria-keyshortcuts={index < WITH_KEY ? String(index + 1) : undefined}
        >
          <span className="reason-key" aria-hidden="true">
            {index < WITH_KEY ? index + 1 : null}
          </span>
          {t(`reason.${reason}`)}
        </ChoiceButton>
      ))}
      <ChoiceButton
        context={context}
        choice={choiceOf('reject', { reason: 'other' })}
        className="reason"
        kind="quiet"
      >
        {t('reason.other')}
      </ChoiceButton>
    </div>
  )
}

/** The reason that a key stands for; none while something is typed or chosen from a list. */
function reasonOfKey(event: KeyboardEvent): RejectionReason | undefined {
  const { key, target, isComposing, repeat, ctrlKey, metaKey, altKey } = event
  if (isComposing || repeat || ctrlKey || metaKey || altKey) return undefined
  if (target instanceof Element && target.closest('input, textarea, select') !== null) return undefined
  return /^[1-9]$/.test(key) ? CODED[Number(key) - 1] : undefined
}

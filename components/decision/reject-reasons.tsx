// The reasons to reject, one click each; number keys while the group has the focus.
import type { KeyboardEvent } from 'react'
import { choiceOf } from '@/lib/domain/decision/decision'
import { REJECTION_REASONS, type RejectionReason } from '@/lib/domain/decision/reasons'
import { useWords } from '../ui/language'
import { choose, type Desk } from './desk'

/** The coded reasons have keys; "other" asks for words and has none. */
const CODED = REJECTION_REASONS.filter((reason) => reason !== 'other')

/** A group of buttons. The keys 1 to 6 work where no text is typed and nothing is being converted. */
export function RejectReasons({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const { t } = words
  const off = desk.blocked !== null || desk.state.sending
  const pick = (reason: RejectionReason) => choose(desk, choiceOf('reject', { reason }), words)

  function onKeyDown(event: KeyboardEvent) {
    const { nativeEvent, key, ctrlKey, metaKey, altKey } = event
    if (nativeEvent.isComposing || nativeEvent.repeat || ctrlKey || metaKey || altKey || off) return
    const reason = /^[1-6]$/.test(key) ? CODED[Number(key) - 1] : undefined
    if (reason === undefined) return
    event.preventDefault()
    pick(reason)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-label={t('decide.reject')} className="reasons" tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="reasons-title" aria-hidden="true">
        {t('decide.reject')} <span className="soft">{t('decide.keys')}</span>
      </p>
      {CODED.map((reason, index) => (
        <button
          key={reason}
          type="button"
          className="button reason"
          aria-keyshortcuts={String(index + 1)}
          disabled={off}
          onClick={() => pick(reason)}
        >
          <span className="reason-key" aria-hidden="true">
            {index + 1}
          </span>
          {t(`reason.${reason}`)}
        </button>
      ))}
      <button
        type="button"
        className="button reason"
        data-kind="quiet"
        disabled={off}
        onClick={() => pick('other')}
      >
        {t('reason.other')}
      </button>
    </div>
  )
}

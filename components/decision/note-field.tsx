// The field for the words of a decision.
import { type KeyboardEvent, useId } from 'react'
import { LONGEST_NOTE } from '@/lib/domain/decision/validate'
import { useWords } from '../ui/language'
import type { DecisionContext, Press } from './decision-context'

interface Props {
  readonly context: DecisionContext
  /** The field's name; absent: an optional note. */
  readonly label?: string
  /** Absent: what was typed and not sent. */
  readonly value?: string
  readonly onChange?: (text: string) => void
  readonly onBlur?: () => void
  /** On Control or Command with Enter. Plain Enter only breaks the line or ends a conversion. */
  readonly onSend?: (press: Press) => void
  /** On Escape, unless that ends a conversion. */
  readonly onLeave?: () => void
}

/** Kept when the panel shows other records. */
export function NoteField({ context, label, value, onChange, onBlur, onSend, onLeave }: Props) {
  const { t, number } = useWords()
  const id = useId()
  const { decisions, state } = context

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onLeave?.()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSend?.(event)
  }

  return (
    <div className="field note">
      <label htmlFor={id}>{label ?? t('decide.note')}</label>
      <textarea
        id={id}
        className="input"
        rows={2}
        value={value ?? state.draft}
        onChange={(event) => (onChange ?? decisions.write)(event.currentTarget.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {state.problem === 'note_too_long' ? (
        <p className="hint" role="alert">
          {t('decide.note.too_long', { n: number(LONGEST_NOTE) })}
        </p>
      ) : null}
    </div>
  )
}

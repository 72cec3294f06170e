// The note: hidden until it is wanted, and kept when the panel shows other records.
import { type KeyboardEvent, useId } from 'react'
import { LONGEST_NOTE } from '@/lib/domain/decision/validate'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import type { DecisionContext, Press } from './decision-context'

interface Props {
  readonly context: DecisionContext
  /** The field's name; with one, the field is open from the start. */
  readonly label?: string
  /** On Control or Command with Enter. Plain Enter only breaks the line or ends a conversion. */
  readonly onSend?: (press: Press) => void
}

/** A button that opens the field, or the field. */
export function NoteField({ context, label, onSend }: Props) {
  const { t, number } = useWords()
  const id = useId()
  const { decisions, state } = context
  if (label === undefined && !state.noteOpen && state.draft === '') {
    return (
      <Button kind="quiet" onClick={() => decisions.openNote()}>
        <Icon name="plus" /> {t('decide.note.add')}
      </Button>
    )
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return
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
        value={state.draft}
        onChange={(event) => decisions.write(event.currentTarget.value)}
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

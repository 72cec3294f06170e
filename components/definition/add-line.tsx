// One line of text that is added by a button or Enter. Text that cannot be used stays in the field, with the reason.
import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from '../ui/button'

interface Props {
  readonly label: string
  readonly button: string
  readonly hint: string
  /** Takes the text; null when it could, otherwise the reason why not. */
  readonly onAdd: (text: string) => string | null
}

/** An Enter that ends a Japanese conversion adds nothing. */
export function AddLine({ label, button, hint, onAdd }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  function add(): void {
    const found = onAdd(text)
    setProblem(found)
    if (found === null) setText('')
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          spellCheck="false"
          value={text}
          aria-describedby={`${id}-notes`}
          aria-invalid={problem !== null || undefined}
          onKeyDown={onKey}
          onChange={(event) => setText(event.target.value)}
        />
        <Button onClick={add}>{button}</Button>
      </div>
      <div id={`${id}-notes`}>
        <p className="hint">{hint}</p>
        <div role="alert">
          {problem === null ? null : (
            <p className="finding" data-tone="bad">
              {problem}
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

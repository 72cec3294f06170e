// Adding a kind of phrases: its name becomes its id.
import { type KeyboardEvent, useId, useState } from 'react'
import { useWords } from '../../ui/language'

interface Props {
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
}

const LONGEST = 40

/** The name stays in the field until it can be used. */
export function AddCategory({ taken, onAdd }: Props) {
  const { t } = useWords()
  const id = useId()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<'field.category.taken' | 'field.category.wrong' | null>(null)

  function add() {
    const wanted = name
      .normalize('NFKC')
      .replace(/\p{Cc}/gu, ' ')
      .toWellFormed()
      .trim()
    if (wanted === '' || Array.from(wanted).length > LONGEST) return setProblem('field.category.wrong')
    if (taken.includes(wanted)) return setProblem('field.category.taken')
    setName('')
    setProblem(null)
    onAdd(wanted)
  }

  function onKey(event: KeyboardEvent): void {
    // Enter that ends a Japanese conversion adds nothing.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }

  return (
    <div className="field">
      <label htmlFor={id}>{t('field.category.name')}</label>
      <div className="row">
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={name}
          aria-describedby={`${id}-notes`}
          aria-invalid={problem !== null || undefined}
          onKeyDown={onKey}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="button" className="button" onClick={add}>
          {t('field.category.add')}
        </button>
      </div>
      <div id={`${id}-notes`}>
        <p className="hint">{t('field.category.name.hint')}</p>
        <div role="alert">
          {problem === null ? null : (
            <p className="finding" data-tone="bad">
              {t(problem)}
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

// A labelled choice, locked with its reason where company policy fixes it.
import { type ReactNode, useId } from 'react'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly locked: boolean
  readonly hint?: ReactNode
  readonly onChange: (value: string) => void
}

/** A drop-down. */
export function SelectField({ label, value, choices, locked, hint, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={locked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <div id={`${id}-hint`} className="hint">
        {locked ? <Locked /> : hint}
      </div>
    </div>
  )
}

/** "Set by your company". */
export function Locked() {
  const { t } = useWords()
  return (
    <span className="locked">
      <Icon name="lock" /> {t('options.managed')}
    </span>
  )
}

interface RadioProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly locked: boolean
  readonly hint: string
  readonly onChange: (value: string) => void
}

/** One of a few choices, all visible. */
export function RadioField({ label, value, choices, locked, hint, onChange }: RadioProps) {
  const name = useId()
  return (
    <fieldset className="radios" disabled={locked} aria-describedby={`${name}-hint`}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
      <div id={`${name}-hint`} className="hint">
        {locked ? <Locked /> : hint}
      </div>
    </fieldset>
  )
}

// What all fields have in common: a label, a hint, and what is wrong, tied together for a screen reader.
import { type ReactNode, useId } from 'react'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { findingsOf, useEdit } from './edit'

export interface FieldBase {
  readonly label: string
  readonly hint?: string | undefined
  /** Where it is in the definition: its findings are found by this. */
  readonly path: string
}

interface Props extends FieldBase {
  /** Why what was typed is not used. */
  readonly problem?: string | undefined
  /** Findings of parts of this field are shown here as well. */
  readonly inside?: boolean
  readonly children: (control: {
    readonly id: string
    readonly 'aria-describedby': string | undefined
    readonly 'aria-invalid': boolean | undefined
  }) => ReactNode
}

/** Label above, hint below, then findings. */
export function Field({ label, hint, path, problem, inside, children }: Props) {
  const id = useId()
  const { describedBy, invalid, notes } = useNotes(id, path, hint, problem, inside)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': invalid })}
      {notes}
    </div>
  )
}

/** Hint, problem and findings below a control, and how the control names them. */
export function useNotes(id: string, path: string, hint?: string, problem?: string, inside = false) {
  const { findings } = useEdit()
  const { t } = useWords()
  const found = findingsOf(findings, path, inside)
  const has = hint !== undefined || problem !== undefined || found.length > 0
  const notes = has ? (
    <div id={`${id}-notes`}>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {problem === undefined ? null : (
        <p className="finding user-text" data-tone="bad">
          <Icon name="warn" /> {problem}
        </p>
      )}
      {found.map((one) => (
        <p
          key={`${one.path} ${one.key} ${JSON.stringify(one.params)}`}
          className="finding user-text"
          data-tone={one.kind === 'error' ? 'bad' : 'warn'}
        >
          <Icon name="warn" /> {t(one.key, one.params)}
        </p>
      ))}
    </div>
  ) : null
  return {
    describedBy: has ? `${id}-notes` : undefined,
    invalid: problem !== undefined || found.some(({ kind }) => kind === 'error') || undefined,
    notes,
  }
}

/** What is wrong with a part that has no control of its own. */
export function Notes({ path }: { readonly path: string }) {
  return useNotes(useId(), path).notes
}

interface CheckProps extends FieldBase {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A tick box. */
export function CheckField({ label, hint, path, checked, onChange }: CheckProps) {
  const id = useId()
  const { describedBy, invalid, notes } = useNotes(id, path, hint)
  return (
    <div>
      <label className="check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {notes}
    </div>
  )
}

interface SelectProps extends FieldBase {
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** A drop-down. */
export function ChoiceField({ value, choices, onChange, ...base }: SelectProps) {
  return (
    <Field {...base}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface SetProps extends FieldBase {
  readonly children: ReactNode
}

/** Several controls under one name. */
export function FieldSet({ label, hint, path, children }: SetProps) {
  const id = useId()
  const { describedBy, notes } = useNotes(id, path, hint)
  return (
    <fieldset className="fieldset" aria-describedby={describedBy}>
      <legend>{label}</legend>
      {notes}
      {children}
    </fieldset>
  )
}

// What all fields have in common: a label, a hint, and what is wrong, tied together for screen readers.
import { type ReactNode, useId } from 'react'
import type { UiKey } from '@/lib/i18n/translate'
import { Check } from '../../ui/check'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { type Choice, Select } from '../../ui/select'
import { type Bound, findingsOf, useEdit } from './edit'

export interface FieldBase {
  /** Its place in the definition. The texts `field.PATH` and `field.PATH.hint` and its findings go by this. */
  readonly path: string
  /** In place of the text `field.PATH`. */
  readonly label?: string | undefined
  /** In place of the text `field.PATH.hint`, which not every field has. */
  readonly hint?: string | undefined
}

/** A field for a value of the definition. */
export interface ValueField<T> extends FieldBase, Bound<T> {}

interface Props extends FieldBase {
  /** Why what was typed is not used. */
  readonly problem?: string | undefined
  /** Findings of parts of this field are shown here as well. */
  readonly inside?: boolean
  readonly children: (control: Control) => ReactNode
}

/** Ties a control to its label and notes. */
interface Control {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

/** Label above, hint below, then findings. */
export function Field({ problem, inside, children, ...base }: Props) {
  const { label, hint } = useTexts(base)
  const { control, notes } = useNotes(base.path, hint, problem, inside)
  return (
    <div className="field">
      <label htmlFor={control.id}>{label}</label>
      {children(control)}
      {notes}
    </div>
  )
}

/** The texts of a field. Those of a list's entries are named without an index: `field.sla.targets.target`. */
export function useTexts({ path, label, hint }: FieldBase) {
  const { t, knows } = useWords()
  const key = `field.${path.replace(/\[\d+\](?=\.)/g, '')}`
  const hintKey = `${key}.hint`
  return {
    label: label ?? t(key as UiKey),
    hint: hint ?? (knows(hintKey) ? t(hintKey as UiKey) : undefined),
  }
}

/** Hint, problem and findings below a control. */
function useNotes(path: string, hint?: string, problem?: string, inside = false) {
  const id = useId()
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
  const isInvalid = problem !== undefined || found.some(({ kind }) => kind === 'error')
  const control: Control = {
    id,
    'aria-describedby': has ? `${id}-notes` : undefined,
    'aria-invalid': isInvalid || undefined,
  }
  return { control, notes }
}

/** What is wrong with a part that has no control of its own. */
export function Notes({ path }: { readonly path: string }) {
  return useNotes(path).notes
}

/** A tick box. */
export function CheckField({ value, onChange, ...base }: ValueField<boolean>) {
  const { label, hint } = useTexts(base)
  const { control, notes } = useNotes(base.path, hint)
  return (
    <div>
      <Check {...control} checked={value} onChange={onChange}>
        {label}
      </Check>
      {notes}
    </div>
  )
}

interface ChoiceProps<T> extends ValueField<T> {
  readonly choices: readonly Choice<T>[]
}

/** A drop-down. */
export function ChoiceField<T extends string | number>({
  value,
  choices,
  onChange,
  ...base
}: ChoiceProps<T>) {
  return (
    <Field {...base}>
      {(control) => <Select {...control} value={value} choices={choices} onChange={onChange} />}
    </Field>
  )
}

/** Several controls under one name. */
export function FieldSet({ children, ...base }: FieldBase & { readonly children: ReactNode }) {
  const { label, hint } = useTexts(base)
  const { control, notes } = useNotes(base.path, hint)
  return (
    <fieldset className="fieldset" aria-describedby={control['aria-describedby']}>
      <legend>{label}</legend>
      {notes}
      {children}
    </fieldset>
  )
}

interface ChecksProps<T> extends ValueField<readonly T[]> {
  readonly choices: readonly Choice<T>[]
}

/** Any of a few values. They stay in the order of the choices: one that is unticked and ticked again is no change. */
export function ChecksField<T extends string | number>({
  value,
  choices,
  onChange,
  ...base
}: ChecksProps<T>) {
  const ticked = (one: T, on: boolean) =>
    choices.map((choice) => choice.value).filter((other) => (other === one ? on : value.includes(other)))
  return (
    <FieldSet {...base}>
      <div className="row">
        {choices.map((one) => (
          <Check
            key={one.value}
            checked={value.includes(one.value)}
            onChange={(on) => onChange(ticked(one.value, on))}
          >
            {one.label}
          </Check>
        ))}
      </div>
    </FieldSet>
  )
}

// One of the portal's own values: chosen from a list where they are known, typed where they are not.
import { displayText } from '@/lib/domain/display-text'
import type { WordChoice } from '@/lib/domain/portal'
import { useWords } from '../../ui/language'
import { ChoiceField, type ValueField } from './field'
import { TextField } from './typed-fields'

/** Null: nothing. */
interface Props extends ValueField<string | null> {
  /** Empty: not known. */
  readonly offered: readonly WordChoice[]
  /** What choosing nothing means; undefined: something must be chosen. */
  readonly nothing?: string
  /** What is typed is an id of HubSpot's: digits only. */
  readonly digits?: boolean
}

/** A value that the portal no longer has stays chosen and is marked. */
export function WordField({ value, offered, nothing, digits = false, onChange, ...base }: Props) {
  const { t } = useWords()
  if (offered.length === 0) {
    return (
      <TextField
        {...base}
        value={value}
        digits={digits}
        placeholder={nothing}
        onChange={(next) => (next === null && nothing === undefined ? undefined : onChange(next))}
      />
    )
  }
  const gone = value !== null && !offered.some((one) => one.value === value)
  const choices = [
    ...(nothing === undefined ? [] : [{ value: '', label: nothing }]),
    ...(gone ? [{ value, label: t('field.gone', { name: displayText(value, 80) }) }] : []),
    ...offered.map((one) => ({ value: one.value, label: displayText(one.label, 80) })),
  ]
  return (
    <ChoiceField
      {...base}
      value={value ?? ''}
      choices={choices}
      onChange={(next) => onChange(next === '' ? null : next)}
    />
  )
}

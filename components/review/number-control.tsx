// A whole number that may be empty; a half-typed one changes nothing yet.
import { useId, useLayoutEffect, useState } from 'react'
import { useWords } from '../ui/language'

interface Props {
  readonly label: string
  readonly value: number | null
  /** In the definition in force. */
  readonly was: number | null
  readonly least?: number
  readonly onChange: (value: number | null) => void
}

/** Empty means "no limit" where the definition allows it. */
export function NumberControl({ label, value, was, least = 0, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(textOf(value))
  useLayoutEffect(
    () => setTyped((before) => (numberOf(before, least) === value ? before : textOf(value))),
    [value, least],
  )
  return (
    <div className="field control">
      <label htmlFor={id}>
        {label}
        {value === was ? null : <span className="mark"> {t('review.whatIf.changed')}</span>}
      </label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={numberOf(typed, least) === undefined || undefined}
        onChange={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          const number = numberOf(text, least)
          if (number !== undefined) onChange(number)
        }}
      />
    </div>
  )
}

const textOf = (value: number | null) => (value === null ? '' : String(value))

/** Full-width digits count; undefined: no whole number. */
function numberOf(text: string, least: number): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (plain === '') return null
  return /^\d{1,9}$/.test(plain) && Number(plain) >= least ? Number(plain) : undefined
}

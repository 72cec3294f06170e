// Fields for typed values: what is no value yet stays in the field, is said, and does not touch the draft.
import { type HTMLAttributes, useEffect, useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { Field, type FieldBase } from './field'
import { minuteOfDay, timeOfDay } from './time-of-day'

interface TypedProps<T> extends FieldBase {
  readonly value: T
  /** Undefined: what was typed is no value. */
  readonly read: (text: string) => T | undefined
  readonly print: (value: T) => string
  readonly problemOf: (text: string, kept: string) => string
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly placeholder?: string | undefined
  readonly list?: string | undefined
  readonly onChange: (value: T) => void
}

function TypedField<T>(props: TypedProps<T>) {
  const { value, read, print, problemOf, inputMode, placeholder, list, onChange, ...base } = props
  const { setUnread } = useEdit()
  const { t } = useWords()
  /** What was typed, and the value that held then: another value means that it came from elsewhere. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: T } | null>(null)
  const mine = typed !== null && typed.value === value ? typed : null
  const text = mine?.text ?? print(value)
  const isValue = mine === null || read(mine.text) !== undefined
  const problem = isValue ? undefined : problemOf(text, print(value) || t('input.empty'))

  const { path } = base
  useEffect(() => {
    setUnread(path, !isValue)
    return () => setUnread(path, false)
  }, [path, isValue, setUnread])

  function type(next: string): void {
    const found = read(next)
    setTyped({ text: next, value: found === undefined ? value : found })
    if (found !== undefined && found !== value) onChange(found)
  }

  return (
    <Field {...base} problem={problem}>
      {(control) => (
        <input
          {...control}
          className="input"
          type="text"
          inputMode={inputMode}
          placeholder={placeholder}
          list={list}
          autoComplete="off"
          spellCheck="false"
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </Field>
  )
}

/** Full-width digits are digits; commas and blanks between them are none. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '')

interface NumberProps<T> extends FieldBase {
  readonly value: T
  readonly min: number
  readonly max: number
  readonly onChange: (value: T) => void
}

/** A whole number; with `fractions` any number. */
export function NumberField({
  min,
  max,
  fractions = false,
  ...props
}: NumberProps<number> & { readonly fractions?: boolean }) {
  const { t } = useWords()
  return (
    <TypedField
      {...props}
      inputMode={fractions ? 'decimal' : 'numeric'}
      read={(text) => numberIn(text, min, max, fractions)}
      print={String}
      problemOf={(text, kept) =>
        t(fractions ? 'input.notAnyNumber' : 'input.notNumber', { text, min, max, kept })
      }
    />
  )
}

/** A whole number, or nothing. */
export function OptionalNumberField({ min, max, ...props }: NumberProps<number | null>) {
  const { t } = useWords()
  return (
    <TypedField<number | null>
      {...props}
      inputMode="numeric"
      read={(text) => (text.trim() === '' ? null : numberIn(text, min, max))}
      print={(value) => (value === null ? '' : String(value))}
      problemOf={(text, kept) => t('input.notNumber', { text, min, max, kept })}
    />
  )
}

/** Undefined when it is none, or outside. */
export function numberIn(text: string, min: number, max: number, fractions = false): number | undefined {
  const digits = plain(text)
  if (!(fractions ? /^-?\d{1,12}(\.\d{1,6})?$/ : /^-?\d{1,12}$/).test(digits)) return undefined
  const value = Number(digits)
  return value >= min && value <= max ? value : undefined
}

interface TimeProps extends FieldBase {
  /** Minutes since midnight, JST. */
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A time of day: 9:00, 18:30, 24:00. */
export function TimeField(props: TimeProps) {
  const { t } = useWords()
  return (
    <TypedField
      {...props}
      read={minuteOfDay}
      print={timeOfDay}
      problemOf={(text, kept) => t('input.notTime', { text, kept })}
    />
  )
}

interface TextProps extends FieldBase {
  /** Null: nothing typed. */
  readonly value: string | null
  readonly placeholder?: string
  readonly list?: string
  readonly onChange: (value: string | null) => void
}

/** The internal name of a HubSpot property, or nothing. */
export function NameField(props: TextProps) {
  const { t } = useWords()
  return (
    <TypedField<string | null>
      {...props}
      read={(text) => {
        const name = plain(text)
        if (name === '') return null
        return NAME.test(name) ? name : undefined
      }}
      print={(value) => value ?? ''}
      problemOf={(text, kept) => t('input.notName', { text, kept })}
    />
  )
}

/** A value of the portal's own, or nothing. */
export function TextField({ digits, ...props }: TextProps & { readonly digits: boolean }) {
  const { t } = useWords()
  return (
    <TypedField<string | null>
      {...props}
      read={(text) => {
        const value = text
          .replace(/\p{Cc}/gu, ' ')
          .toWellFormed()
          .trim()
        if (value === '') return null
        return (digits ? /^\d{1,20}$/ : /^.{1,100}$/u).test(value) ? value : undefined
      }}
      print={(value) => value ?? ''}
      problemOf={(text, kept) => t('input.notValue', { text: displayText(text, 40), kept })}
    />
  )
}

const NAME = /^[a-z][a-z0-9_]{0,99}$/

// Fields for typed values: text that is not a valid value stays in the field, is reported there, and leaves the draft alone.
import type { HTMLAttributes } from 'react'
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { Field, type ValueField } from './field'
import { minuteOfDay, timeOfDay } from './time-of-day'
import { useTyped, useUnread } from './use-typed'

interface TypedProps<T> extends ValueField<T> {
  /** Undefined: the text is not a value. */
  readonly read: (text: string) => T | undefined
  readonly print: (value: T) => string
  readonly problemOf: (text: string, kept: string) => string
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly placeholder?: string | undefined
  readonly list?: string | undefined
}

function TypedField<T>(props: TypedProps<T>) {
  const { value, read, print, problemOf, inputMode, placeholder, list, onChange, ...base } = props
  const { t } = useWords()
  const { typed, type } = useTyped({ value, onChange })
  const isValue = typed === null || read(typed) !== undefined
  const problem = isValue ? undefined : problemOf(typed, print(value) || t('input.empty'))
  useUnread(base.path, !isValue)

  function take(text: string): void {
    const found = read(text)
    type(text, found === undefined ? value : found)
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
          value={typed ?? print(value)}
          onChange={(event) => take(event.target.value)}
        />
      )}
    </Field>
  )
}

/** Full-width digits become plain ones; commas and blanks between them go. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '')

interface NumberProps<T> extends ValueField<T> {
  readonly min: number
  readonly max: number
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
    <TypedField
      {...props}
      inputMode="numeric"
      read={(text) => (text.trim() === '' ? null : numberIn(text, min, max))}
      print={(value) => (value === null ? '' : String(value))}
      problemOf={(text, kept) => t('input.notNumber', { text, min, max, kept })}
    />
  )
}

/** Undefined when the text is not a number, or one out of bounds. */
export function numberIn(text: string, min: number, max: number, fractions = false): number | undefined {
  const digits = plain(text)
  if (!(fractions ? /^-?\d{1,12}(\.\d{1,6})?$/ : /^-?\d{1,12}$/).test(digits)) return undefined
  const value = Number(digits)
  return value >= min && value <= max ? value : undefined
}

/** A time of day in minutes since midnight, JST: 9:00, 18:30, 24:00. */
export function TimeField(props: ValueField<number>) {
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

/** Null: nothing typed. */
interface TextProps extends ValueField<string | null> {
  readonly placeholder?: string | undefined
  readonly list?: string
}

const NAME = /^[a-z][a-z0-9_]{0,99}$/

/** The internal name of a HubSpot property, or nothing. */
export function NameField(props: TextProps) {
  const { t } = useWords()
  return (
    <TypedField
      {...props}
      read={(text) => textIn(plain(text), NAME)}
      print={(value) => value ?? ''}
      problemOf={(text, kept) => t('input.notName', { text, kept })}
    />
  )
}

/** A value of the portal's own, or nothing; with `digits` an id of HubSpot's. */
export function TextField({ digits, ...props }: TextProps & { readonly digits: boolean }) {
  const { t } = useWords()
  const form = digits ? /^\d{1,20}$/ : /^.{1,100}$/u
  return (
    <TypedField
      {...props}
      read={(text) =>
        textIn(
          text
            .replace(/\p{Cc}/gu, ' ')
            .toWellFormed()
            .trim(),
          form,
        )
      }
      print={(value) => value ?? ''}
      problemOf={(text, kept) => t('input.notValue', { text: displayText(text, 40), kept })}
    />
  )
}

/** Null for no text, undefined for one of another form. */
function textIn(text: string, form: RegExp): string | null | undefined {
  if (text === '') return null
  return form.test(text) ? text : undefined
}

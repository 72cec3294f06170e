// A list as text, one entry a line (or a paragraph): pasted from a sheet as easily as typed.
import { useEffect, useState } from 'react'
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { useEdit } from './edit'
import { Field, type FieldBase } from './field'

interface Props extends FieldBase {
  readonly value: readonly string[]
  readonly rows?: number
  /** The entry that a line means; null: it means none. */
  readonly accept?: (line: string) => string | null
  /** The most characters of an entry. */
  readonly longest?: number
  /** The most entries. */
  readonly most?: number
  /** An entry that comes again is taken once. */
  readonly unique?: boolean
  /** Entries may have several lines: a blank line parts them. */
  readonly blocks?: boolean
  readonly onChange: (value: readonly string[]) => void
}

const asItIs = (line: string) => line

/** Blank lines and a last line break stay in the field and are no entries. */
export function ListField(props: Props) {
  const {
    value,
    rows = 3,
    accept = asItIs,
    longest = 200,
    most = 2_000,
    unique,
    blocks,
    onChange,
    ...base
  } = props
  const { split, join, howKey } = blocks ? BLOCKS : LINES
  const { setUnread } = useEdit()
  const { t, list, sentences } = useWords()
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: readonly string[] } | null>(
    null,
  )
  const text = typed !== null && typed.value === value ? typed.text : value.join(join)
  const { strange } = entriesOf(text)
  const problem = strange.length === 0 ? undefined : t('input.notLines', { lines: list(shortened(strange)) })

  const { path } = base
  const unread = strange.length > 0
  useEffect(() => {
    setUnread(path, unread)
    return () => setUnread(path, false)
  }, [path, unread, setUnread])

  function entriesOf(lines: string) {
    const entries: string[] = []
    const strange: string[] = []
    for (const line of split(lines)) {
      const entry = accept(line)
      if (entry === null || Array.from(entry).length > longest || entries.length === most) strange.push(line)
      else if (!unique || !entries.includes(entry)) entries.push(entry)
    }
    return { entries, strange }
  }

  function type(next: string): void {
    const { entries } = entriesOf(next)
    const same = entries.length === value.length && entries.every((entry, index) => entry === value[index])
    const held = same ? value : entries
    setTyped({ text: next, value: held })
    if (!same) onChange(entries)
  }

  return (
    <Field
      {...base}
      inside
      problem={problem}
      hint={sentences(
        [base.hint, t(howKey), t('input.count', { n: value.length })].filter((part) => part !== undefined),
      )}
    >
      {(control) => (
        <textarea
          {...control}
          className="input list-input"
          rows={Math.min(Math.max(rows, value.length + 1), 8)}
          spellCheck="false"
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </Field>
  )
}

const shortened = (lines: readonly string[]) => lines.slice(0, 5).map((line) => displayText(line, 40))

const LINES = {
  split: (text: string) => cleaned(text.split(/\r?\n/)),
  join: '\n',
  howKey: 'input.lines',
} as const

const BLOCKS = {
  split: (text: string) => cleaned(text.split(/(?:\r?\n[^\S\n]*){2,}/)),
  join: '\n\n',
  howKey: 'input.blocks',
} as const

/** Without what a definition does not take, and without blank ones. */
const cleaned = (texts: readonly string[]) =>
  texts.map((text) => text.replace(UNUSABLE, ' ').toWellFormed().trim()).filter((text) => text !== '')

/** Control characters, but for line breaks and tabs. */
const UNUSABLE = /(?![\n\r\t])\p{Cc}/gu

/** `YYYY-MM-DD` for a day that exists; slashes, full-width digits and single digits are taken too. */
export function dayLine(line: string): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(line.normalize('NFKC'))
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? null : iso
}

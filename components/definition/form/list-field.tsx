// A list as text, one entry per line or paragraph: as easy to paste from a spreadsheet as to type.
import { displayText } from '@/lib/domain/display-text'
import { useWords } from '../../ui/language'
import { Field, useTexts, type ValueField } from './field'
import { useTyped, useUnread } from './use-typed'

interface Props extends ValueField<readonly string[]> {
  readonly rows?: number
  /** The entry that a line stands for; null where it stands for none. */
  readonly accept?: (line: string) => string | null
  /** The most characters of an entry. */
  readonly longest?: number
  /** The most entries. */
  readonly most?: number
  /** A repeated entry is taken once. */
  readonly unique?: boolean
  /** Entries may have several lines: a blank line separates them. */
  readonly blocks?: boolean
}

const asItIs = (line: string) => line

/** Blank lines and a last line break stay in the field without being entries. */
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
  const { t, list, sentences } = useWords()
  const { hint } = useTexts(base)
  const { typed, type } = useTyped({ value, onChange })
  const text = typed ?? value.join(join)
  const { strange } = entriesOf(text)
  const problem = strange.length === 0 ? undefined : t('input.notLines', { lines: list(shortened(strange)) })
  useUnread(base.path, strange.length > 0)

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

  function take(next: string): void {
    const { entries } = entriesOf(next)
    const same = entries.length === value.length && entries.every((entry, index) => entry === value[index])
    type(next, same ? value : entries)
  }

  return (
    <Field
      {...base}
      inside
      problem={problem}
      hint={sentences([
        ...(hint === undefined ? [] : [hint]),
        t(howKey),
        t('input.count', { n: value.length }),
      ])}
    >
      {(control) => (
        <textarea
          {...control}
          className="input list-input"
          rows={Math.min(Math.max(rows, value.length + 1), 8)}
          spellCheck="false"
          value={text}
          onChange={(event) => take(event.target.value)}
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

/** Without characters that a definition cannot hold, and without blank entries. */
const cleaned = (texts: readonly string[]) =>
  texts.map((text) => text.replace(UNUSABLE, ' ').toWellFormed().trim()).filter((text) => text !== '')

/** Control characters other than line breaks and tabs. */
const UNUSABLE = /(?![\n\r\t])\p{Cc}/gu

/** `YYYY-MM-DD` for a day that exists; slashes, full-width digits and single digits are accepted too. */
export function dayLine(line: string): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(line.normalize('NFKC'))
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== iso ? null : iso
}

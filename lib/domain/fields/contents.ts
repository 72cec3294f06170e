// What a property holds: its options and the values of the records read, in words.
import { displayText } from '../display-text'
import { fold } from '../japan/fold'
import type { PortalProperty, Samples } from './portal-properties'

/** Kinds of properties as far as a role depends on them. */
export type ContentKind = 'text' | 'choice' | 'bool' | 'number' | 'date' | 'other'

export interface Contents {
  readonly kind: ContentKind
  /** Share of the records read that have a value; null: none was read. */
  readonly filled: number | null
  /** How many records were read. */
  readonly read: number
  /** Different values as stored, in the order they were met, without those of options. */
  readonly stored: readonly string[]
  /** What the values say, folded: of a choice its options, otherwise what the records hold, one for each record up to a limit. */
  readonly words: readonly string[]
  /** Up to three different values to be shown. */
  readonly shown: readonly string[]
}

/** So many values of a property are read; more tell nothing new. */
const MOST_VALUES = 24
const MOST_OPTIONS = 200
const LONGEST_VALUE = 240
const SHOWN = 3
const LONGEST_SHOWN = 40

/** The kind of a property by HubSpot's type and kind of field. */
export function kindOf({ type, fieldType }: PortalProperty): ContentKind {
  if (type === 'bool' || fieldType === 'booleancheckbox') return 'bool'
  if (type === 'enumeration') return 'choice'
  if (type === 'number') return 'number'
  if (type === 'date' || type === 'datetime') return 'date'
  return type === 'string' || type === '' ? 'text' : 'other'
}

/** Reads a property's contents from the portal's samples. */
export function contentsOf(property: PortalProperty, samples: Samples): Contents {
  const records = samples[property.object]
  const kind = kindOf(property)
  const values: string[] = []
  let filled = 0
  for (const record of records) {
    const value = Object.hasOwn(record, property.name) ? record[property.name] : undefined
    if (typeof value !== 'string' || value.trim() === '') continue
    filled++
    if (values.length < MOST_VALUES) values.push(value)
  }
  const labels = new Map(property.options.map(({ value, label }) => [value, label]))
  const inWords = (value: string) =>
    kind === 'choice'
      ? value
          .slice(0, LONGEST_VALUE)
          .split(';')
          .map((one) => labels.get(one) ?? one)
          .join(' / ')
      : (labels.get(value) ?? value)
  const options = property.options.slice(0, MOST_OPTIONS).map(({ label, value }) => label || value)
  const said = kind === 'choice' && options.length > 0 ? options : values.map(inWords)
  const different = [...new Set(values)]
  return {
    kind,
    filled: records.length === 0 ? null : filled / records.length,
    read: records.length,
    stored: different,
    words: said.map((word) => fold(word.slice(0, LONGEST_VALUE)).trim()).filter((word) => word !== ''),
    shown: [...new Set(different.map((value) => displayText(inWords(value), LONGEST_SHOWN)))].slice(0, SHOWN),
  }
}

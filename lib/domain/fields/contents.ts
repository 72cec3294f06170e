// What a property holds: its options and the values of the records read, in words.
import { displayText } from '../display-text'
import { fold } from '../japan/fold'
import type { PortalProperty, SampleRecord } from './portal-properties'

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
const MOST_VALUES = 16
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

/** What the records of one kind hold: by internal name how many have a value, and the first values. */
export interface Held {
  readonly read: number
  readonly values: ReadonlyMap<string, { readonly filled: number; readonly first: readonly string[] }>
}

/** Goes through the records once. */
export function heldIn(records: readonly SampleRecord[]): Held {
  const values = new Map<string, { filled: number; first: string[] }>()
  for (const record of records)
    for (const name of Object.keys(record)) {
      const value = record[name]
      if (typeof value !== 'string' || value.trim() === '') continue
      const known = values.get(name)
      if (known === undefined) values.set(name, { filled: 1, first: [value.slice(0, LONGEST_VALUE)] })
      else {
        known.filled++
        if (known.first.length < MOST_VALUES) known.first.push(value.slice(0, LONGEST_VALUE))
      }
    }
  return { read: records.length, values }
}

/** A property's contents; `held` is of the records of its kind. */
export function contentsOf(property: PortalProperty, held: Held): Contents {
  const kind = kindOf(property)
  const { filled, first: values } = held.values.get(property.name) ?? { filled: 0, first: [] }
  const labels = new Map(property.options.map(({ value, label }) => [value, label]))
  const inWords = (value: string) =>
    kind === 'choice'
      ? value
          .split(';')
          .map((one) => labels.get(one) ?? one)
          .join(' / ')
      : (labels.get(value) ?? value)
  const options = property.options.slice(0, MOST_OPTIONS).map(({ label, value }) => label || value)
  const said = kind === 'choice' && options.length > 0 ? options : values.map(inWords)
  const different = [...new Set(values)]
  return {
    kind,
    filled: held.read === 0 ? null : filled / held.read,
    read: held.read,
    stored: different,
    words: said.map((word) => fold(word.slice(0, LONGEST_VALUE))).filter((word) => word !== ''),
    shown: [...new Set(different.map((value) => displayText(inWords(value), LONGEST_SHOWN)))].slice(0, SHOWN),
  }
}

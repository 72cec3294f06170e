// Compares what the rules read with what the sentence table says: precision, recall and every difference.
import type { Definition } from '@/lib/domain/definition'
import { readPhrases } from '@/lib/domain/reading/phrases'
import type { SentenceRow } from './row'

/** What counts in a text: the categories in alphabetical order, and what the sender wants instead. */
export function readRow(text: string, definition: Definition): { signals: string[]; wants: string | null } {
  const { hits, wants } = readPhrases(text, definition)
  const counting = wants === null ? hits.filter(({ negated }) => !negated) : []
  return { signals: [...new Set(counting.map(({ category }) => category))].sort(), wants: wants?.id ?? null }
}

export interface Score {
  readonly found: number
  readonly missed: number
  readonly wrong: number
  /** One line for each text that is read differently. */
  readonly differences: readonly string[]
}

/** Counts over pairs of text and category; what a sender wants instead is one more category. */
export function scoreOf(rows: readonly SentenceRow[], definition: Definition): Score {
  let found = 0
  let missed = 0
  let wrong = 0
  const differences: string[] = []
  for (const row of rows) {
    const read = readRow(row.text, definition)
    const expected = new Set([...row.signals, ...(row.negative === null ? [] : [`!${row.negative}`])])
    const got = new Set([...read.signals, ...(read.wants === null ? [] : [`!${read.wants}`])])
    const lacking = [...expected].filter((one) => !got.has(one))
    const extra = [...got].filter((one) => !expected.has(one))
    found += expected.size - lacking.length
    missed += lacking.length
    wrong += extra.length
    if (lacking.length + extra.length > 0) {
      differences.push(
        `${JSON.stringify(row.text)} missed [${lacking}] wrong [${extra}]${row.trap ? ` (${row.trap})` : ''}`,
      )
    }
  }
  return { found, missed, wrong, differences }
}

// The labelled corpus of texts: rows as they are in tests/corpus, and what a sensible person would expect of each.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url))

export const SOURCES = [
  'form',
  'email_in',
  'chat',
  'call',
  'meeting',
  'note',
  'hearing',
  'email_out',
] as const

/** Words of a text that carry a sign (`price`), or what the sender wants instead (`x:pitch`). */
export interface Mark {
  readonly category: string
  readonly words: string
}

export interface Row {
  readonly text: string
  readonly source: (typeof SOURCES)[number]
  readonly language: 'ja' | 'en' | 'mixed'
  readonly sender: string
  readonly band: 'strong' | 'medium' | 'none'
  /** The categories that count at the end of the text. */
  readonly categories: readonly string[]
  readonly marks: readonly Mark[]
}

export interface BatchRow extends Row {
  readonly batch: string
}

/** Categories of facts around an evaluation; facts of two different categories are enough. */
export const MEDIUM: ReadonlySet<string> = new Set([
  'budget',
  'replacement',
  'timeline',
  'approval',
  'japan_entity',
  'back_office_law',
  'content',
  'restated',
])

/** Sources that are our own records of a conversation: what they report counts as the buyer's own words. */
export const REPORTED: ReadonlySet<string> = new Set(['call', 'meeting', 'note', 'hearing'])

/** True for a batch that is never used for training or tuning, only to measure a release. */
export const isHeldOut = (batch: string): boolean => batch.startsWith('held-out-')

/** Every row of every `.jsonl` file in the folder, batch by batch, in the order of the batches' names. */
export function readCorpus(folder = CORPUS): BatchRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ ...(JSON.parse(line) as Row), batch: name.replace('.jsonl', '') })),
    )
}

/** Whether the text alone is enough for the evaluation signal. */
export function isEnough({ sender, band, categories }: Row): boolean {
  if (sender !== 'buyer') return false
  return band === 'strong' || (band === 'medium' && new Set(categories).size >= 2)
}

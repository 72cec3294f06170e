// Precision and recall on batches that were not used for training: by source, language and kind, for each reader alone and for the bands.
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { bandsOf } from '@/lib/domain/reading/bands'
import { type Model, scoreOf } from '@/lib/domain/reading/model'
import { namesIn } from '@/lib/domain/reading/names'
import type { TextReading } from '@/lib/domain/reading/reading'
import { restatedIn } from '@/lib/domain/reading/restated'
import { readWhole, type WholeReading } from '@/lib/domain/reading/text-reading'
import { type BatchRow, isEnough, REPORTED } from './corpus'

export type Outcome = 'pass' | 'unknown' | 'fail'

interface Judged {
  readonly row: BatchRow
  readonly enough: boolean
  readonly outcome: Outcome
  readonly whole: WholeReading
  readonly reading: TextReading
}

/** What the evaluation criterion would say of a fresh lead with this text alone. */
export function outcomeOf({ signs }: TextReading): Outcome {
  if (signs.some(({ band }) => band === 'strong')) return 'pass'
  if (new Set(signs.filter(({ band }) => band === 'medium').map(({ category }) => category)).size >= 2)
    return 'pass'
  return signs.some(({ band }) => band === 'possible') ? 'unknown' : 'fail'
}

/** Reads a row with a model as the product would, under the built-in definition. */
export function judge(row: BatchRow, model: Model): Judged {
  const whole = readWhole(row.text, REPORTED.has(row.source), model)
  const reading =
    row.source === 'email_out'
      ? { sender: null, signs: restatedIn(whole.sentences), negated: [], until: null, unread: false }
      : bandsOf(whole, namesIn(whole.sentences, DEFAULT_DEFINITION))
  return { row, enough: isEnough(row), outcome: outcomeOf(reading), whole, reading }
}

const percent = (part: number, of: number): string => (of === 0 ? '–' : ((100 * part) / of).toFixed(1))

function line(name: string, judged: readonly Judged[]): string {
  const buyers = judged.filter(({ enough }) => enough)
  const others = judged.filter(({ enough }) => !enough)
  const count = (of: readonly Judged[], outcome: Outcome) =>
    of.filter((one) => one.outcome === outcome).length
  const right = count(buyers, 'pass')
  const wrong = count(others, 'pass')
  return [
    name.padEnd(26),
    `${judged.length} texts`.padStart(11),
    `precision ${percent(right, right + wrong)}`.padStart(16),
    `recall ${percent(right, buyers.length)}`.padStart(13),
    `lost ${percent(count(buyers, 'fail'), buyers.length)}`.padStart(10),
    `asked ${percent(count(buyers, 'unknown'), buyers.length)} / ${percent(count(others, 'unknown'), others.length)}`,
  ].join('  ')
}

function by(judged: readonly Judged[], keyOf: (row: BatchRow) => string): string[] {
  const keys = [...new Set(judged.map(({ row }) => keyOf(row)))].sort()
  return keys.map((key) =>
    line(
      key,
      judged.filter(({ row }) => keyOf(row) === key),
    ),
  )
}

/** The figures of each reader alone, as if it decided by itself. */
function readers(judged: readonly Judged[]): string[] {
  const alone: readonly (readonly [string, (one: Judged) => boolean])[] = [
    [
      'grammar alone',
      ({ whole }) =>
        whole.sentences.some(({ findings }) =>
          findings.some((f) => f.weight === 'strong' && f.act !== null && !f.negated),
        ),
    ],
    [
      'names alone',
      ({ whole }) => namesIn(whole.sentences, DEFAULT_DEFINITION).hits.some(({ negated }) => !negated),
    ],
    ['model alone', ({ whole }) => scoreOf(whole.scores, 'evaluates') >= 0],
  ]
  return alone.map(([name, sees]) =>
    line(
      name,
      judged.map((one) => ({ ...one, outcome: sees(one) ? ('pass' as const) : ('fail' as const) })),
    ),
  )
}

/** Prints the figures in per cent; `lost`: buyers told "missing"; `asked`: share of buyers / of others that a person is asked about. */
export function printFigures(rows: readonly BatchRow[], model: Model): void {
  const judged = rows.map((row) => judge(row, model))
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['bands', [line('all', judged)]],
    ['each reader alone', readers(judged)],
    ['by batch', by(judged, ({ batch }) => batch)],
    ['by source', by(judged, ({ source }) => source)],
    ['by language', by(judged, ({ language }) => language)],
    ['by sender', by(judged, ({ sender }) => sender)],
    [
      'by band',
      by(judged, ({ band, categories }) =>
        band === 'medium' ? `medium ${new Set(categories).size > 1 ? 'of two' : 'of one'}` : band,
      ),
    ],
  ]
  for (const [title, lines] of sections) console.log(`\n${title}\n${lines.join('\n')}`)
}

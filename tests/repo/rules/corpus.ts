// What a row of the corpus must say, and whom it may not name.
import { foldPhrase } from '@/lib/domain/japan/fold'
import { OBJECTS } from '@/lib/domain/reading/grammar/objects'
import { SENDERS } from '@/lib/domain/reading/reading'
import { type BatchRow, MEDIUM, SOURCES } from '@/tests/build/reading/corpus'

const KEYS = ['band', 'batch', 'categories', 'language', 'marks', 'sender', 'source', 'text']
const CATEGORIES: ReadonlySet<string> = new Set([...OBJECTS.map(({ id }) => id), ...MEDIUM])
/** `ours`: a record or mail of ours that reports nothing of the buyer. */
const KINDS: ReadonlySet<string> = new Set(['buyer', 'ours', ...SENDERS])

const where = ({ batch, text }: BatchRow): string => `${batch}: ${String(text).slice(0, 40)}`

/** Says each key, value or mark of a row that is out of order. */
export function lineProblems(row: BatchRow): string[] {
  const problems: string[] = []
  const expect = (holds: boolean, what: string) => {
    if (!holds) problems.push(`${where(row)}: ${what}`)
  }
  expect(Object.keys(row).sort().join() === KEYS.join(), 'keys')
  expect(typeof row.text === 'string' && row.text.trim() !== '', 'text')
  expect(SOURCES.includes(row.source), `source ${row.source}`)
  expect(['ja', 'en', 'mixed'].includes(row.language), `language ${row.language}`)
  expect(KINDS.has(row.sender), `sender ${row.sender}`)
  expect(['strong', 'medium', 'none'].includes(row.band), `band ${row.band}`)
  expect(
    row.categories.every((one) => CATEGORIES.has(one)),
    `categories ${row.categories}`,
  )
  for (const { category, words } of row.marks) {
    const known = category.startsWith('x:') ? KINDS.has(category.slice(2)) : CATEGORIES.has(category)
    expect(known, `mark ${category}`)
    expect(words.trim() !== '' && row.text.includes(words), `"${words}" does not stand in it`)
  }
  const isStrong = row.categories.some((one) => !MEDIUM.has(one))
  const band = row.categories.length === 0 ? 'none' : isStrong ? 'strong' : 'medium'
  expect(row.band === band, `band ${row.band} for ${row.categories}`)
  expect(row.sender === 'buyer' || row.band === 'none', `a sign of ${row.sender}`)
  return problems
}

/** Says each text that is in the corpus twice; the same words in another spelling must have the same labels. */
export function corpusProblems(rows: readonly BatchRow[]): string[] {
  const texts = new Set<string>()
  const judged = new Map<string, string>()
  return rows.flatMap((row) => {
    const words = foldPhrase(row.text)
    const verdict = `${row.sender} ${row.band}`
    const isTwice = texts.has(row.text) || (judged.get(words) ?? verdict) !== verdict
    texts.add(row.text)
    judged.set(words, verdict)
    return isTwice ? [`${where(row)}: stands there twice`] : []
  })
}

const HOST =
  /(?:[a-z0-9-]+\.)+(?:com|net|org|jp|io|info|biz|cn|kr|sg|hk|tw|uk|de|fr|us|au|in|eu|ai|app|dev|cloud|tokyo)(?![a-z0-9-])/g
const ADDRESS = /(?:@|https?:\/\/)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g
/** Names that nobody can own: RFC 2606, and what JPRS keeps for examples. */
const NOBODYS = /(?:^|\.)(?:example(?:\.[a-z]{2,3}){0,2}|invalid)\.?$/
const PHONE = /(?<![\d.,-])(?:\+|0)\d[\d() -]{7,}\d(?![\d.,])/g

/** Says each address and each phone number of a text that somebody could own. A phone ends in six zeros at least. */
export function nameProblems(row: BatchRow): string[] {
  const text = foldPhrase(row.text)
  const hosts = [...(text.match(HOST) ?? []), ...Array.from(text.matchAll(ADDRESS), ([, host = '']) => host)]
  const phones = (text.match(PHONE) ?? []).filter((one) => {
    const digits = one.replace(/\D/g, '')
    return digits.length >= 9 && !/0{6}$/.test(digits)
  })
  return [...hosts.filter((host) => !NOBODYS.test(host)), ...phones].map((one) => `${where(row)}: ${one}`)
}

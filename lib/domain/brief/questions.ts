// What the person asked and nobody has answered since.
import { type Instant, isInstant, valueOr } from '../fact'
import { ENGAGEMENT_KINDS, type LeadSnapshot } from '../lead-snapshot'
import { ownWords } from '../reading/own-words'

const TEXT_READ = 4_000
const QUESTION =
  /[?？]\s*$|(?:でしょうか|ますか|ですか|ませんか|たいです|教えてください|お知らせください)[。．.]?\s*$/u

export interface Said {
  readonly text: string
  readonly at: Instant | null
  readonly source: 'form' | 'email' | 'communication'
}

/** Sentences of `text` that ask something. */
export function questionsIn(text: string): string[] {
  return ownWords(text.slice(0, TEXT_READ))
    .split(/\r?\n/)
    .flatMap((line) => line.split(/(?<=[。．！？!?])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3 && sentence.length <= 300 && QUESTION.test(sentence))
}

function saidByThem({ contact, engagements }: LeadSnapshot): Said[] {
  const said: Said[] = contact.messages.map(({ text, at }) => ({ text, at, source: 'form' }))
  for (const kind of ['email', 'communication'] as const) {
    for (const item of valueOr(engagements[kind], { items: [], omitted: 0 }).items) {
      if (item.direction === 'inbound' && item.text !== null)
        said.push({ text: item.text, at: item.at, source: kind })
    }
  }
  return said.sort(
    (a, b) =>
      timeOf(b) - timeOf(a) ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) ||
      (a.source < b.source ? -1 : 1),
  )
}

/** The instant of our last word to them, which is taken to have answered what came before. */
function lastAnswer({ engagements }: LeadSnapshot): Instant {
  let last = Number.NEGATIVE_INFINITY
  for (const kind of ENGAGEMENT_KINDS) {
    if (kind === 'note') continue
    for (const item of valueOr(engagements[kind], { items: [], omitted: 0 }).items) {
      if (item.direction === 'outbound' && !item.automatic && isInstant(item.at))
        last = Math.max(last, item.at)
    }
  }
  return last
}

const timeOf = ({ at }: Said) => (isInstant(at) ? at : 0)

/** The questions asked since our last word to them, newest first, each once. */
export function openQuestions(snapshot: LeadSnapshot): Said[] {
  const answered = lastAnswer(snapshot)
  const open = new Map<string, Said>()
  for (const said of saidByThem(snapshot)) {
    if (isInstant(said.at) && said.at < answered) continue
    for (const text of questionsIn(said.text)) if (!open.has(text)) open.set(text, { ...said, text })
  }
  return [...open.values()]
}

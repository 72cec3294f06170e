// What the person asked and nobody has answered since; questions in a pitch or another text without intent need no answer.
import { compareText } from '../compare-text'
import type { Definition } from '../definition/definition'
import { type Instant, isInstant } from '../fact'
import { engagementsIn, type LeadSnapshot } from '../lead-snapshot'
import { ownWords } from '../reading/own-words'
import type { Sign } from '../reading/reading'
import { type LeadText, readingOf, textsOf } from '../reading/texts'

const TEXT_READ = 4_000
const QUESTION =
  /[?？]\s*$|(?:でしょうか|ますか|ですか|ませんか|たいです|教えてください|お知らせください)[。．.]?\s*$/u
/** A request counts only where the sentence is known to be a sign: by itself it may be politeness. */
const REQUEST =
  /ください|下さい|お願い|希望|(?:いただ|頂)(?:け|き)|(?<![a-z])(?:please|could you|can you|would you|send (?:me|us)|(?:we|i)(?:'d like| would like| need| want))(?![a-z])/iu

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
  for (const source of ['email', 'communication'] as const) {
    for (const { direction, text, at } of engagementsIn(engagements, [source])) {
      if (direction === 'inbound' && text !== null) said.push({ text, at, source })
    }
  }
  return said.sort(
    (a, b) => timeOf(b) - timeOf(a) || compareText(a.text, b.text) || compareText(a.source, b.source),
  )
}

/** The instant of our last word to them, which is taken to have answered what came before. */
function lastAnswer({ engagements }: LeadSnapshot): Instant {
  const times = engagementsIn(engagements)
    .filter(({ kind, direction, automatic }) => kind !== 'note' && direction === 'outbound' && !automatic)
    .map(({ at }) => at)
  return Math.max(Number.NEGATIVE_INFINITY, ...times.filter(isInstant))
}

const timeOf = ({ at }: Said) => (isInstant(at) ? at : 0)

/**
 * The questions asked since our last word to them, newest first, each once; of a text without a question the signs that request
 * something. Texts whose sender wants something else (a pitch, a ticket, a refusal) and automatic replies are left out.
 */
export function openQuestions(snapshot: LeadSnapshot, definition: Definition): Said[] {
  const answered = lastAnswer(snapshot)
  const textOf = buyerTexts(snapshot)
  const open = new Map<string, Said>()
  for (const said of saidByThem(snapshot)) {
    if (isInstant(said.at) && said.at < answered) continue
    const text = textOf(said)
    if (text === undefined) continue
    for (const asked of askedIn(said, text, definition)) {
      if (!open.has(asked)) open.set(asked, { ...said, text: asked })
    }
  }
  return [...open.values()]
}

function askedIn(said: Said, text: LeadText, definition: Definition): string[] {
  const questions = questionsIn(said.text)
  const { sender, signs } = readingOf(text, definition)
  if (sender !== null) return []
  if (questions.length > 0) return questions
  return signs.filter(isRequest).map(({ quote }) => quote)
}

/** A strong or possible sign that asks for something definite: a price, a demo ... Otherwise it may be politeness. */
function isRequest({ band, category, quote }: Sign): boolean {
  return band !== 'medium' && category !== 'evaluation' && REQUEST.test(quote)
}

/** The text, as it was read, that holds what somebody said: with its subject, where it has one. */
function buyerTexts(snapshot: LeadSnapshot): (said: Said) => LeadText | undefined {
  const key = ({ source, at }: Pick<LeadText, 'source' | 'at'>) => `${source} ${at}`
  const texts = Map.groupBy(
    textsOf(snapshot).filter(({ voice }) => voice === 'buyer'),
    key,
  )
  return (said) => texts.get(key(said))?.find(({ text }) => text.endsWith(said.text))
}

// The brief's lines on what the person asked and nobody has answered since.
import { type Instant, valueOr } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, BriefLine } from './brief-parts'

const SHOWN = 3
const TEXT_READ = 4_000
const QUESTION =
  /[?？]\s*$|(?:でしょうか|ますか|ですか|ませんか|たいです|教えてください|お知らせください)[。．.]?\s*$/u

interface Said {
  readonly text: string
  readonly at: Instant | null
  readonly source: 'form' | 'email' | 'communication'
}

/** Sentences of `text` that ask something. */
export function questionsIn(text: string): string[] {
  const lines = text.slice(0, TEXT_READ).split(/\r?\n/)
  const own = lines.filter((line) => !/^\s*[>＞|]/.test(line))
  return own
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
  return said.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
}

/** The instant of our last word to them, which is taken to have answered what came before. */
function lastAnswer({ engagements }: LeadSnapshot): Instant {
  let last = Number.NEGATIVE_INFINITY
  for (const kind of ENGAGEMENT_KINDS) {
    if (kind === 'note') continue
    for (const item of valueOr(engagements[kind], { items: [], omitted: 0 }).items) {
      if (item.direction === 'outbound' && !item.automatic && item.at !== null) last = Math.max(last, item.at)
    }
  }
  return last
}

/** At most three, newest first, each with where and when it was asked. */
export function questionLines({ snapshot }: BriefInput, { t, language }: Translator): BriefLine[] {
  const answered = lastAnswer(snapshot)
  const lines: BriefLine[] = []
  const seen = new Set<string>()
  for (const { text, at, source } of saidByThem(snapshot)) {
    if (at !== null && at < answered) continue
    for (const question of questionsIn(text)) {
      if (seen.has(question) || lines.length === SHOWN) continue
      seen.add(question)
      const about = [t(`source.${source}`), ...(at === null ? [] : [jstDate(at, language)])].join(' · ')
      lines.push({ text: question, about })
    }
  }
  return lines.length === 0 ? [{ text: t('brief.questions.none') }] : lines
}

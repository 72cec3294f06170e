// Collects and reads the texts of a lead in which a buyer may have said something, with who wrote them and when.
import type { EvidenceSource } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Instant } from '../fact'
import { fold } from '../japan/fold'
import { ENGAGEMENT_KINDS, type Engagement, type LeadSnapshot, mappedIn } from '../lead-snapshot'
import { bandsOf } from './bands'
import { KeptSentence } from './kept-sentence'
import { type Lexicon, lexiconOf } from './lexicon'
import { type Names, NO_NAMES, namesIn } from './names'
import { NOTHING_READ, type TextReading } from './reading'
import { restatedIn } from './restated'
import { readWhole, type WholeReading, wholeScores } from './text-reading'

export interface LeadText {
  readonly text: string
  readonly source: EvidenceSource
  readonly at: Instant | null
  /** `buyer`: the person's own words. `report`: our record of what they said. `ours`: what we wrote to them. */
  readonly voice: 'buyer' | 'report' | 'ours'
  /** The label of the portal's own property that holds it. */
  readonly field?: string | undefined
}

const AUTO_REPLY =
  /自動返信|自動応答|自動送信|不在のため|out of (?:the )?office|automatic reply|auto-?reply|undeliverable|配信不能/i

/** True for an automatic reply, by the subject and the beginning of the text. */
export function isAutoReply(engagement: Engagement): boolean {
  return AUTO_REPLY.test(fold(`${engagement.subject ?? ''}\n${(engagement.text ?? '').slice(0, 400)}`))
}

const texts = new WeakMap<LeadSnapshot, readonly LeadText[]>()

/** A short answer is read with its question: 導入時期：3か月以内. */
const SHORT_ANSWER = 40
const answered = (text: string, field: string) =>
  text.length > SHORT_ANSWER || text.includes('\n') ? text : `${field}：${text}`

/** All texts to be read: form messages, what our people typed into properties, then engagements, in the order of the snapshot's lists. */
export function textsOf(snapshot: LeadSnapshot): readonly LeadText[] {
  const known = texts.get(snapshot)
  if (known !== undefined) return known
  const found: LeadText[] = snapshot.contact.messages.map(({ text, at, field }) => ({
    text,
    source: 'form',
    at,
    voice: 'buyer',
    field,
  }))
  for (const [index, { reports }] of mappedIn(snapshot).entries()) {
    const source = index === 0 ? 'contact' : 'company'
    for (const { text, at, field } of reports)
      found.push({ text: answered(text, field), source, at, voice: 'report', field })
  }
  for (const kind of ENGAGEMENT_KINDS) {
    const list = snapshot.engagements[kind]
    if (list.state !== 'known') continue
    for (const engagement of list.value.items) {
      const voice = voiceOf(engagement)
      const text = [engagement.subject, engagement.text]
        .filter((part) => part !== null && part !== '')
        .join('\n')
      if (voice !== null && text !== '') found.push({ text, source: kind, at: engagement.at, voice })
    }
  }
  texts.set(snapshot, found)
  return found
}

function voiceOf(engagement: Engagement): LeadText['voice'] | null {
  switch (engagement.kind) {
    case 'note':
    case 'meeting':
    case 'call':
      return 'report'
    case 'email':
    case 'communication':
      if (engagement.direction === 'outbound') return engagement.automatic ? null : 'ours'
      return engagement.direction === 'inbound' && !isAutoReply(engagement) ? 'buyer' : null
  }
}

/** A text as read without a definition, and its reading under the definition that was last asked for. */
interface Kept {
  readonly whole: WholeReading
  /** Its reading under any definition that names nothing in it and removes nothing from it; null until it is needed. */
  plain: TextReading | null
  by: Lexicon | null
  reading: TextReading
}

/** What was read in a text is kept as long as the text itself; of readings under several definitions, the latest. */
const kept = new WeakMap<LeadText, Kept>()

function keptOf(text: LeadText): Kept {
  let known = kept.get(text)
  if (known === undefined) {
    known = { whole: wholeOf(text), plain: null, by: null, reading: NOTHING_READ }
    kept.set(text, known)
  }
  return known
}

/** What one text says under a definition. Definitions with the same lexicon share the reading: nothing else in them affects it. */
export function readingOf(text: LeadText, definition: Definition): TextReading {
  const known = keptOf(text)
  const lexicon = lexiconOf(definition)
  if (known.by !== lexicon) {
    known.reading = readText(text, known, definition)
    known.by = lexicon
  }
  return known.reading
}

/** The sentences of a text without the definition's boilerplate, and the model's scores of them together. */
export function wholeIn(text: LeadText, definition: Definition): WholeReading {
  return withoutBoilerplate(keptOf(text).whole, lexiconOf(definition).boilerplate)
}

const wholes = new Map<string, WholeReading>()
const MOST_SHARED = 5_000
const LONGEST_SHARED = 2_000

/** Shared by leads, and kept for when a lead is read again: many texts come more than once. */
function wholeOf({ text, voice }: LeadText): WholeReading {
  const reported = voice === 'report'
  const key = `${reported ? 'r' : 'b'}${text}`
  let whole = wholes.get(key)
  if (whole === undefined) {
    const read = readWhole(text, reported)
    whole = { ...read, sentences: read.sentences.map((one) => new KeptSentence(one, reported)) }
    if (wholes.size >= MOST_SHARED) wholes.clear()
    if (text.length <= LONGEST_SHARED) wholes.set(key, whole)
  }
  return whole
}

function readText(text: LeadText, known: Kept, definition: Definition): TextReading {
  const whole = wholeIn(text, definition)
  const names = text.voice === 'ours' ? NO_NAMES : namesIn(whole.sentences, definition)
  if (names !== NO_NAMES || whole !== known.whole) return saidIn(text, whole, names)
  known.plain ??= saidIn(text, whole, names)
  return known.plain
}

function saidIn({ voice }: LeadText, whole: WholeReading, names: Names): TextReading {
  if (voice !== 'ours') return bandsOf(whole, names)
  const signs = restatedIn(whole.sentences)
  return signs.length === 0 ? NOTHING_READ : { ...NOTHING_READ, signs }
}

/** Takes out our own texts that the definition lists, such as a form's help or a footer that comes back with every reply. */
function withoutBoilerplate(whole: WholeReading, own: readonly string[]): WholeReading {
  if (own.length === 0) return whole
  const sentences = whole.sentences.filter(
    ({ folded }) =>
      !own.some((one) => one.includes(folded) || (folded.includes(one) && one.length * 2 > folded.length)),
  )
  if (sentences.length === whole.sentences.length) return whole
  return { ...whole, sentences, scores: wholeScores(sentences) }
}

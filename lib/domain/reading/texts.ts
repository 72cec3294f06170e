// The texts of a lead in which a buyer may have said something, with who wrote them and when.
import type { EvidenceSource } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Instant } from '../fact'
import { fold } from '../japan/fold'
import { ENGAGEMENT_KINDS, type Engagement, type LeadSnapshot } from '../lead-snapshot'
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
}

const AUTO_REPLY =
  /自動返信|自動応答|自動送信|不在のため|out of (?:the )?office|automatic reply|auto-?reply|undeliverable|配信不能/i

/** True for an answer that a machine gave. */
export function isAutoReply(engagement: Engagement): boolean {
  return AUTO_REPLY.test(fold(`${engagement.subject ?? ''}\n${(engagement.text ?? '').slice(0, 400)}`))
}

const texts = new WeakMap<LeadSnapshot, readonly LeadText[]>()

/** All texts to be read, in the order of the snapshot's lists. */
export function textsOf(snapshot: LeadSnapshot): readonly LeadText[] {
  const known = texts.get(snapshot)
  if (known !== undefined) return known
  const found: LeadText[] = snapshot.contact.messages.map(({ text, at }) => ({
    text,
    source: 'form',
    at,
    voice: 'buyer',
  }))
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

/** A text read without any definition, and what it then says under one. */
interface Kept {
  readonly whole: WholeReading
  /** What it says where the definition names nothing in it and takes nothing out. */
  plain: TextReading | null
  by: Lexicon | null
  reading: TextReading
}

/** As long as a lead's texts are held, so is what was read in them; of several definitions the latest reading. */
const kept = new WeakMap<LeadText, Kept>()

function keptOf(text: LeadText): Kept {
  let known = kept.get(text)
  if (known === undefined) {
    known = { whole: wholeOf(text), plain: null, by: null, reading: NOTHING_READ }
    kept.set(text, known)
  }
  return known
}

/** What one text says under a definition: its names and its boilerplate are the only things that can differ. */
export function readingOf(text: LeadText, definition: Definition): TextReading {
  const known = keptOf(text)
  const lexicon = lexiconOf(definition)
  if (known.by !== lexicon) {
    known.reading = readText(text, known, definition)
    known.by = lexicon
  }
  return known.reading
}

/** The sentences of a text under a definition, without its boilerplate, and the model's scores of them together. */
export function wholeIn(text: LeadText, definition: Definition): WholeReading {
  return withoutBoilerplate(keptOf(text).whole, lexiconOf(definition).boilerplate)
}

const wholes = new Map<string, WholeReading>()
const MOST_SHARED = 5_000
const LONGEST_SHARED = 2_000

/** The same texts come again and again, with other leads and whenever a lead is read anew. */
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

/** Texts of our own, as the definition lists them: a form's help, a footer that comes back with every reply. */
function withoutBoilerplate(whole: WholeReading, own: readonly string[]): WholeReading {
  if (own.length === 0) return whole
  const sentences = whole.sentences.filter(
    ({ folded }) =>
      !own.some((one) => one.includes(folded) || (folded.includes(one) && one.length * 2 > folded.length)),
  )
  if (sentences.length === whole.sentences.length) return whole
  return { ...whole, sentences, scores: wholeScores(sentences) }
}

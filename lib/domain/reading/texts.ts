// The texts of a lead in which a buyer may have said something, with who wrote them and when.
import type { EvidenceSource } from '../assessment'
import type { Definition } from '../definition'
import type { Instant } from '../fact'
import { ENGAGEMENT_KINDS, type Engagement, type LeadSnapshot } from '../lead-snapshot'
import { fold } from '../japan/fold'
import { type PhraseReading, readPhrases } from './phrases'

export interface LeadText {
  readonly text: string
  readonly source: EvidenceSource
  readonly at: Instant | null
  /** `buyer`: the person's own words. `report`: our record of a conversation. `note`: our own note, weak at most. */
  readonly voice: 'buyer' | 'report' | 'note'
}

const AUTO_REPLY =
  /自動返信|自動応答|自動送信|不在のため|out of (?:the )?office|automatic reply|auto-?reply|undeliverable|配信不能/i

/** True for an answer that a machine gave. */
export function isAutoReply(engagement: Engagement): boolean {
  return AUTO_REPLY.test(fold(`${engagement.subject ?? ''}\n${(engagement.text ?? '').slice(0, 400)}`))
}

const texts = new WeakMap<LeadSnapshot, readonly LeadText[]>()

/** All texts to be read. Our own outbound mail is none of them: it contains our phrases, not the buyer's. */
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
      return 'note'
    case 'meeting':
      return 'report'
    case 'call':
      return engagement.direction === 'inbound' ? 'buyer' : 'report'
    case 'email':
    case 'communication':
      return engagement.direction === 'inbound' && !isAutoReply(engagement) ? 'buyer' : null
  }
}

/** Readings by text: a snapshot comes again and again as a new object, with the same texts in it. */
const readings = new WeakMap<Definition, Map<string, PhraseReading>>()
const MOST_KEPT = 5_000
const LONGEST_KEPT = 2_000

/** The phrases of one text; read once for a definition. */
export function readingOf({ text }: LeadText, definition: Definition): PhraseReading {
  let known = readings.get(definition)
  if (known === undefined) {
    known = new Map()
    readings.set(definition, known)
  }
  let reading = known.get(text)
  if (reading === undefined) {
    reading = readPhrases(text, definition)
    if (known.size >= MOST_KEPT) known.clear()
    if (text.length <= LONGEST_KEPT) known.set(text, reading)
  }
  return reading
}

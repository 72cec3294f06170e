// The peer of assess(): json-rules-engine, with phrases, ranks and limits as its rules' conditions.
import { Engine } from 'json-rules-engine'
import type { Definition } from '../../lib/domain/definition/definition.ts'
import { JAPANESE_RANKS } from '../../lib/domain/japan/title-words.ts'
import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'

type Verdict = 'ready' | 'not_ready' | 'needs_review' | 'not_japan'

/**
 * The facts are taken from the record as they are: lower case is all that is prepared. The peer reads no negation, no quoted mail, no
 * sender and no ringi: on the bench's ten leads that makes no difference, which the bench checks.
 */
interface Facts {
  readonly employees: number
  readonly texts: readonly string[]
  readonly reports: readonly string[]
  readonly titles: readonly string[]
  readonly places: readonly string[]
  readonly events: readonly string[]
  readonly acts: number
  readonly language: string
}

const LATIN_RANKS = ['ceo', 'president', 'cto', 'cio', 'vp', 'head of', 'director', 'general manager']
const PLACES = [
  '.co.jp',
  '.or.jp',
  '.go.jp',
  '.lg.jp',
  '.ac.jp',
  '株式会社',
  '信用組合',
  'k.k.',
  '+81',
  'japan',
  '日本',
  'jp',
]

/** Words that stand for one kind of signal, as a text holds them. */
export interface LiteralWords {
  readonly id: string
  readonly weight: 'strong' | 'medium'
  readonly words: readonly string[]
}

/**
 * The peer for a definition: gives the verdict of one lead. The definition holds names alone, so that the peer knows ordinary wording by
 * `words`: the same that our reading looks for.
 */
export function rulesEngine(
  definition: Definition,
  words: readonly LiteralWords[],
): (lead: LeadSnapshot, now: number) => Promise<Verdict> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('mentions', (texts: string[], phrase: string) =>
    texts.some((text) => text.includes(phrase)),
  )
  const { icp, signals, decisionRole } = definition
  const is = (fact: keyof Facts, operator: string, value: number | string) => ({ fact, operator, value })
  const all = (type: string, ...conditions: object[]) =>
    engine.addRule({ conditions: { all: conditions } as never, event: { type } })
  const any = (type: string, conditions: readonly object[]) =>
    engine.addRule({ conditions: { any: conditions } as never, event: { type } })
  const ranks = (least: number) => [
    ...[...JAPANESE_RANKS]
      .filter(([, { level }]) => level >= least)
      .map(([word]) => is('titles', 'mentions', word)),
    ...LATIN_RANKS.map((word) => is('titles', 'mentions', word)),
  ]

  all(
    'icp_fit',
    is('employees', 'greaterThanInclusive', icp.minEmployees ?? 0),
    is('employees', 'lessThanInclusive', icp.maxEmployees ?? Number.MAX_SAFE_INTEGER),
  )
  all('icp_fit?', is('employees', 'lessThan', 0))
  any(
    'japan_presence',
    PLACES.map((place) => is('places', 'mentions', place)),
  )
  any('hint of Japan', [is('language', 'equal', 'ja')])
  any('japan_engagement', [is('acts', 'greaterThan', 0)])
  any(
    'strong',
    definition.japanEvents.map((event) => is('events', 'mentions', event)),
  )
  const named = signals.map(({ id, strength, phrases }) => ({ id: `named ${id}`, strength, phrases }))
  const worded = words.map(({ id, weight, words: phrases }) => ({ id, strength: weight, phrases }))
  for (const { id, strength, phrases } of [...named, ...worded]) {
    const literal = phrases.filter((phrase) => !phrase.includes('…'))
    any(
      `${strength} ${id}`,
      literal.map((phrase) => is('texts', 'mentions', phrase)),
    )
    if (strength === 'strong')
      any(
        `medium ${id}`,
        literal.map((phrase) => is('reports', 'mentions', phrase)),
      )
  }
  any('decision_role', ranks(decisionRole.minLevel))
  all('decision_role', is('titles', 'mentions', '情報システム'), { any: ranks(decisionRole.itMinLevel) })
  any('a title', [
    ...ranks(1),
    ...['staff', 'engineer', 'manager', '一般'].map((word) => is('titles', 'mentions', word)),
  ])

  return async (lead, now) => {
    const { events } = await engine.run({ ...factsOf(lead, definition, now) })
    const seen = events.map(({ type }) => type)
    if (!seen.includes('japan_presence') && !seen.includes('hint of Japan')) return 'not_japan'
    const medium = new Set(seen.filter((type) => type.startsWith('medium ')))
    const open = {
      icp_fit: !seen.includes('icp_fit'),
      japan_presence: !seen.includes('japan_presence'),
      japan_engagement: !seen.includes('japan_engagement'),
      evaluation_signal: !seen.some((type) => type.startsWith('strong')) && medium.size < 2,
      decision_role: !seen.includes('decision_role'),
    }
    const unknown =
      (open.icp_fit && seen.includes('icp_fit?')) || (open.decision_role && !seen.includes('a title'))
    const failed =
      open.japan_presence ||
      open.japan_engagement ||
      open.evaluation_signal ||
      (open.icp_fit && !seen.includes('icp_fit?')) ||
      (open.decision_role && seen.includes('a title'))
    return failed ? 'not_ready' : unknown ? 'needs_review' : 'ready'
  }
}

function factsOf(lead: LeadSnapshot, { windowDays }: Definition, now: number): Facts {
  const { contact } = lead
  const company = lead.company.state === 'known' ? lead.company.value : null
  const fresh = (at: number | null) => at !== null && at <= now && now - at <= windowDays * 86_400_000
  const lower = (parts: readonly (string | null | undefined)[]) =>
    parts.filter((part) => part !== null && part !== undefined).map((part) => part.toLowerCase())
  const engagements = Object.values(lead.engagements)
    .flatMap((list) => (list.state === 'known' ? list.value.items : []))
    .filter(({ at }) => fresh(at))
  const messages = contact.messages.filter(({ at }) => fresh(at)).map(({ text }) => text)
  const inbound = engagements.filter(({ direction }) => direction === 'inbound')
  const held = engagements.filter(({ kind }) => kind === 'meeting' || kind === 'call')
  const events = lead.eventParticipations.state === 'known' ? lead.eventParticipations.value : []
  const attended = events.filter(
    ({ state, at, eventName }) => state === 'attended' && fresh(at) && !/global/i.test(eventName),
  )
  const colleagues = lead.colleagues.state === 'known' ? lead.colleagues.value : []
  return {
    employees: company?.employees ?? -1,
    texts: lower([...messages, ...inbound.flatMap(({ subject, text }) => [subject, text])]),
    reports: lower(held.flatMap(({ subject, text }) => [subject, text])),
    titles: lower([contact, ...colleagues].map(({ jobTitle }) => jobTitle)),
    places: lower([
      contact.email,
      company?.domain,
      company?.name,
      contact.phone,
      company?.phone,
      contact.country,
      company?.country,
      contact.jobTitle,
    ]),
    events: lower(attended.map(({ eventName }) => eventName)),
    acts: messages.length + inbound.length + held.length + attended.length,
    language: contact.language ?? '',
  }
}

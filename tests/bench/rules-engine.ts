// The peer of assess(): json-rules-engine with the same five criteria over the same leads.
import { Engine } from 'json-rules-engine'
import type { Definition } from '../../lib/domain/definition.ts'
import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'

type Verdict = 'ready' | 'not_ready' | 'needs_review' | 'not_japan'

/** Ranks by plain substrings: what somebody writes in an afternoon. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/代表取締役|社長|ceo|president/i, 9],
  [/取締役|managing director|c[tif]o/i, 8],
  [/執行役員/, 7],
  [/本部長|事業部長|head of|vp/i, 6],
  [/部長|局長|director|general manager/i, 5],
  [/次長/, 4],
  [/課長|manager/i, 3],
  [/係長|主任/, 2],
  [/担当|staff|engineer/i, 1],
]

/** What the rules are asked about. The peer reads no negation, no quoted mail and no own text; on the ten leads that does not matter. */
interface Facts {
  readonly employees: number
  readonly presence: number
  readonly presenceHints: number
  readonly acts: number
  readonly strong: number
  readonly medium: number
  readonly level: number
}

const literal = (phrase: string) =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ ?(?:…|\.\.\.) ?/g, '.{0,15}?')
const anyOf = (phrases: readonly string[]) => new RegExp(phrases.map(literal).join('|'), 'i')

/** The peer for a definition: gives the verdict of one lead. */
export function rulesEngine(definition: Definition): (lead: LeadSnapshot, now: number) => Promise<Verdict> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const { minEmployees, maxEmployees } = definition.icp
  const rule = (type: string, conditions: object[]) =>
    engine.addRule({ conditions: { all: conditions } as never, event: { type } })
  const is = (fact: keyof Facts, operator: string, value: number) => ({ fact, operator, value })
  rule('icp_fit', [
    is('employees', 'greaterThanInclusive', minEmployees ?? 0),
    is('employees', 'lessThanInclusive', maxEmployees ?? Number.MAX_SAFE_INTEGER),
  ])
  rule('icp_fit?', [is('employees', 'lessThan', 0)])
  rule('japan_presence', [is('presence', 'greaterThan', 0)])
  rule('no_japan', [is('presence', 'equal', 0), is('presenceHints', 'equal', 0)])
  rule('japan_engagement', [is('acts', 'greaterThan', 0)])
  engine.addRule({
    conditions: { any: [is('strong', 'greaterThan', 0), is('medium', 'greaterThan', 1)] } as never,
    event: { type: 'evaluation_signal' },
  })
  rule('decision_role', [is('level', 'greaterThanInclusive', definition.decisionRole.minLevel)])
  rule('decision_role?', [is('level', 'lessThan', 0)])
  const signals = definition.signals.map(({ strength, phrases }) => ({ strength, pattern: anyOf(phrases) }))
  const negatives = anyOf(definition.negatives.flatMap(({ phrases }) => phrases))
  return async (lead, now) => {
    const { events } = await engine.run({ ...factsOf(lead, definition, signals, negatives, now) })
    const passed = new Set(events.map(({ type }) => type))
    if (passed.has('no_japan')) return 'not_japan'
    const open = [
      'icp_fit',
      'japan_presence',
      'japan_engagement',
      'evaluation_signal',
      'decision_role',
    ].filter((id) => !passed.has(id))
    if (open.some((id) => !passed.has(`${id}?`))) return 'not_ready'
    return open.length > 0 ? 'needs_review' : 'ready'
  }
}

function factsOf(
  lead: LeadSnapshot,
  definition: Definition,
  signals: readonly { readonly strength: string; readonly pattern: RegExp }[],
  negatives: RegExp,
  now: number,
): Facts {
  const { contact } = lead
  const company = lead.company.state === 'known' ? lead.company.value : null
  const fresh = (at: number | null) =>
    at !== null && at <= now && now - at <= definition.windowDays * 86_400_000
  const engagements = Object.values(lead.engagements).flatMap((list) =>
    list.state === 'known' ? list.value.items : [],
  )
  const inbound = engagements.filter(
    ({ kind, direction }) => direction === 'inbound' || kind === 'meeting' || kind === 'call',
  )
  const texts = [
    ...contact.messages.map(({ text, at }) => ({ text, at, own: false })),
    ...inbound.map(({ subject, text, at, direction }) => ({
      text: `${subject}\n${text}`,
      at,
      own: direction !== 'inbound',
    })),
  ].filter(({ text, at }) => fresh(at) && !negatives.test(text))
  const events = lead.eventParticipations.state === 'known' ? lead.eventParticipations.value : []
  const japanEvents = events.filter(
    ({ eventName, at, state }) =>
      state === 'attended' &&
      fresh(at) &&
      /japan|[ぁ-ん]|[ァ-ン]/i.test(eventName) &&
      !/global/i.test(eventName),
  )
  const hits = (strength: string) =>
    signals.filter(
      (one) => one.strength === strength && texts.some(({ text, own }) => !own && one.pattern.test(text)),
    ).length
  const reported = signals.filter(
    (one) => one.strength === 'strong' && texts.some(({ text, own }) => own && one.pattern.test(text)),
  ).length
  const strongPlace =
    /\.(?:co|or|go|lg|ac)\.jp$/.test(contact.email ?? '') ||
    /\.(?:co|or|go|lg|ac)\.jp$/.test(company?.domain ?? '') ||
    /株式会社|組合|K\.K\./.test(company?.name ?? '') ||
    /^(?:\+81)/.test(contact.phone ?? company?.phone ?? '') ||
    [contact.country, company?.country, company?.countryCode].some((country) =>
      /^(?:japan|日本|jp)$/i.test(country ?? ''),
    )
  const titles = [contact, ...(lead.colleagues.state === 'known' ? lead.colleagues.value : [])].map(
    ({ jobTitle }) => jobTitle ?? '',
  )
  const levels = titles.map((title) => {
    const level = RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? -1
    return /情報システム|\bIT\b/.test(title) && level >= definition.decisionRole.itMinLevel ? 5 : level
  })
  return {
    employees: company?.employees ?? -1,
    presence: strongPlace || /japan/i.test(contact.jobTitle ?? '') ? 1 : 0,
    presenceHints: contact.language?.startsWith('ja') ? 1 : 0,
    acts:
      texts.filter(({ text, own }) => !own && /[ぁ-んァ-ン]|japan/i.test(text)).length +
      japanEvents.length +
      engagements.filter(({ kind, at }) => (kind === 'call' || kind === 'meeting') && fresh(at)).length,
    strong: hits('strong') + japanEvents.length,
    medium: hits('medium') + reported,
    level: Math.max(...levels),
  }
}

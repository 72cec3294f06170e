// Whether a lead is in Japan or responsible for it, and every fact that says so.
import type { Evidence } from '../assessment'
import { gapOf } from '../coverage'
import type { Definition } from '../definition/definition'
import { cite } from '../evidence'
import { isInstant, valueOr } from '../fact'
import type { Company, Contact, DatedText, LeadSnapshot } from '../lead-snapshot'
import { msg } from '../message'
import { isNegated } from '../reading/negation'
import { ownWords } from '../reading/own-words'
import { textsOf } from '../reading/texts'
import { addressFieldsKind } from './address'
import { hasJapaneseForm } from './company-forms'
import { countryReading, isAbroadCountry } from './country'
import { excerpt, foldPhrase, hasKana } from './fold'
import { asksAboutJapan, titleNamesJapan } from './japan-ties'
import { domainKind, hostOf, mailDomain } from './mail-domain'
import { phoneKind } from './phone'

export interface Presence {
  readonly kind: 'based' | 'responsible' | 'none'
  readonly evidence: readonly Evidence[]
  /** Facts that place the lead in another country: without any, nobody says that it is no Japan lead. */
  abroad(): readonly Evidence[]
}

type Weight = 'strong' | 'medium' | 'weak'
interface Fact {
  readonly weight: Weight
  readonly evidence: Evidence
}

/**
 * `based`: one strong fact (an organisation's .jp domain, a company form of Japan, +81, an address or country in Japan) or two medium
 * ones; a domain that the definition lists is strong. `responsible`: the title or a request ties the person to Japan. Language, pages and national numbers only add to others.
 */
export function presenceOf(snapshot: LeadSnapshot, { presence: { domains } }: Definition): Presence {
  let by = found.get(snapshot)
  if (by === undefined || by.domains !== domains) {
    by = { domains, presence: findPresence(snapshot, domains) }
    found.set(snapshot, by)
  }
  return by.presence
}

/** Where a lead is: in Japan, abroad with a tie to Japan, abroad without one, or nobody knows. */
export type PresenceKind = 'based' | 'responsible' | 'abroad' | 'unknown'

/**
 * The one answer for a lead. `abroad` needs a fact that places it in another country, and no strong one or tie of Japan; while the company
 * could not be read, a fact of Japan may be among what is missing. Nothing abroad and nothing strong is `unknown`, also an empty contact.
 */
export function presenceKind(snapshot: LeadSnapshot, definition: Definition): PresenceKind {
  const { kind, abroad } = presenceOf(snapshot, definition)
  if (kind !== 'none') return kind
  return gapOf(snapshot.company) === null && abroad().length > 0 ? 'abroad' : 'unknown'
}

/** Spares most texts the folding. */
const MAY_NAME_JAPAN = /japan|日本|ｊａｐａｎ/i

/** Two criteria ask for it. */
const found = new WeakMap<LeadSnapshot, { domains: readonly string[]; presence: Presence }>()

function findPresence(snapshot: LeadSnapshot, domains: readonly string[]): Presence {
  const company = valueOr<Company | null>(snapshot.company, null)
  const facts = [
    ...withoutLoneNumbers([...domainFacts(snapshot, company, domains), ...placeFacts(snapshot, company)]),
    ...languageFacts(snapshot),
  ]
  const ties = responsibleTies(snapshot)
  const strong = facts.some(({ weight }) => weight === 'strong')
  const medium = new Set(
    facts.filter(({ weight }) => weight === 'medium').map(({ evidence }) => evidence.label.key),
  )
  const kind = strong || medium.size >= 2 ? 'based' : ties.length > 0 ? 'responsible' : 'none'
  const counting = facts.map(({ weight, evidence }) =>
    weight === 'strong' || (weight === 'medium' && kind === 'based')
      ? evidence
      : { ...evidence, counts: false },
  )
  return { kind, evidence: [...counting, ...ties], abroad: () => abroadFacts(snapshot, company) }
}

function domainFacts({ contact }: LeadSnapshot, company: Company | null, domains: readonly string[]): Fact[] {
  const facts: Fact[] = []
  const add = (domain: string | null, source: 'company' | 'contact') => {
    const kind = domain === null ? 'none' : isListed(domain, domains) ? 'strong' : domainKind(domain)
    if (domain === null || kind === 'none' || kind === 'consumer' || kind === 'abroad') return
    facts.push({ weight: kind, evidence: cite({ quote: domain, source, label: msg('evidence.domain') }) })
  }
  add(company?.domain ?? null, 'company')
  const mail = mailDomain(contact.email)
  if (mail !== null && hostOf(mail) !== hostOf(company?.domain ?? '')) add(mail, 'contact')
  const name = company?.name ?? contact.companyName
  if (name !== null && hasJapaneseForm(name)) {
    facts.push({
      weight: 'strong',
      evidence: cite({ quote: name, source: 'company', label: msg('evidence.company_form') }),
    })
  }
  return facts
}

/** A country, a telephone number or a domain of another country. An address on the internet is none: people travel and tunnel. */
function abroadFacts({ contact }: LeadSnapshot, company: Company | null): Evidence[] {
  const facts: Evidence[] = []
  for (const [source, place] of [
    ['contact', { ...contact, countryCode: null, domain: mailDomain(contact.email) }],
    ['company', company],
  ] as const) {
    if (place === null) continue
    const push = (quote: string | null, key: 'country' | 'phone' | 'domain') => {
      if (quote !== null) facts.push(cite({ quote, source, label: msg(`evidence.${key}`) }))
    }
    if (countryReading(place.country, place.countryCode) === 'abroad') {
      push(isAbroadCountry(place.country) ? place.country : place.countryCode, 'country')
    }
    for (const phone of phonesOf(place)) if (phoneKind(phone) === 'abroad') push(phone, 'phone')
    if (place.domain !== null && domainKind(place.domain) === 'abroad') push(place.domain, 'domain')
  }
  return facts
}

function phonesOf(place: Pick<Contact, 'phone' | 'mobilePhone'> | Company): string[] {
  const phones = 'mobilePhone' in place ? [place.phone, place.mobilePhone] : [place.phone]
  return phones.filter((phone) => phone !== null)
}

/** The domain itself or one below it, in any case; `@` in front is forgiven. */
function isListed(domain: string, domains: readonly string[]): boolean {
  const name = hostOf(domain)
  return domains.some((one) => {
    const listed = hostOf(one.trim().replace(/^[@＠]/, ''))
    return listed !== '' && (name === listed || name.endsWith(`.${listed}`))
  })
}

function placeFacts({ contact }: LeadSnapshot, company: Company | null): Fact[] {
  const facts: Fact[] = []
  for (const [source, place] of [
    ['contact', { ...contact, countryCode: null }],
    ['company', company],
  ] as const) {
    if (place === null) continue
    const reading = countryReading(place.country, place.countryCode)
    const abroad = reading === 'abroad'
    const push = (weight: Weight, quote: string, key: 'country' | 'address' | 'phone') =>
      facts.push({ weight, evidence: cite({ quote, source, label: msg(`evidence.${key}`) }) })
    if (reading === 'japan') push('strong', saysJapan(place), 'country')
    // "Tokyo" in the field for the country names a place, if no country.
    const region = reading === 'unread' ? [place.country, place.state] : [place.state]
    const state = joined(region)
    const japanese = abroad ? 'none' : addressFieldsKind({ ...place, state })
    const address = joined([place.zip, state, place.city, place.address])
    if (japanese !== 'none' && address !== null) push(japanese, address, 'address')
    for (const phone of phonesOf(place)) {
      const kind = phoneKind(phone)
      if (kind === 'none' || kind === 'abroad' || (kind === 'weak' && abroad)) continue
      // A number without +81 could be another country's: it counts beside another fact about Japan only.
      push(kind === 'strong' ? 'strong' : 'weak', phone, 'phone')
    }
  }
  if (contact.ipCountryCode === 'jp') {
    facts.push({
      weight: 'medium',
      evidence: cite({ quote: 'jp', source: 'contact', label: msg('evidence.ip_country') }),
    })
  }
  return facts
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' ') || null

/** The country's name where that says Japan, else its code. */
function saysJapan({
  country,
  countryCode,
}: {
  readonly country: string | null
  readonly countryCode: string | null
}): string {
  return country !== null && countryReading(country) === 'japan' ? country : (countryCode ?? country ?? '')
}

function withoutLoneNumbers(facts: readonly Fact[]): Fact[] {
  return facts.some(({ weight }) => weight !== 'weak') ? [...facts] : []
}

function languageFacts({ contact }: LeadSnapshot): Fact[] {
  const facts: Fact[] = []
  if (contact.language !== null && /^ja(?:-|$)/.test(contact.language)) {
    const label = msg('evidence.language')
    facts.push({ weight: 'weak', evidence: cite({ quote: contact.language, source: 'contact', label }) })
  }
  const message = newest(contact.messages.filter(({ text }) => hasKana(text)))
  if (message !== undefined) {
    const label = msg('evidence.japanese_text')
    facts.push({
      weight: 'weak',
      evidence: cite({ quote: message.text, source: 'form', label, at: message.at }),
    })
  }
  return facts
}

/** The newest, of equal ones the first by text: the order of the list must not matter. */
function newest(texts: readonly DatedText[]): DatedText | undefined {
  const age = ({ at }: DatedText) => (isInstant(at) ? at : Number.MIN_SAFE_INTEGER)
  return [...texts].sort((a, b) => age(b) - age(a) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))[0]
}

function responsibleTies(snapshot: LeadSnapshot): Evidence[] {
  const { contact } = snapshot
  const ties: Evidence[] = []
  if (contact.jobTitle !== null && titleNamesJapan(contact.jobTitle)) {
    ties.push(cite({ quote: contact.jobTitle, source: 'contact', label: msg('evidence.title_japan') }))
  }
  for (const { text, source, at, voice } of textsOf(snapshot)) {
    if (voice !== 'buyer' || !MAY_NAME_JAPAN.test(text)) continue
    const own = foldPhrase(ownWords(text))
    const asked = asksAboutJapan(own).find((one) => !isNegated(own, one.at, one.length))
    if (asked === undefined) continue
    const quote = excerpt(own, asked.at, asked.length)
    ties.push(
      cite({ quote: text.length <= 190 ? text : quote, source, label: msg('evidence.asks_japan'), at }),
    )
  }
  return ties
}

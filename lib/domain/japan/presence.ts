// Whether a lead is in Japan or responsible for it, and every fact that says so.
import type { Evidence, EvidenceSource } from '../assessment'
import { compareText } from '../compare-text'
import { gapOf } from '../coverage'
import type { Definition } from '../definition/definition'
import { cite } from '../evidence'
import { type Instant, isInstant, valueOr } from '../fact'
import type { Company, Contact, DatedText, LeadSnapshot } from '../lead-snapshot'
import { msg } from '../message'
import type { MessageKey } from '../message-keys'
import { isNegated } from '../reading/negation'
import { ownWords } from '../reading/own-words'
import { textsOf } from '../reading/texts'
import { rememberEach } from '../remember'
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
  /** Facts that place the lead in another country; without any, it is not called a lead outside Japan. */
  abroad(): readonly Evidence[]
}

type Weight = 'strong' | 'medium' | 'weak'
interface WeighedFact {
  readonly weight: Weight
  readonly evidence: Evidence
}

const weighed = (
  weight: Weight,
  source: EvidenceSource,
  key: Extract<MessageKey, `evidence.${string}`>,
  quote: string,
  at: Instant | null = null,
): WeighedFact => ({ weight, evidence: cite({ quote, source, label: msg(key), at }) })

/**
 * `based`: one strong fact (an organisation's .jp domain, a company form of Japan, +81, an address or country in Japan) or two medium
 * ones; a domain that the definition lists is strong. `responsible`: the title or a request ties the person to Japan. Language, pages and national numbers only support other facts.
 */
export function presenceOf(snapshot: LeadSnapshot, { presence: { domains } }: Definition): Presence {
  return presenceIn(snapshot)(domains)
}

/** Two criteria ask for it. */
const presenceIn = rememberEach((snapshot: LeadSnapshot) =>
  rememberEach((domains: readonly string[]) => findPresence(snapshot, domains)),
)

/** Where a lead is: in Japan, abroad with a tie to Japan, abroad without one, or unknown. */
export type PresenceKind = 'based' | 'responsible' | 'abroad' | 'unknown'

/**
 * The one answer for a lead. `abroad` needs a fact that places it in another country, and no strong fact of or tie to Japan; while the
 * company could not be read, a fact of Japan may be missing. Without a fact abroad and a strong one of Japan it is `unknown`, as is an
 * empty contact.
 */
export function presenceKind(snapshot: LeadSnapshot, definition: Definition): PresenceKind {
  const { kind, abroad } = presenceOf(snapshot, definition)
  if (kind !== 'none') return kind
  return gapOf(snapshot.company) === null && abroad().length > 0 ? 'abroad' : 'unknown'
}

/** Most texts need not be folded. */
const MAY_NAME_JAPAN = /japan|日本|ｊａｐａｎ/i

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

function domainFacts(
  { contact }: LeadSnapshot,
  company: Company | null,
  domains: readonly string[],
): WeighedFact[] {
  const mail = mailDomain(contact.email)
  const isOther = mail !== null && hostOf(mail) !== hostOf(company?.domain ?? '')
  const name = company?.name ?? contact.companyName
  return [
    ...domainFact('company', company?.domain ?? null, domains),
    ...domainFact('contact', isOther ? mail : null, domains),
    ...(name !== null && hasJapaneseForm(name)
      ? [weighed('strong', 'company', 'evidence.company_form', name)]
      : []),
  ]
}

function domainFact(
  source: 'company' | 'contact',
  domain: string | null,
  domains: readonly string[],
): WeighedFact[] {
  if (domain === null) return []
  const kind = isListed(domain, domains) ? 'strong' : domainKind(domain)
  if (kind !== 'strong' && kind !== 'medium') return []
  return [weighed(kind, source, 'evidence.domain', domain)]
}

/** The contact and its company as two places. */
function placesOf({ contact }: LeadSnapshot, company: Company | null) {
  const own = { ...contact, countryCode: null, domain: mailDomain(contact.email) }
  const places = [{ source: 'contact', place: own }] as const
  return company === null ? places : ([...places, { source: 'company', place: company }] as const)
}

/** A country, a telephone number or a domain of another country. An IP address is no such fact: people travel and tunnel. */
function abroadFacts(snapshot: LeadSnapshot, company: Company | null): Evidence[] {
  return placesOf(snapshot, company).flatMap(({ source, place }) => {
    const { country, countryCode, domain } = place
    const found = (key: 'country' | 'phone' | 'domain', quotes: readonly (string | null)[]) =>
      quotes
        .filter((quote) => quote !== null)
        .map((quote) => cite({ quote, source, label: msg(`evidence.${key}`) }))
    const isAbroad = countryReading(country, countryCode) === 'abroad'
    return [
      ...(isAbroad ? found('country', [isAbroadCountry(country) ? country : countryCode]) : []),
      ...found(
        'phone',
        phonesOf(place).filter((phone) => phoneKind(phone) === 'abroad'),
      ),
      ...found('domain', domain !== null && domainKind(domain) === 'abroad' ? [domain] : []),
    ]
  })
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

function placeFacts(snapshot: LeadSnapshot, company: Company | null): WeighedFact[] {
  const facts: WeighedFact[] = []
  for (const { source, place } of placesOf(snapshot, company)) {
    const reading = countryReading(place.country, place.countryCode)
    const abroad = reading === 'abroad'
    if (reading === 'japan') facts.push(weighed('strong', source, 'evidence.country', saysJapan(place)))
    // "Tokyo" in the field for the country names a place, although not a country.
    const state = joined(reading === 'unread' ? [place.country, place.state] : [place.state])
    const kind = abroad ? 'none' : addressFieldsKind({ ...place, state })
    const address = joined([place.zip, state, place.city, place.address])
    if (kind !== 'none' && address !== null) facts.push(weighed(kind, source, 'evidence.address', address))
    for (const phone of phonesOf(place)) {
      const number = phoneKind(phone)
      // A number without +81 could be another country's: it counts only beside another fact about Japan.
      if (number === 'strong' || (number === 'weak' && !abroad))
        facts.push(weighed(number, source, 'evidence.phone', phone))
    }
  }
  if (snapshot.contact.ipCountryCode === 'jp')
    facts.push(weighed('medium', 'contact', 'evidence.ip_country', 'jp'))
  return facts
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' ') || null

/** The country's name where that says Japan, else its code. */
function saysJapan({ country, countryCode }: Pick<Company, 'country' | 'countryCode'>): string {
  return country !== null && countryReading(country) === 'japan' ? country : (countryCode ?? country ?? '')
}

function withoutLoneNumbers(facts: readonly WeighedFact[]): readonly WeighedFact[] {
  return facts.some(({ weight }) => weight !== 'weak') ? facts : []
}

function languageFacts({ contact: { language, messages } }: LeadSnapshot): WeighedFact[] {
  const message = newest(messages.filter(({ text }) => hasKana(text)))
  return [
    ...(language !== null && /^ja(?:-|$)/.test(language)
      ? [weighed('weak', 'contact', 'evidence.language', language)]
      : []),
    ...(message === undefined
      ? []
      : [weighed('weak', 'form', 'evidence.japanese_text', message.text, message.at)]),
  ]
}

/** The newest; among equals the first by text, because the order of the list must not matter. */
function newest(texts: readonly DatedText[]): DatedText | undefined {
  const age = ({ at }: DatedText) => (isInstant(at) ? at : Number.MIN_SAFE_INTEGER)
  return [...texts].sort((a, b) => age(b) - age(a) || compareText(a.text, b.text))[0]
}

function responsibleTies(snapshot: LeadSnapshot): Evidence[] {
  const { contact } = snapshot
  const ties: Evidence[] = []
  const post = contact.mapped?.post ?? []
  const title = post.find(({ role }) => role === 'title')?.field
  const posts = [
    ...(contact.jobTitle === null ? [] : [{ text: contact.jobTitle, field: title }]),
    ...post.filter(({ role }) => role !== 'title'),
  ]
  for (const { text, field } of posts) {
    if (!titleNamesJapan(text)) continue
    ties.push(cite({ quote: text, source: 'contact', label: msg('evidence.title_japan'), field }))
  }
  for (const { text, source, at, voice, field } of textsOf(snapshot)) {
    if (voice !== 'buyer' || !MAY_NAME_JAPAN.test(text)) continue
    const own = foldPhrase(ownWords(text))
    const asked = asksAboutJapan(own).find((one) => !isNegated(own, one.at, one.length))
    if (asked === undefined) continue
    const quote = excerpt(own, asked.at, asked.length)
    ties.push(
      cite({
        quote: text.length <= 190 ? text : quote,
        source,
        label: msg('evidence.asks_japan'),
        at,
        field,
      }),
    )
  }
  return ties
}

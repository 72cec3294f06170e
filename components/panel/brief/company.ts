// The brief's lines on the company.
import type { Fact } from '@/lib/domain/fact'
import type { Translator } from '@/lib/i18n/translate'
import { humanized } from '../names'
import type { BriefInput, BriefLine } from './brief-parts'

/** The one line that stands for a fact nobody could read; null for one that was read. */
export function unreadLine(fact: Fact<unknown>, { t }: Translator): BriefLine | null {
  if (fact.state !== 'unavailable') return null
  return { text: t(fact.why.reason === 'loading' ? 'brief.waiting' : 'brief.unread') }
}

/** Name and domain, industry and size, place. */
export function companyLines({ snapshot: { company, contact } }: BriefInput, words: Translator): BriefLine[] {
  const unread = unreadLine(company, words)
  const written = contact.companyName === null ? [] : [{ text: contact.companyName }]
  if (unread !== null) return [...written, unread]
  if (company.state !== 'known') return [...written, { text: words.t('brief.company.none') }]
  const { name, domain, industry, employees, city, state, country } = company.value
  const lines: BriefLine[] = []
  if (name !== null) lines.push(domain === null ? { text: name } : { text: name, about: domain })
  const size = employees === null ? null : words.t('brief.company.employees', { n: employees })
  const kind = [industry === null ? null : humanized(industry), size].filter((part) => part !== null)
  if (kind.length > 0) lines.push({ text: kind.join(' · ') })
  const place = [city, state, country].filter((part) => part !== null)
  if (place.length > 0) lines.push({ text: place.join(', ') })
  return lines
}

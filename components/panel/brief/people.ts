// The brief's lines on people: this contact and colleagues, with their titles and the roles somebody set.

import { roleKey } from '@/lib/domain/coded-values'
import { displayText } from '@/lib/domain/display-text'
import { valueOr } from '@/lib/domain/fact'
import { ownPost, postText } from '@/lib/domain/fields/post-text'
import { contactName } from '@/lib/domain/person-name'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, DetailLine } from './brief-parts'
import { unreadLine } from './unread'

const SHOWN = 5

interface Roles {
  readonly buyingRoles: readonly string[]
  readonly decisionRole: string | null
}

function roles({ buyingRoles, decisionRole }: Roles, { t, list }: Translator): string[] {
  const said = (value: string) => {
    const key = roleKey(value)
    return key === null ? value.slice(0, 60) : t(key)
  }
  const parts: string[] = []
  if (decisionRole !== null) parts.push(t('brief.people.confirmed', { role: said(decisionRole) }))
  if (buyingRoles.length > 0) {
    parts.push(t('brief.people.role', { role: list(buyingRoles.slice(0, 4).map(said)) }))
  }
  return parts
}

/** So that a long name leaves room for the title. */
const PART_SHOWN = 70

const joined = (parts: readonly (string | null)[]) =>
  parts
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => displayText(part, PART_SHOWN))
    .join(' · ')

/** This contact first, then those with a role, then the others; read-only. */
export function peopleLines({ snapshot }: BriefInput, words: Translator): DetailLine[] {
  const { contact, handoff, colleagues } = snapshot
  const self = {
    buyingRoles: contact.buyingRoles,
    decisionRole: valueOr(handoff, null)?.decisionRole ?? null,
  }
  const lines: DetailLine[] = [
    {
      text: joined([contactName(contact) ?? words.t('lead.unnamed'), ownPost(contact)]),
      about: joined([words.t('brief.people.self'), ...roles(self, words)]),
    },
  ]
  const unread = unreadLine(colleagues, words)
  if (unread !== null) return [...lines, { ...unread, about: words.t('part.colleagues') }]
  const others = valueOr(colleagues, [])
  const { omitted = 0, uncounted = false } = colleagues.state === 'known' ? colleagues : {}
  if (others.length === 0 && omitted === 0) return [...lines, { text: words.t('brief.people.alone') }]
  const weight = (person: Roles) => (person.decisionRole === null && person.buyingRoles.length === 0 ? 1 : 0)
  for (const person of [...others].sort((a, b) => weight(a) - weight(b)).slice(0, SHOWN)) {
    const about = joined(roles(person, words))
    const text = joined([person.name, postText(person)])
    lines.push(about === '' ? { text } : { text, about })
  }
  const more = Math.max(0, others.length - SHOWN) + omitted
  const key = uncounted ? 'brief.people.more_at_least' : 'brief.people.more'
  if (more > 0) lines.push({ text: words.t(key, { n: more }) })
  return lines
}

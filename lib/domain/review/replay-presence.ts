// Japan presence for many leads: judged once with and without who is responsible from abroad; a changed domain concerns few.
import { japanPresence } from '../criteria/japan-presence'
import type { Definition } from '../definition'
import type { Instant } from '../fact'
import type { LeadSnapshot } from '../lead-snapshot'
import { codeOf } from './replay-lead'
import { differing } from './replay-parts'

/** The codes of all leads, by whether somebody responsible from abroad counts. */
export interface PresenceCodes {
  readonly counted: Uint8Array
  readonly notCounted: Uint8Array
}

/** Nothing judged yet, for so many leads. */
export function emptyPresence(length: number): PresenceCodes {
  return { counted: new Uint8Array(length), notCounted: new Uint8Array(length) }
}

/** The base with and without who is responsible from abroad. */
export function bothWays(definition: Definition): readonly [counted: Definition, notCounted: Definition] {
  const { presence } = definition
  return [
    { ...definition, presence: { ...presence, responsibleCounts: true } },
    { ...definition, presence: { ...presence, responsibleCounts: false } },
  ]
}

/** Judges one lead both ways; the second asks the same finding again. */
export function judgePresence(
  { counted, notCounted }: PresenceCodes,
  index: number,
  lead: LeadSnapshot,
  [yes, no]: ReturnType<typeof bothWays>,
  then: Instant,
): void {
  counted[index] = codeOf(japanPresence, lead, yes, then)
  notCounted[index] = codeOf(japanPresence, lead, no, then)
}

/** Whether a lead's mail or company domain may be one that only one of two definitions lists. */
export function touchedPresence(base: Definition, changed: Definition): (lead: LeadSnapshot) => boolean {
  const domains = differing(base.presence.domains, changed.presence.domains)
    .map((one) => one.trim().toLowerCase().replace(/^@/, ''))
    .filter((one) => one !== '')
  return ({ contact, company }) => {
    if (domains.length === 0) return false
    const domain = company.state === 'known' ? (company.value.domain ?? '') : ''
    const own = `${contact.email ?? ''}\n${domain}`.toLowerCase()
    return domains.some((one) => own.includes(one))
  }
}

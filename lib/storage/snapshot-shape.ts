// Whether something stored is a lead snapshot in the form that this version reads: another version may have written it.
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { objectOf } from './valid-fields'

/** Facts without which nothing of a lead can be judged. */
const PARTS = ['handoff', 'company', 'colleagues', 'formSubmissions', 'eventParticipations']

/** True for a whole snapshot; its facts are looked at no deeper than their state. */
export function isSnapshot(stored: unknown): stored is LeadSnapshot {
  const lead = objectOf(stored)
  const { portalId, contactId } = objectOf(lead.ref)
  const engagements = Object.values(objectOf(lead.engagements))
  const facts = [...PARTS.map((part) => lead[part]), ...engagements]
  return (
    Number.isFinite(lead.observedAt) &&
    typeof portalId === 'string' &&
    typeof contactId === 'string' &&
    typeof objectOf(lead.contact).id === 'string' &&
    engagements.length > 0 &&
    facts.every((fact) => typeof objectOf(fact).state === 'string')
  )
}

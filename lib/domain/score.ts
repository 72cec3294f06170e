// The lead score: shown, never decides; named when it stands alone.
import type { Outcome, ScoreFinding } from './assessment'
import type { Definition } from './definition/definition'
import type { Contact } from './lead-snapshot'

/** True for HubSpot's legacy score; it stopped updating on 2025-08-31. */
export const isLegacyScore = (property: string | null): boolean => property === 'hubspotscore'

/** The score beside its threshold. `signal`: the outcome of the evaluation signal; only its plain absence makes a score stand alone. */
export function scoreFinding(contact: Contact, { score }: Definition, signal: Outcome): ScoreFinding {
  return {
    value: contact.score,
    threshold: score.threshold,
    property: score.property,
    scoreOnly: contact.score !== null && contact.score >= score.threshold && signal === 'fail',
    legacy: isLegacyScore(score.property),
  }
}

// The names of signs and senders.
import { displayText } from '../display-text'
import { type Message, msg } from '../message'
import { SENDERS } from '../reading/reading'
import type { SignalReview } from '../signal-review'

/** Names that definitions of the first edition gave to kinds of senders. */
const FORMER: Readonly<Record<string, (typeof SENDERS)[number]>> = {
  private_use: 'private',
  competitor_research: 'research',
  existing_customer: 'support',
}

/** A kind of sender by its present name; a definition's own kind as it is. */
export function senderName(id: string): string {
  return Object.hasOwn(FORMER, id) ? (FORMER[id] ?? id) : id
}

/** What the sender wants instead; a definition's own kinds are shown by their id. `until`: a postponement's time. */
export function wantsLabel(id: string, until: string | null): Message {
  const known = SENDERS.find((one) => one === senderName(id))
  if (known === 'postponed' && until !== null) return msg('evidence.postponed_until', { until })
  return msg('evidence.negative', { what: known === undefined ? id : msg(`wants.${known}`) })
}

/** What a person said about a sentence, and who it was; shown even where the person is unknown. */
export function reviewLabel({ isSignal, by }: SignalReview): Message {
  if (by === null)
    return msg(isSignal ? 'evidence.signal_confirmed.unnamed' : 'evidence.signal_denied.unnamed')
  return msg(isSignal ? 'evidence.signal_confirmed' : 'evidence.signal_denied', { by: displayText(by, 80) })
}

/** The categories that signs can have, besides a team's own. */
export const SIGN_CATEGORIES = [
  'evaluation',
  'price',
  'quotation',
  'demo',
  'trial',
  'requirements',
  'comparison',
  'adoption',
  'japan_rollout',
  'language',
  'local_support',
  'security',
  'contract',
  'payment',
  'schedule',
  'order',
  'budget',
  'replacement',
  'timeline',
  'approval',
  'japan_entity',
  'back_office_law',
  'content',
  'restated',
  'implementation',
  'terms',
  'planning',
] as const

/** The category in words; a team's own category as it is. */
export function categoryName(category: string): Message | string {
  const known = SIGN_CATEGORIES.find((name) => name === category)
  return known === undefined ? category : msg(`signal.${known}`)
}

// What the newest text of a lead wants instead of buying: then another step comes next, and nothing is asked.
import type { Definition } from '../../definition/definition'
import { type Instant, isInstant, valueOr } from '../../fact'
import type { LeadSnapshot } from '../../lead-snapshot'
import { type LeadText, readingOf, textsOf } from '../../reading/texts'
import { senderName } from '../signal-labels'
import { reviewsOf, type SignalReviews } from '../signal-reviews'

/** `id`: one of SENDERS, or a kind that the definition names itself. `until`: a postponement's own words for the time. */
export interface OtherSender {
  readonly id: string
  readonly until: string | null
}

interface Told {
  readonly at: Instant
  /** Null: a buyer. */
  readonly sender: OtherSender | null
}

/**
 * The sender of the newest text that says anything; null where that is a buyer or unknown. Thanks and the like say nothing, our own texts
 * are left out, a text of unknown age counts as the oldest, and texts from the future are left out. What a customer asks for is support; a
 * person's answer "a signal" overrules the readers.
 */
export function newestSender(
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
): OtherSender | null {
  const reviews = reviewsOf(valueOr(snapshot.handoff, null)?.signalReviews ?? [])
  const customer = snapshot.contact.lifecycleStage === 'customer'
  let newest: Told | null = null
  for (const text of textsOf(snapshot)) {
    if (text.voice === 'ours' || (isInstant(text.at) && text.at > now)) continue
    const told = toldBy(text, definition, { customer, reviews })
    if (told !== null && (newest === null || isNewer(told, newest))) newest = told
  }
  return newest?.sender ?? null
}

function toldBy(
  text: LeadText,
  definition: Definition,
  { customer, reviews }: { readonly customer: boolean; readonly reviews: SignalReviews },
): Told | null {
  const { sender, signs, until } = readingOf(text, definition)
  const at = isInstant(text.at) ? text.at : Number.NEGATIVE_INFINITY
  const isConfirmed = reviews.confirmedIn(text).length > 0
  if (sender !== null && !isConfirmed) return { at, sender: { id: senderName(sender.id), until } }
  if (signs.length === 0 && !isConfirmed) return null
  return { at, sender: customer && !isConfirmed ? { id: 'support', until: null } : null }
}

/** Of texts of the same moment a refusal or a postponement holds, else the buyer, else the first name: the order of the lists does not matter. */
function isNewer(a: Told, b: Told): boolean {
  return a.at > b.at || (a.at === b.at && rank(a) < rank(b))
}

function rank({ sender }: Told): string {
  if (sender?.id === 'refusal') return '0'
  if (sender?.id === 'postponed') return `1 ${sender.until ?? ''}`
  return sender === null ? '2' : `3 ${sender.id}`
}

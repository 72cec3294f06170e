// The signs in a lead's texts: the last word wins, a person's answer overrules the readers, and a customer's texts are support.
import type { Evidence } from '../../assessment'
import type { Definition } from '../../definition/definition'
import { citing, isStale } from '../../evidence'
import { type Instant, isInstant, valueOr } from '../../fact'
import type { LeadSnapshot } from '../../lead-snapshot'
import { type Message, msg } from '../../message'
import type { Band, Sign, TextReading } from '../../reading/reading'
import { type LeadText, readingOf, textsOf } from '../../reading/texts'
import { categoryName, reviewLabel, wantsLabel } from '../signal-labels'
import { reviewsOf, type SignalReviews } from '../signal-reviews'
import { choiceSigns } from './choices'

/** One sign of an evaluation, and whether it counts. `band` null: only shown. */
export interface Signal {
  readonly category: string
  readonly band: Band | null
  readonly evidence: Evidence
}

interface Read {
  readonly text: LeadText
  readonly reading: TextReading
}

/** Every sign in the lead's texts and in what our people chose, including those that do not count. */
export function textSignals(snapshot: LeadSnapshot, definition: Definition, now: Instant): Signal[] {
  const read = textsOf(snapshot).map((text) => ({ text, reading: readingOf(text, definition) }))
  const reviews = reviewsOf(valueOr(snapshot.handoff, null)?.signalReviews ?? [])
  const ended = lastEnd(
    read.filter(({ text }) => reviews.confirmedIn(text).length === 0),
    now,
  )
  const customer = snapshot.contact.lifecycleStage === 'customer'
  const context = { definition, now, ended, customer, reviews }
  const chosen = choiceSigns(snapshot, definition).map(({ text, sign }): Signal => {
    const citeIt = citingIn(text, context)
    return sign === null
      ? {
          category: 'unknown_option',
          band: null,
          evidence: citeIt(text.text, msg('evidence.option_unknown'), false),
        }
      : signalOf(sign, text, context, citeIt)
  })
  return [...read.flatMap((one) => signalsOf(one, context)), ...chosen]
}

interface Context {
  readonly definition: Definition
  readonly now: Instant
  readonly ended: Ended | null
  readonly customer: boolean
  readonly reviews: SignalReviews
}

interface Ended {
  readonly at: Instant
  readonly isRefusal: boolean
  /** False: only likely, so a person is asked about what came before. */
  readonly sure: boolean
}

/** The latest refusal or postponement: it ends every sign before it. */
function lastEnd(read: readonly Read[], now: Instant): Ended | null {
  let last: Ended | null = null
  for (const { text, reading } of read) {
    const { sender } = reading
    if (sender?.id !== 'refusal' && sender?.id !== 'postponed') continue
    if (!isInstant(text.at) || text.at > now) continue
    const end: Ended = { at: text.at, isRefusal: sender.id === 'refusal', sure: sender.sure }
    if (last === null || isLater(end, last)) last = end
  }
  return last
}

/** The later one; of two at the same time the surer, then the refusal. */
function isLater(a: Ended, b: Ended): boolean {
  if (a.at !== b.at) return a.at > b.at
  if (a.sure !== b.sure) return a.sure
  return a.isRefusal && !b.isRefusal
}

type CiteText = (quote: string, label: Message, counts: boolean, more?: Partial<Evidence>) => Evidence

function citingIn({ source, at, field }: LeadText, { definition, now }: Context): CiteText {
  const cited = citing(definition, now)
  return (quote, label, counts, more = {}) => ({
    ...cited({ quote, source, label, at, counts, field }),
    ...more,
  })
}

function signalsOf({ text, reading }: Read, context: Context): Signal[] {
  const citeIt = citingIn(text, context)
  const confirmed = context.reviews.confirmedIn(text).map(({ quote, review }) => ({
    category: 'confirmed',
    band: 'strong' as const,
    evidence: citeIt(quote, reviewLabel(review), true, { review }),
  }))
  if (reading.unread) {
    return [
      ...confirmed,
      { category: 'unread', band: null, evidence: citeIt(text.text, msg('evidence.unread_language'), false) },
    ]
  }
  if (reading.sender !== null) {
    const label = wantsLabel(reading.sender.id, reading.until)
    return [
      ...confirmed,
      { category: 'sender', band: null, evidence: citeIt(reading.sender.quote, label, false) },
    ]
  }
  const signs = reading.signs.map((sign) => signalOf(sign, text, context, citeIt))
  const negated = reading.negated.map(({ category, quote }) => ({
    category,
    band: null,
    evidence: citeIt(quote, msg('evidence.negated'), false),
  }))
  const known = new Set(confirmed.map(({ evidence }) => evidence.quote))
  return [...confirmed, ...[...signs, ...negated].filter(({ evidence }) => !known.has(evidence.quote))]
}

function signalOf(
  { category, band, quote }: Sign,
  text: LeadText,
  { ended, customer, reviews, definition, now }: Context,
  citeIt: CiteText,
): Signal {
  const shown = (label: Message): Signal => ({ category, band: null, evidence: citeIt(quote, label, false) })
  if (customer) return shown(msg('evidence.customer'))
  const review = reviews.of(quote)
  if (review !== null && !review.isSignal) {
    const label = reviewLabel(review)
    return { ...shown(label), evidence: citeIt(quote, label, false, { review }) }
  }
  const isBefore = ended !== null && (text.at === null || text.at <= ended.at)
  if (isBefore && ended.sure) {
    return shown(
      msg(ended.isRefusal ? 'evidence.before_refusal' : 'evidence.before_postponed', {
        at: { at: ended.at },
      }),
    )
  }
  // After a likely refusal it is unknown whether a sign still holds.
  const held = isBefore ? 'possible' : band
  const label = msg(`evidence.signal_${held}`, { category: categoryName(category) })
  if (held !== 'possible') return { category, band: held, evidence: citeIt(quote, label, true) }
  const asks = !isStale(text.at, definition, now)
  return { category, band: held, evidence: citeIt(quote, label, false, { asks }) }
}

// Evaluation signal: one strong sign of an active Japan evaluation, or two medium ones of different categories.
import type { Evidence } from '../assessment'
import type { Definition, SignalStrength } from '../definition'
import { cite, inOrder, isStale, MOST_EVIDENCE } from '../evidence'
import { type Instant, valueOr } from '../fact'
import { isJapanEvent } from '../japan/names'
import { type LeadText, readingOf, textsOf } from '../reading/texts'
import type { LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'
import { blockers, blockersInWindow, type Criterion, failUnless } from './criterion'

/** One sign of an evaluation, and whether it counts. */
export interface Signal {
  readonly category: string
  readonly strength: SignalStrength
  readonly evidence: Evidence
}

/** Every sign that the lead's events and texts carry, those included that do not count. */
function signalsOf(snapshot: LeadSnapshot, definition: Definition, now: Instant): Signal[] {
  const signals = [...eventSignals(snapshot, definition, now)]
  const customer = snapshot.contact.lifecycleStage === 'customer'
  for (const text of textsOf(snapshot)) {
    const found = textSignals(text, definition, now)
    signals.push(...(customer ? found.map(asCustomer) : found))
  }
  return signals
}

/** One strong sign, or medium ones of two categories. */
export function isEnough(strong: number, mediumCategories: number): boolean {
  return strong > 0 || mediumCategories >= 2
}

export const evaluationSignal: Criterion = {
  id: 'evaluation_signal',
  check(snapshot, definition, now) {
    const signals = signalsOf(snapshot, definition, now)
    const counting = signals.filter(({ evidence }) => evidence.counts)
    const strong = counting.filter(({ strength }) => strength === 'strong').length
    const medium = new Set(
      counting.filter(({ strength }) => strength === 'medium').map(({ category }) => category),
    ).size
    const evidence = byStrength(signals)
    if (isEnough(strong, medium)) {
      const reason =
        strong > 0 ? msg('evaluation_signal.strong', { n: strong }) : msg('evaluation_signal.two_medium')
      return { outcome: 'pass', reason, evidence, blockedBy: [] }
    }
    const { call, email, meeting, communication, note } = snapshot.engagements
    const blocked = [
      ...blockers(snapshot.eventParticipations),
      ...blockersInWindow([call, email, meeting, communication, note], definition, now),
    ]
    const reason = medium === 1 ? msg('evaluation_signal.one_medium') : msg('evaluation_signal.none')
    return failUnless(blocked, reason, msg('evaluation_signal.unreadable'), evidence)
  },
}

const STRENGTHS: readonly SignalStrength[] = ['strong', 'medium', 'weak']

/** What counts, the strongest first; then what does not. Weak signs are shown and never count. */
function byStrength(signals: readonly Signal[]): Evidence[] {
  const ordered = STRENGTHS.flatMap((strength) =>
    inOrder(
      signals
        .filter((signal) => signal.strength === strength)
        .map(({ evidence }) => (strength === 'weak' ? { ...evidence, counts: false } : evidence)),
    ),
  )
  return [...ordered.filter(({ counts }) => counts), ...ordered.filter(({ counts }) => !counts)].slice(
    0,
    MOST_EVIDENCE,
  )
}

/** An existing customer's words are support, not a new evaluation. */
function asCustomer(signal: Signal): Signal {
  return { ...signal, evidence: { ...signal.evidence, label: msg('evidence.customer'), counts: false } }
}

const LOWERED: Readonly<Record<SignalStrength, SignalStrength>> = {
  strong: 'medium',
  medium: 'weak',
  weak: 'weak',
}

/** What a phrase weighs in a text: our record of a conversation weighs less than the buyer's own words, our own note next to nothing. */
export function strengthIn(voice: LeadText['voice'], strength: SignalStrength): SignalStrength {
  return voice === 'note' ? 'weak' : voice === 'report' ? LOWERED[strength] : strength
}

function textSignals(text: LeadText, definition: Definition, now: Instant): Signal[] {
  const { hits, wants } = readingOf(text, definition)
  const stale = isStale(text.at, definition, now)
  const best = new Map<string, Signal>()
  for (const hit of hits) {
    const strength = strengthIn(text.voice, hit.strength)
    const counts = wants === null && !hit.negated && strength !== 'weak'
    const evidence = cite({
      quote: hit.quote,
      source: text.source,
      label: labelOf(hit.category, strength, wants?.id ?? null, hit.negated),
      at: text.at,
      counts,
      stale,
    })
    const known = best.get(hit.category)
    if (known === undefined || (!known.evidence.counts && evidence.counts)) {
      best.set(hit.category, { category: hit.category, strength, evidence })
    }
  }
  if (wants !== null && best.size === 0) {
    const label = wantsLabel(wants.id)
    const evidence = cite({
      quote: wants.quote,
      source: text.source,
      label,
      at: text.at,
      counts: false,
      stale,
    })
    return [{ category: 'negative', strength: 'weak', evidence }]
  }
  return [...best.values()]
}

function labelOf(
  category: string,
  strength: SignalStrength,
  wants: string | null,
  negated: boolean,
): Message {
  if (wants !== null) return wantsLabel(wants)
  if (negated) return msg('evidence.negated')
  return msg(`evidence.signal_${strength}`, { category: categoryName(category) })
}

const WANTS = [
  'pitch',
  'student',
  'job_seeker',
  'press',
  'unsubscribe',
  'private_use',
  'competitor_research',
  'existing_customer',
] as const

/** A definition may name senders of its own: those are shown by their id. */
function wantsLabel(id: string): Message {
  const known = WANTS.find((name) => name === id)
  return msg('evidence.negative', { what: known === undefined ? id : msg(`wants.${known}`) })
}

const NAMED = [
  'evaluation',
  'implementation',
  'local_support',
  'security',
  'terms',
  'planning',
  'back_office_law',
  'content',
] as const

function categoryName(category: string): Message | string {
  const known = NAMED.find((name) => name === category)
  return known === undefined ? category : msg(`signal.${known}`)
}

/** The Japan events that the person attended or registered for. */
export function eventSignals(
  { eventParticipations }: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Signal[] {
  return valueOr(eventParticipations, [])
    .filter(
      ({ eventName, state }) =>
        isJapanEvent(eventName, definition) && (state === 'attended' || state === 'registered'),
    )
    .map(({ eventName, at, state }) => {
      const strength = state === 'attended' ? ('strong' as const) : ('medium' as const)
      const label = msg(state === 'attended' ? 'evidence.event_attended' : 'evidence.event_registered')
      const evidence = cite({
        quote: eventName,
        source: 'event',
        label,
        at,
        stale: isStale(at, definition, now),
      })
      return { category: 'event', strength, evidence }
    })
}

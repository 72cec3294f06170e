// Evaluation signal: one strong sign of an active Japan evaluation, or two medium ones of different categories.
import type { Evidence } from '../../assessment'
import type { Definition } from '../../definition/definition'
import { citing, inOrder, MOST_EVIDENCE } from '../../evidence'
import { type Instant, valueOr } from '../../fact'
import { isJapanEvent } from '../../japan/names'
import type { LeadSnapshot } from '../../lead-snapshot'
import { msg } from '../../message'
import type { Band } from '../../reading/reading'
import {
  blockers,
  blockersInWindow,
  type Check,
  type Finding,
  failUnless,
  goneFields,
  passed,
  unknown,
} from '../criterion'
import { namedEvents } from '../named-events'
import { newestSender } from './newest-sender'
import { type Signal, textSignals } from './text-signals'

/** One strong sign, or medium ones of two categories. */
function isEnough(strong: number, mediumCategories: number): boolean {
  return strong > 0 || mediumCategories >= 2
}

export const checkEvaluationSignal: Check = (snapshot, definition, now) => {
  const who = senderIn(snapshot, definition, now)
  const signals = [
    ...eventSignals(snapshot, definition, now),
    ...namedEventSignals(snapshot, definition, now),
    ...textSignals(snapshot, definition, now),
  ]
  const counting = signals.filter(({ evidence }) => evidence.counts)
  const strong = counting.filter(({ band }) => band === 'strong').length
  const medium = new Set(counting.filter(({ band }) => band === 'medium').map(({ category }) => category))
    .size
  const evidence = byBand(signals)
  if (isEnough(strong, medium)) {
    const reason =
      strong > 0 ? msg('evaluation_signal.strong', { n: strong }) : msg('evaluation_signal.two_medium')
    return { ...passed(reason, evidence), ...who }
  }
  const { call, email, meeting, communication, note } = snapshot.engagements
  const blocked = [
    ...blockers(snapshot.eventParticipations),
    ...blockersInWindow([call, email, meeting, communication, note], definition, now),
    ...goneFields(snapshot, ['inquiry', 'hearing', 'event']),
  ]
  const possible = signals.filter(({ evidence: { asks } }) => asks === true).length
  if (possible > 0) {
    return { ...unknown(msg('evaluation_signal.possible', { n: possible }), evidence, blocked), ...who }
  }
  const strange = signals.filter(
    ({ category, evidence: { stale } }) => category === 'unknown_option' && !stale,
  )
  if (strange.length > 0)
    return { ...unknown(msg('evaluation_signal.option_unknown'), evidence, blocked), ...who }
  const reason = medium === 1 ? msg('evaluation_signal.one_medium') : msg('evaluation_signal.none')
  return { ...failUnless(blocked, reason, msg('evaluation_signal.unreadable'), evidence), ...who }
}

function senderIn(
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Pick<Finding, 'sender' | 'until'> {
  const other = newestSender(snapshot, definition, now)
  if (other === null) return {}
  return other.until === null ? { sender: other.id } : { sender: other.id, until: other.until }
}

const BANDS: readonly (Band | null)[] = ['strong', 'possible', 'medium', null]

/** What counts or is asked about, the strongest first; then the rest. */
function byBand(signals: readonly Signal[]): Evidence[] {
  const ordered = BANDS.flatMap((band) =>
    inOrder(signals.filter((signal) => signal.band === band).map(({ evidence }) => evidence)),
  )
  const isLive = ({ counts, asks }: Evidence) => counts || asks === true
  return [...ordered.filter(isLive), ...ordered.filter((one) => !isLive(one))].slice(0, MOST_EVIDENCE)
}

/** The Japan events that the person attended or registered for. */
function eventSignals({ eventParticipations }: LeadSnapshot, definition: Definition, now: Instant): Signal[] {
  const cited = citing(definition, now)
  return valueOr(eventParticipations, []).flatMap(({ eventName: quote, at, state }): Signal[] => {
    if ((state !== 'attended' && state !== 'registered') || !isJapanEvent(quote, definition)) return []
    const evidence = cited({ quote, source: 'event', label: msg(`evidence.event_${state}`), at })
    return [{ category: 'event', band: state === 'attended' ? 'strong' : 'medium', evidence }]
  })
}

/** A visit that stands in a property is a fact around an evaluation: nobody said how it went. */
function namedEventSignals(snapshot: LeadSnapshot, definition: Definition, now: Instant): Signal[] {
  const cited = citing(definition, now)
  return namedEvents(snapshot, definition).flatMap(({ text, field, at, attended }): Signal[] => {
    if (!attended) return []
    const evidence = cited({ quote: text, source: 'event', label: msg('evidence.event_attended'), at, field })
    return [{ category: 'event', band: 'medium', evidence }]
  })
}

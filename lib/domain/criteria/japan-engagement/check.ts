// Japan engagement: in the window the person did something that touches Japan. Opens, clicks and page views do not count.
import type { Evidence } from '../../assessment'
import type { Definition } from '../../definition/definition'
import { citing, inOrder } from '../../evidence'
import { type Instant, valueOr } from '../../fact'
import { hasKana } from '../../japan/fold'
import { isJapanEvent, isJapanForm, isJapanPage } from '../../japan/names'
import { type Engagement, type EngagementKind, engagementsIn, type LeadSnapshot } from '../../lead-snapshot'
import { msg } from '../../message'
import { ownWords } from '../../reading/own-words'
import { isAutoReply, readingOf, textsOf } from '../../reading/texts'
import { rememberEach } from '../../remember'
import { blockers, blockersInWindow, type Check, failUnless, goneFields, passed, unknown } from '../criterion'
import { choiceSigns } from '../evaluation-signal/choices'
import { namedEvents } from '../named-events'

const UNCLEAR_CALL = 'evidence.call_unclear'
const NOT_HELD = /^(?:CANCELL?ED|NO_SHOW|RESCHEDULED)$/

/** A text with fewer characters than this is a "thank you", not a reply with content. */
const REPLY_CHARACTERS = 12

export const checkJapanEngagement: Check = (snapshot, definition, now) => {
  const evidence = inOrder([
    ...formEvidence(snapshot, definition, now),
    ...eventEvidence(snapshot, definition, now),
    ...contactEvidence(snapshot, definition, now),
    ...namedEventEvidence(snapshot, definition, now),
    ...reportedEvidence(snapshot, definition, now),
    ...chosenEvidence(snapshot, definition, now),
  ])
  const counting = evidence.filter(({ counts }) => counts)
  if (counting.length > 0) {
    return passed(msg('japan_engagement.seen', { n: counting.length }), evidence)
  }
  const { call, email, meeting, communication } = snapshot.engagements
  const blocked = [
    ...blockers(snapshot.formSubmissions, snapshot.eventParticipations),
    ...blockersInWindow([call, email, meeting, communication], definition, now),
    ...goneFields(snapshot, ['inquiry', 'hearing', 'event']),
  ]
  const days = { days: definition.windowDays }
  if (blocked.length === 0 && evidence.some(({ label, stale }) => label.key === UNCLEAR_CALL && !stale)) {
    return unknown(msg('japan_engagement.call_unclear'), evidence)
  }
  const reason =
    evidence.length > 0 ? msg('japan_engagement.not_counted', days) : msg('japan_engagement.none', days)
  return failUnless(blocked, reason, msg('japan_engagement.unreadable'), evidence)
}

function formEvidence(
  { contact, formSubmissions }: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Evidence[] {
  const cited = citing(definition, now)
  const { recentConversion: conversion, lastPageUrl: page } = contact
  const isJapanese = (text: string) =>
    isJapanForm(text, definition) || (page !== null && isJapanPage(page, definition) && hasKana(text))
  return [
    ...contact.messages
      .filter(({ text }) => hasKana(text) || /japan/i.test(text))
      .map(({ text, at, field }) =>
        cited({ quote: text, source: 'form', label: msg('evidence.form_message'), at, field }),
      ),
    ...valueOr(formSubmissions, []).flatMap(({ formName: quote, at }) =>
      quote !== null && isJapanForm(quote, definition)
        ? [cited({ quote, source: 'form', label: msg('evidence.form'), at })]
        : [],
    ),
    ...(conversion !== null && isJapanese(conversion.text)
      ? [
          cited({
            quote: conversion.text,
            source: 'form',
            label: msg('evidence.conversion'),
            at: conversion.at,
          }),
        ]
      : []),
  ]
}

function eventEvidence(
  { eventParticipations }: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Evidence[] {
  const cited = citing(definition, now)
  return valueOr(eventParticipations, []).map(({ eventName: quote, at, state }) => {
    const japan = isJapanEvent(quote, definition)
    const counts = japan && state === 'attended'
    const key = !japan ? 'event_global' : counts ? 'event_attended' : 'event_not_attended'
    return cited({ quote, source: 'event', label: msg(`evidence.${key}`), at, counts })
  })
}

function namedEventEvidence(snapshot: LeadSnapshot, definition: Definition, now: Instant): Evidence[] {
  const cited = citing(definition, now)
  return namedEvents(snapshot, definition).map(({ text: quote, field, at, attended: counts }) => {
    const label = msg(counts ? 'evidence.event_attended' : 'evidence.named_event')
    return cited({ quote, source: 'event', label, at, counts, field })
  })
}

/** A hearing item that is a sign was answered by somebody: we talked. */
function chosenEvidence(snapshot: LeadSnapshot, definition: Definition, now: Instant): Evidence[] {
  const cited = citing(definition, now)
  return choiceSigns(snapshot, definition).flatMap(({ text: { text, source, at, field }, sign }) =>
    sign === null ? [] : [cited({ quote: text, source, label: msg('evidence.reported_talk'), at, field })],
  )
}

type ActKey = 'meeting_held' | 'meeting_booked' | 'reply' | 'message' | 'call_answered' | 'call_unclear'

function contactEvidence({ engagements }: LeadSnapshot, definition: Definition, now: Instant): Evidence[] {
  const cited = citing(definition, now)
  const itemsOf = (kind: EngagementKind) => engagementsIn(engagements, [kind])
  const acts: readonly (readonly [Engagement, ActKey])[] = [
    ...itemsOf('meeting').flatMap((meeting) => meetingAct(meeting, now)),
    ...itemsOf('email').flatMap((email) => (isWordFromThem(email) ? [[email, 'reply'] as const] : [])),
    ...itemsOf('communication').flatMap((one) => (isWordFromThem(one) ? [[one, 'message'] as const] : [])),
    ...itemsOf('call').flatMap(callAct),
  ]
  return acts.map(([act, key]) => {
    const quote = act.subject ?? act.text ?? act.status ?? ''
    const at =
      key === 'meeting_held' ? (act.startsAt ?? act.at) : key === 'meeting_booked' ? act.loggedAt : act.at
    const counts = key !== 'call_unclear'
    return cited({ quote, source: act.kind, label: msg(`evidence.${key}`), at, counts })
  })
}

/** People who wrote this did not buy, but our note about it still reports a talk. */
const TOLD: ReadonlySet<string> = new Set(['refusal', 'postponed', 'support'])

/** A note, or the memo of a call that has no other evidence, that reports what the person said. */
function reportedEvidence(snapshot: LeadSnapshot, definition: Definition, now: Instant): Evidence[] {
  const cited = citing(definition, now)
  const missed = new Set(
    engagementsIn(snapshot.engagements, ['call']).flatMap(({ connected, subject, text }) =>
      connected === false ? [[subject, text].filter((part) => part !== null && part !== '').join('\n')] : [],
    ),
  )
  return textsOf(snapshot).flatMap((one) => {
    if (one.voice !== 'report' || one.source === 'meeting' || missed.has(one.text)) return []
    const { signs, sender } = readingOf(one, definition)
    const sign = signs.find(({ band }) => band !== 'possible')
    const quote = sign?.quote ?? (sender !== null && TOLD.has(sender.id) ? sender.quote : null)
    if (quote === null) return []
    const { source, at, field } = one
    return [cited({ quote, source, label: msg('evidence.reported_talk'), at, field })]
  })
}

/** A meeting that took place, or a future one that the person booked. */
function meetingAct(meeting: Engagement, now: Instant): (readonly [Engagement, ActKey])[] {
  const startsAt = meeting.startsAt ?? meeting.at
  if (startsAt === null || NOT_HELD.test(meeting.status ?? '')) return []
  if (startsAt <= now) return [[meeting, 'meeting_held']]
  return meeting.bookedByBuyer ? [[meeting, 'meeting_booked']] : []
}

/** A talk, or a call for which neither disposition nor duration tells whether anybody was reached. Somebody who called us and was answered has talked. */
function callAct(call: Engagement): (readonly [Engagement, ActKey])[] {
  if (call.connected === true) return [[call, 'call_answered']]
  if (call.connected === false || (call.status ?? 'COMPLETED') !== 'COMPLETED') return []
  return [[call, call.direction === 'inbound' ? 'call_answered' : 'call_unclear']]
}

/** A mail or message that the person wrote: with content, and not by a machine. Read once, because many definitions may be tried on it. */
const isWordFromThem = rememberEach(
  (engagement: Engagement) =>
    engagement.direction === 'inbound' &&
    !isAutoReply(engagement) &&
    ownWords(engagement.text ?? '').trim().length >= REPLY_CHARACTERS,
)

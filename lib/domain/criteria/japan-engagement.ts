// Japan engagement: in the window the person did something that touches Japan. Opens, clicks and page views are nothing.
import type { Evidence } from '../assessment'
import type { Definition } from '../definition'
import { cite, inOrder, isStale } from '../evidence'
import { type Instant, valueOr } from '../fact'
import { hasKana } from '../japan/fold'
import { isJapanEvent, isJapanForm, isJapanPage } from '../japan/names'
import { ownWords } from '../japan/own-words'
import { isAutoReply } from '../japan/texts'
import type { Engagement, EngagementList, LeadSnapshot } from '../lead-snapshot'
import { msg } from '../message'
import { blockers, type Criterion, failUnless } from './criterion'

const NO_ENGAGEMENTS: EngagementList = { items: [], omitted: 0 }

/** Fewer characters than this are a "thank you", not a reply with content. */
const REPLY_CHARACTERS = 12

export const japanEngagement: Criterion = {
  id: 'japan_engagement',
  check(snapshot, definition, now) {
    const evidence = inOrder([
      ...formEvidence(snapshot, definition, now),
      ...eventEvidence(snapshot, definition, now),
      ...contactEvidence(snapshot, definition, now),
    ])
    const counting = evidence.filter(({ counts }) => counts)
    if (counting.length > 0) {
      return {
        outcome: 'pass',
        reason: msg('japan_engagement.seen', { n: counting.length }),
        evidence,
        blockedBy: [],
      }
    }
    const { call, email, meeting } = snapshot.engagements
    const blocked = blockers(snapshot.formSubmissions, snapshot.eventParticipations, call, email, meeting)
    const days = { days: definition.windowDays }
    const reason =
      evidence.length > 0 ? msg('japan_engagement.not_counted', days) : msg('japan_engagement.none', days)
    return failUnless(blocked, reason, msg('japan_engagement.unreadable'), evidence)
  },
}

function formEvidence(
  { contact, formSubmissions }: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Evidence[] {
  const found: Evidence[] = []
  for (const { text, at } of contact.messages) {
    if (!hasKana(text) && !/japan/i.test(text)) continue
    const stale = isStale(at, definition, now)
    found.push(cite({ quote: text, source: 'form', label: msg('evidence.form_message'), at, stale }))
  }
  for (const { formName, at } of valueOr(formSubmissions, [])) {
    if (formName === null || !isJapanForm(formName, definition)) continue
    const stale = isStale(at, definition, now)
    found.push(cite({ quote: formName, source: 'form', label: msg('evidence.form'), at, stale }))
  }
  const conversion = contact.recentConversion
  if (conversion !== null) {
    const japanese =
      isJapanForm(conversion.text, definition) ||
      (contact.lastPageUrl !== null &&
        isJapanPage(contact.lastPageUrl, definition) &&
        hasKana(conversion.text))
    const stale = isStale(conversion.at, definition, now)
    const label = msg('evidence.conversion')
    if (japanese)
      found.push(cite({ quote: conversion.text, source: 'form', label, at: conversion.at, stale }))
  }
  return found
}

function eventEvidence(
  { eventParticipations }: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Evidence[] {
  return valueOr(eventParticipations, []).map(({ eventName, at, state }) => {
    const japan = isJapanEvent(eventName, definition)
    const counts = japan && state === 'attended'
    const key = !japan
      ? 'evidence.event_global'
      : counts
        ? 'evidence.event_attended'
        : 'evidence.event_not_attended'
    return cite({
      quote: eventName,
      source: 'event',
      label: msg(key),
      at,
      counts,
      stale: isStale(at, definition, now),
    })
  })
}

function contactEvidence({ engagements }: LeadSnapshot, definition: Definition, now: Instant): Evidence[] {
  const found: Evidence[] = []
  const add = (engagement: Engagement, key: 'meeting_held' | 'reply' | 'call_answered') => {
    const quote = engagement.subject ?? engagement.text ?? engagement.status ?? ''
    const at = engagement.kind === 'meeting' ? (engagement.startsAt ?? engagement.at) : engagement.at
    const stale = isStale(at, definition, now)
    found.push(cite({ quote, source: engagement.kind, label: msg(`evidence.${key}`), at, stale }))
  }
  for (const meeting of valueOr(engagements.meeting, NO_ENGAGEMENTS).items) {
    const startsAt = meeting.startsAt ?? meeting.at
    const held =
      startsAt !== null &&
      startsAt <= now &&
      !/^(?:CANCELL?ED|NO_SHOW|RESCHEDULED)$/.test(meeting.status ?? '')
    if (held) add(meeting, 'meeting_held')
  }
  for (const email of valueOr(engagements.email, NO_ENGAGEMENTS).items) {
    if (email.direction !== 'inbound' || isAutoReply(email)) continue
    if (ownWords(email.text ?? '').trim().length >= REPLY_CHARACTERS) add(email, 'reply')
  }
  for (const call of valueOr(engagements.call, NO_ENGAGEMENTS).items) {
    if (call.status === 'COMPLETED' || call.direction === 'inbound') add(call, 'call_answered')
  }
  return found
}

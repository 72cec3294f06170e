// One lead as it was at its handoff, and how a criterion judges it, in one number.
import type { CriterionId } from '../assessment'
import type { Criterion, Finding } from '../criteria/criterion'
import { signalsOf, weighed } from '../criteria/evaluation-signal'
import type { Definition } from '../definition'
import type { Fact, Instant } from '../fact'
import { known } from '../fact'
import { ENGAGEMENT_KINDS, type EngagementList, type LeadSnapshot } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'

/** How a criterion came out. `unread`: what could decide it was not read. `changed`: HubSpot no longer gives the recorded outcome. */
export const CODE = { pass: 0, fail: 1, unknown: 2, unread: 3, changed: 4, none: 255 } as const

/** The lead with the texts, events and engagements up to the handoff; contact and company are as now. */
export function leadAtHandoff({ lead, handedOffAt: then }: HandoffRecord): LeadSnapshot {
  const { contact, engagements, formSubmissions, eventParticipations } = lead
  const conversion = contact.recentConversion
  return {
    ...lead,
    contact: {
      ...contact,
      messages: upTo(contact.messages, then),
      recentConversion: conversion !== null && isAfter(conversion.at, then) ? null : conversion,
    },
    engagements: Object.fromEntries(
      ENGAGEMENT_KINDS.map((kind) => [kind, engagementsUpTo(engagements[kind], then)]),
    ) as LeadSnapshot['engagements'],
    formSubmissions: factUpTo(formSubmissions, then),
    eventParticipations: factUpTo(eventParticipations, then),
  }
}

interface Dated {
  readonly at: Instant | null
}

function isAfter(at: Instant | null, then: Instant): boolean {
  return at !== null && at > then
}

function upTo<T extends Dated>(items: readonly T[], then: Instant): readonly T[] {
  return items.some(({ at }) => isAfter(at, then)) ? items.filter(({ at }) => !isAfter(at, then)) : items
}

function factUpTo<T extends Dated>(fact: Fact<readonly T[]>, then: Instant): Fact<readonly T[]> {
  return fact.state === 'known' ? known(upTo(fact.value, then)) : fact
}

function engagementsUpTo(fact: Fact<EngagementList>, then: Instant): Fact<EngagementList> {
  if (fact.state !== 'known') return fact
  const items = upTo(fact.value.items, then)
  return items === fact.value.items ? fact : known({ ...fact.value, items })
}

/** Judges by the criterion's own check; one that throws cannot tell. */
export function codeOf(
  criterion: Criterion,
  lead: LeadSnapshot,
  definition: Definition,
  then: Instant,
): number {
  try {
    return codeOfFinding(criterion.id, criterion.check(lead, definition, then), lead)
  } catch {
    return CODE.unread
  }
}

const RESTS_ON_TEXTS: ReadonlySet<CriterionId> = new Set([
  'japan_presence',
  'japan_engagement',
  'evaluation_signal',
])

function codeOfFinding(id: CriterionId, { outcome, blockedBy }: Finding, lead: LeadSnapshot): number {
  if (outcome === 'pass' || outcome === 'not_applicable') return CODE.pass
  if (outcome === 'unknown') return blockedBy.length > 0 ? CODE.unread : CODE.unknown
  return RESTS_ON_TEXTS.has(id) && hasOmitted(lead) ? CODE.unread : CODE.fail
}

/** Older engagements exist that were not read: one of them may hold what was not found. */
function hasOmitted({ engagements }: LeadSnapshot): boolean {
  return ENGAGEMENT_KINDS.some((kind) => {
    const list = engagements[kind]
    return list.state === 'known' && list.value.omitted > 0
  })
}

/** Before anything can have happened: seen from here, all evidence is stale. */
const LONG_BEFORE = -8.64e15

/** A criterion with a window: how old its decisive evidence is, and how it comes out where that is too old. */
export interface Aged {
  /** Milliseconds before the handoff; Infinity: no window is wide enough. */
  readonly age: number
  readonly otherwise: number
}

/**
 * Judges once for every window. The pass set of both criteria grows with the window, so one age decides. `unlimited`: the definition
 * with a window without end.
 */
export function agedOf(criterion: Criterion, lead: LeadSnapshot, unlimited: Definition, then: Instant): Aged {
  try {
    const otherwise = codeOfFinding(criterion.id, criterion.check(lead, unlimited, LONG_BEFORE), lead)
    const age =
      criterion.id === 'evaluation_signal'
        ? ageOfSignals(lead, unlimited, then)
        : ageOfEvidence(criterion.check(lead, unlimited, then), then)
    return { age, otherwise }
  } catch {
    return { age: Number.POSITIVE_INFINITY, otherwise: CODE.unread }
  }
}

/** What counts stands first, the newest on top. */
function ageOfEvidence({ evidence: [newest] }: Finding, then: Instant): number {
  return newest?.counts === true && newest.at !== null ? then - newest.at : Number.POSITIVE_INFINITY
}

/** The age at which, from the newest on, the signs become enough. */
function ageOfSignals(lead: LeadSnapshot, unlimited: Definition, then: Instant): number {
  const counting = signalsOf(lead, unlimited, then)
    .filter(({ evidence: { counts, at } }) => counts && at !== null)
    .sort((a, b) => (b.evidence.at ?? 0) - (a.evidence.at ?? 0))
  const last = counting.findIndex((_, index) => weighed(counting.slice(0, index + 1)).enough)
  const at = counting[last]?.evidence.at
  return at === undefined || at === null ? Number.POSITIVE_INFINITY : then - at
}

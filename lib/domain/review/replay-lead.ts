// One lead as it was at its handoff, and how a criterion judges it, in one number.
import { CHECKS } from '../criteria/checks'
import type { Finding } from '../criteria/criterion'
import { CRITERIA, type CriterionId } from '../criteria/registry'
import type { Definition } from '../definition/definition'
import type { Fact, Instant } from '../fact'
import { known } from '../fact'
import { ENGAGEMENT_KINDS, type EngagementList, type LeadSnapshot } from '../lead-snapshot'
import type { HandoffRecord } from './handoff-record'

/** An outcome as a number. `unread`: what could decide it was not read. `changed`: today's data no longer give the recorded outcome. */
export const CODE = { pass: 0, fail: 1, unknown: 2, unread: 3, changed: 4, none: 255 } as const

/** The lead with the texts, events, engagements and answers on sentences up to the handoff; contact and company are as they are now. */
export function leadAtHandoff({ lead, handedOffAt: then }: HandoffRecord): LeadSnapshot {
  const { contact, handoff, engagements, formSubmissions, eventParticipations } = lead
  const conversion = contact.recentConversion
  return {
    ...lead,
    contact: {
      ...contact,
      messages: upTo(contact.messages, then),
      recentConversion: conversion !== null && isAfter(conversion.at, then) ? null : conversion,
    },
    handoff: handoffUpTo(handoff, then),
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
  if (fact.state !== 'known') return fact
  const items = upTo(fact.value, then)
  return items === fact.value ? fact : { ...fact, value: items }
}

function handoffUpTo(fact: LeadSnapshot['handoff'], then: Instant): LeadSnapshot['handoff'] {
  if (fact.state !== 'known' || fact.value.signalReviews === undefined) return fact
  const signalReviews = upTo(fact.value.signalReviews, then)
  return signalReviews === fact.value.signalReviews ? fact : known({ ...fact.value, signalReviews })
}

function engagementsUpTo(fact: Fact<EngagementList>, then: Instant): Fact<EngagementList> {
  if (fact.state !== 'known') return fact
  const items = upTo(fact.value.items, then)
  return items === fact.value.items ? fact : known({ ...fact.value, items })
}

/** Judges by the criterion's own check; a check that throws counts as unread. */
export function codeOf(id: CriterionId, lead: LeadSnapshot, definition: Definition, then: Instant): number {
  try {
    return codeOfFinding(id, CHECKS[id](lead, definition, then), lead)
  } catch {
    return CODE.unread
  }
}

const RESTS_ON_TEXTS: ReadonlySet<CriterionId> = new Set(
  CRITERIA.filter(({ restsOnTexts }) => restsOnTexts).map(({ id }) => id),
)

function codeOfFinding(id: CriterionId, { outcome, blockedBy }: Finding, lead: LeadSnapshot): number {
  if (outcome === 'pass' || outcome === 'not_applicable') return CODE.pass
  if (outcome === 'unknown') return blockedBy.length > 0 ? CODE.unread : CODE.unknown
  return RESTS_ON_TEXTS.has(id) && hasOmitted(lead) ? CODE.unread : CODE.fail
}

/** There are older engagements that were not read: one of them may hold what was not found. */
function hasOmitted({ engagements }: LeadSnapshot): boolean {
  return ENGAGEMENT_KINDS.some((kind) => {
    const list = engagements[kind]
    return list.state === 'known' && list.value.omitted > 0
  })
}

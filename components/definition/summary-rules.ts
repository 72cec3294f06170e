// The clock, rejection, people and what is written, in plain words: one sentence per line.
import {
  REJECTION_REASONS,
  type RecycleRule,
  type RejectionPolicy,
  type RejectionReason,
} from '@/lib/domain/decision/reasons'
import type { Definition, HandoffPolicy, SlaPolicy } from '@/lib/domain/definition/definition'
import { HANDOFF_KEYS } from '@/lib/domain/handoff-properties'
import { jstDay } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { timeOfDay } from './form/time-of-day'
import { joined } from './joined'
import type { Names } from './names'

/** The general target, those for sources, when a lead is at risk, and when the clock stands still. */
export function slaLines(sla: SlaPolicy, words: Translator): string[] {
  const { t } = words
  const hours = `${timeOfDay(sla.openMinute)}–${timeOfDay(sla.closeMinute)}`
  const targets = sla.targets.map(({ matches, clock, target }) =>
    t(`definition.sla.for.${clock}`, {
      sources: joined(
        matches.map((match) => words.part({ origin: match })),
        words,
      ),
      n: target,
    }),
  )
  const usesCalendar = [sla, ...sla.targets].some(({ clock }) => clock !== 'elapsed')
  const closed = closedDays(sla, words)
  return [
    t(`definition.sla.${sla.clock}`, { n: sla.target, hours }),
    ...targets,
    t('definition.sla.atRisk', { percent: Math.round(sla.atRiskShare * 100) }),
    ...(usesCalendar && closed.length > 0
      ? [t('definition.sla.closed', { days: joined(closed, words, 20) })]
      : []),
  ]
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

function closedDays(sla: SlaPolicy, { t, language }: Translator): string[] {
  return [
    ...WEEKDAYS.filter((day) => !sla.weekdays.includes(day)).map((day) =>
      t('definition.sla.weekday', { weekday: t(`field.weekday.${day}`) }),
    ),
    ...(sla.nationalHolidays ? [t('definition.sla.holidays')] : []),
    ...(sla.yearEndClosed ? [t('definition.sla.yearEnd')] : []),
    ...(sla.obonClosed ? [t('definition.sla.obon')] : []),
    ...(sla.bridgingDaysClosed ? [t('definition.sla.bridging')] : []),
    ...sla.closures.map((day) => jstDay(day, language)),
  ]
}

/** One line for each reason. */
export function rejectionLines(policy: RejectionPolicy, words: Translator): string[] {
  return REJECTION_REASONS.map((reason) =>
    words.t('definition.rejection.reason', {
      reason: words.t(`reason.${reason}`),
      what: ruleParts(policy, reason, words).join(words.record.clauseBreak),
    }),
  )
}

function ruleParts(policy: RejectionPolicy, reason: RejectionReason, words: Translator): string[] {
  const { t } = words
  const rule = policy.reasons[reason]
  const details = joined(
    rule.details.map((detail) => t(`detail.${detail}`)),
    words,
  )
  const detailKey = rule.detailRequired
    ? 'definition.rejection.details.required'
    : 'definition.rejection.details.optional'
  return [
    ...(rule.details.length === 0 ? [] : [t(detailKey, { details })]),
    ...(rule.noteRequired ? [t('definition.rejection.note')] : []),
    recycleText(rule.recycle, policy, words),
    ...rule.details.flatMap((detail) => {
      const own = rule.recycleByDetail[detail]
      if (own === undefined) return []
      const text = recycleText(own, policy, words)
      return [t('definition.rejection.for', { detail: t(`detail.${detail}`), rule: text })]
    }),
  ]
}

/** When a lead may come back. */
export function recycleText(
  rule: RecycleRule,
  { termStartMonth }: Pick<RejectionPolicy, 'termStartMonth'>,
  { t }: Translator,
): string {
  if (rule.after === 'days') return t('definition.rejection.days', { n: rule.days })
  return t(`definition.rejection.${rule.after}`, { month: termStartMonth })
}

/** Whom it concerns, and what else is written. */
export function handoffLines({ handoff, properties }: Definition, words: Translator, names: Names): string[] {
  const { t } = words
  const { managerOwnerId: manager, followUpOwnerId: followUp, followUpDays: days } = handoff
  return [
    manager === null
      ? t('definition.handoff.manager.none')
      : t('definition.handoff.manager', { name: names.owner(manager) }),
    followUp === null
      ? t('definition.handoff.followUp.handedOff', { days })
      : t('definition.handoff.followUp', { name: names.owner(followUp), days }),
    ...writtenLines(handoff, words, names),
    ...HANDOFF_KEYS.flatMap((key) => {
      const property = properties[key]
      if (property === undefined) return []
      return [t('definition.handoff.property', { what: t(`property.${key}`), property })]
    }),
  ]
}

function writtenLines({ alsoWrite }: HandoffPolicy, { t }: Translator, names: Names): string[] {
  const properties = [
    ['lifecycleOnHandOff', names.stage],
    ['lifecycleOnAccept', names.stage],
    ['leadStatusOnAccept', names.status],
    ['leadStatusOnReject', names.status],
  ] as const
  const found = [
    ...(alsoWrite.buyingRole ? [t('definition.handoff.buyingRole')] : []),
    ...properties.flatMap(([key, nameOf]) => {
      const value = alsoWrite[key]
      return value === null ? [] : [t(`definition.handoff.${key}`, { value: nameOf(value) })]
    }),
  ]
  return found.length === 0 ? [t('definition.handoff.nothing')] : found
}

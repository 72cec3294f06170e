// What became of the handoffs: conversion by definition version, and first-time handoffs beside recycled ones.
import { compareText } from '../compare-text'
import { canonical } from '../definition/fingerprint'
import { type Instant, isInstant, valueOr } from '../fact'
import { DAY_MS } from '../japan/calendar'
import type { Handoff } from '../lead-snapshot'
import { countOf, medianOf, rateOf, shareOf } from './counting'
import type { ConversionFigures, Rate, RecycledFigures, RoundFigures } from './figures'
import { type FiguresContext, type Told, toldBy } from './figures-context'
import { acceptanceOf } from './figures-decisions'
import type { HandoffRecord } from './handoff-record'
import { conversionOf, isConverted } from './record-readers'
import { byDefinition } from './used-definitions'

/** Converted / handed off. A cohort with a handoff that is still young is marked: its conversion is not final. */
export function conversionFiguresOf(context: FiguresContext): ConversionFigures {
  const { records, now } = context
  toldBy(context, 'conversion', (record) => conversionOf(record, now))
  return {
    all: convertedOf(records, now),
    censored: isCensored(records, context),
    byVersion: context.isOff('versions') ? null : cohortsOf(context),
  }
}

function cohortsOf(context: FiguresContext): ConversionFigures['byVersion'] {
  const { known, unknown } = byDefinition(context.records)
  for (const record of unknown) context.exclusions.add('versions', 'no_version', record)
  return known.map(({ version, fingerprint, records }) => {
    const acceptance = acceptanceOf(records)
    return {
      version,
      fingerprint,
      handedOff: records.length,
      decided: acceptance.of,
      acceptance,
      converted: convertedOf(records, context.now),
      censored: isCensored(records, context),
    }
  })
}

function convertedOf(records: readonly HandoffRecord[], now: Instant): Rate {
  const told = records.filter((record) => 'is' in conversionOf(record, now))
  return shareOf(told, (record) => isConverted(record, now))
}

function isCensored(records: readonly HandoffRecord[], { now, finalAfterMs }: FiguresContext): boolean {
  return records.some(({ handedOffAt }) => now - handedOffAt < finalAfterMs)
}

/** Handed off for the first time, and again after a rejection or a return. */
export function recycledOf(context: FiguresContext): RecycledFigures {
  const { records, all, now, exclusions } = context
  const [first, again] = [false, true].map((is) => records.filter(({ round }) => round >= 2 === is))
  const byContact = Map.groupBy(all, ({ contactId }) => contactId)
  const othersOf = ({ contactId }: HandoffRecord) => byContact.get(contactId) ?? []
  const times = (again ?? [])
    .map((record) => timeToReturn(record, othersOf(record)))
    .filter((time) => time !== null)
    .sort((a, b) => a - b)
  const median = medianOf(times)
  const changed = toldBy({ records: again ?? [], exclusions }, 'recycled', (record) =>
    evidenceChanged(record, othersOf(record)),
  )
  return {
    first: roundOf(first ?? [], now),
    again: roundOf(again ?? [], now),
    medianDaysToReturn: median === null ? null : Math.round((median * 100) / DAY_MS) / 100,
    returnsKnown: times.length,
    changedEvidence: rateOf(
      changed.filter(({ is }) => is).map(({ record }) => record),
      changed.length,
    ),
  }
}

function roundOf(records: readonly HandoffRecord[], now: Instant): RoundFigures {
  return {
    handedOff: countOf(records),
    acceptance: acceptanceOf(records),
    converted: convertedOf(records, now),
  }
}

/** From the last rejection or return before the handoff, by the records and by HubSpot's history of the reason. */
function timeToReturn(record: HandoffRecord, others: readonly HandoffRecord[]): number | null {
  const history = valueOr<Handoff | null>(record.lead.handoff, null)?.earlierRejections ?? []
  const ends = [
    ...history.map(({ at }) => at),
    ...others.flatMap(({ rejectedAt, returnedAt }) => [rejectedAt, returnedAt]),
  ].filter((at) => isInstant(at) && at < record.handedOffAt)
  return ends.length === 0 ? null : record.handedOffAt - Math.max(...(ends as number[]))
}

/** Whether the handoff has other outcomes than the one before it. */
function evidenceChanged(record: HandoffRecord, others: readonly HandoffRecord[]): Told<boolean> {
  const [before] = others.filter((one) => one.handedOffAt < record.handedOffAt).sort(latestFirst)
  if (before === undefined) return { why: 'earlier_unread' }
  if (record.readiness === null || before.readiness === null) return { why: 'no_readiness' }
  return { is: outcomesText(record) !== outcomesText(before) }
}

/** For two records of the same instant the choice must not depend on their order. */
function latestFirst(a: HandoffRecord, b: HandoffRecord): number {
  return b.handedOffAt - a.handedOffAt || compareText(outcomesText(b), outcomesText(a))
}

function outcomesText({ readiness }: HandoffRecord): string {
  return readiness === null ? '' : canonical(readiness.outcomes)
}

// What became of the handoffs: conversion by definition version, and the recycled apart from the first-time ones.
import { isInstant, valueOr } from '../fact'
import { DAY_MS } from '../japan/calendar'
import type { Handoff } from '../lead-snapshot'
import { countOf, medianOf, rateOf } from './counting'
import type { ConversionFigures, Rate, RecycledFigures, RoundFigures } from './figures'
import type { FiguresContext } from './figures-context'
import { acceptanceOf } from './figures-decisions'
import type { HandoffRecord } from './handoff-record'
import { conversionOf, isConverted } from './record-readers'
import { byDefinition } from './used-definitions'

const HUNDREDTH_DAY_MS = DAY_MS / 100

/** Converted / handed off. A cohort whose youngest handoff is too young is marked: its conversion is not final. */
export function conversionFiguresOf(context: FiguresContext): ConversionFigures {
  const { records, now, exclusions } = context
  for (const record of records) {
    const told = conversionOf(record, now)
    if ('why' in told) exclusions.add('conversion', told.why, record)
  }
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

function convertedOf(records: readonly HandoffRecord[], now: number): Rate {
  const told = records.filter((record) => 'is' in conversionOf(record, now))
  return rateOf(
    told.filter((record) => isConverted(record, now)),
    told.length,
  )
}

function isCensored(records: readonly HandoffRecord[], { now, finalAfterMs }: FiguresContext): boolean {
  return records.some(({ handedOffAt }) => now - handedOffAt < finalAfterMs)
}

/** Handed off for the first time, and again after a rejection or a return. */
export function recycledOf(context: FiguresContext): RecycledFigures {
  const { records, now } = context
  const again = records.filter(({ round }) => round >= 2)
  const earlier = earlierHandoffs(context.all, again)
  const times = again
    .map((record) => timeToReturn(record, earlier.get(record.contactId) ?? []))
    .filter((time) => time !== null)
    .sort((a, b) => a - b)
  const median = medianOf(times)
  return {
    first: roundOf(
      records.filter(({ round }) => !(round >= 2)),
      now,
    ),
    again: roundOf(again, now),
    medianDaysToReturn: median === null ? null : Math.round(median / HUNDREDTH_DAY_MS) / 100,
    returnsKnown: times.length,
    changedEvidence: changedEvidenceOf(again, earlier, context),
  }
}

function roundOf(records: readonly HandoffRecord[], now: number): RoundFigures {
  return {
    handedOff: countOf(records),
    acceptance: acceptanceOf(records),
    converted: convertedOf(records, now),
  }
}

type ByContact = ReadonlyMap<string, readonly HandoffRecord[]>

/** Every record of the contacts that came back. */
function earlierHandoffs(all: readonly HandoffRecord[], again: readonly HandoffRecord[]): ByContact {
  const found = new Map<string, HandoffRecord[]>(again.map(({ contactId }) => [contactId, []]))
  for (const record of all) found.get(record.contactId)?.push(record)
  return found
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

function changedEvidenceOf(
  again: readonly HandoffRecord[],
  earlier: ByContact,
  { exclusions }: FiguresContext,
): Rate {
  const changed: HandoffRecord[] = []
  let told = 0
  for (const record of again) {
    const before = latestBefore(record, earlier.get(record.contactId) ?? [])
    if (before === null) exclusions.add('recycled', 'earlier_unread', record)
    else if (record.readiness === null || before.readiness === null)
      exclusions.add('recycled', 'no_readiness', record)
    else {
      told += 1
      if (outcomesText(record) !== outcomesText(before)) changed.push(record)
    }
  }
  return rateOf(changed, told)
}

function latestBefore(
  { handedOffAt }: HandoffRecord,
  others: readonly HandoffRecord[],
): HandoffRecord | null {
  let latest: HandoffRecord | null = null
  for (const one of others) {
    if (!(one.handedOffAt < handedOffAt)) continue
    if (latest === null || isLater(one, latest)) latest = one
  }
  return latest
}

/** Of two records of the same instant the choice must not depend on their order. */
function isLater(a: HandoffRecord, b: HandoffRecord): boolean {
  if (a.handedOffAt !== b.handedOffAt) return a.handedOffAt > b.handedOffAt
  return outcomesText(a) > outcomesText(b)
}

function outcomesText({ readiness }: HandoffRecord): string {
  return readiness === null ? '' : JSON.stringify(Object.entries(readiness.outcomes).sort(byName))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

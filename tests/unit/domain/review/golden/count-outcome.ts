// The second program, continued: conversion by version, and the recycled apart.
import type { Figures } from '@/lib/domain/review/figures'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { decided, decimal, list, share, type Tell, twiceMedian } from './parts'

const FINAL_MS = 90 * 86_400_000

/** 'yes', 'no', or why it is unknown. */
export function converted(one: HandoffRecord, now: number): string {
  if (one.conversion === 'none') return 'no'
  if (one.convertedAt === null) return 'yes'
  if (one.convertedAt < one.handedOffAt) return 'converted_before'
  return one.convertedAt > now ? 'time_ahead' : 'yes'
}

export function acceptance(records: readonly HandoffRecord[]) {
  const accepted = records.filter((one) => decided(one) === 'accepted')
  return share(accepted, accepted.length + records.filter((one) => decided(one) === 'rejected').length)
}

export function countOutcome(
  all: readonly HandoffRecord[],
  month: readonly HandoffRecord[],
  now: number,
  tell: Tell,
): Pick<Figures, 'definitions' | 'conversion' | 'recycled'> {
  const conversion = (records: readonly HandoffRecord[]) => {
    const yes = records.filter((one) => converted(one, now) === 'yes')
    return share(yes, yes.length + records.filter((one) => converted(one, now) === 'no').length)
  }
  for (const one of month) {
    const answer = converted(one, now)
    if (answer === 'converted_before' || answer === 'time_ahead') tell('conversion', answer, one)
  }

  const version = (one: HandoffRecord) => one.readiness?.version || one.definitionVersion || null
  const print = (one: HandoffRecord) => (one.readiness?.version ? one.readiness.fingerprint : null)
  const prints = (name: string) =>
    [...new Set(month.filter((one) => version(one) === name).map(print))].filter((one) => one !== null)
  const cohortOf = (one: HandoffRecord): string | null => {
    const name = version(one)
    if (name === null) return null
    const known = prints(name)
    return JSON.stringify([name, print(one) ?? (known.length === 1 ? known[0] : null)])
  }
  for (const one of month) if (version(one) === null) tell('versions', 'no_version', one)
  const size = (name: string) => (/^\d+$/.test(name) ? Number(name) : 1e12)
  const labels = new Map(month.map((one) => [one, cohortOf(one)]))
  const cohorts = [...new Set(labels.values())]
    .filter((label) => label !== null)
    .map((label) => {
      const [name, fingerprint] = JSON.parse(label) as [string, string | null]
      const own = month.filter((one) => labels.get(one) === label)
      return {
        version: name,
        fingerprint,
        handedOff: own.length,
        decided: acceptance(own).of,
        acceptance: acceptance(own),
        converted: conversion(own),
        censored: Math.max(...own.map((one) => one.handedOffAt)) > now - FINAL_MS,
      }
    })
    .sort((a, b) =>
      a.version === b.version
        ? `${a.fingerprint ?? ''}` < `${b.fingerprint ?? ''}`
          ? -1
          : 1
        : size(a.version) - size(b.version),
    )

  const again = month.filter((one) => one.round > 1)
  const first = month.filter((one) => one.round === 1)
  const returns: number[] = []
  const changed: HandoffRecord[] = []
  let comparable = 0
  for (const one of again) {
    const others = all.filter((other) => other.contactId === one.contactId)
    const history = one.lead.handoff.state === 'known' ? one.lead.handoff.value.earlierRejections : []
    const ends = [...others.map((other) => other.rejectedAt), ...others.map((other) => other.returnedAt)]
      .concat(history.map(({ at }) => at))
      .filter((at): at is number => at !== null && at < one.handedOffAt)
    if (ends.length > 0) returns.push(Math.min(...ends.map((at) => one.handedOffAt - at)))
    const before = others
      .filter((other) => other.handedOffAt < one.handedOffAt)
      .sort((a, b) => b.handedOffAt - a.handedOffAt)[0]
    if (before === undefined) tell('recycled', 'earlier_unread', one)
    else if (one.readiness === null || before.readiness === null) tell('recycled', 'no_readiness', one)
    else {
      comparable += 1
      const [now, then] = [one.readiness.outcomes, before.readiness.outcomes] as Record<string, string>[]
      const names = new Set([...Object.keys(now ?? {}), ...Object.keys(then ?? {})])
      if ([...names].some((name) => now?.[name] !== then?.[name])) changed.push(one)
    }
  }
  const round = (records: readonly HandoffRecord[]) => ({
    handedOff: list(records),
    acceptance: acceptance(records),
    converted: conversion(records),
  })
  const median = twiceMedian(returns)
  return {
    definitions: cohorts.map(({ version: name, fingerprint, handedOff }) => ({
      version: name,
      fingerprint,
      handedOff,
    })),
    conversion: {
      all: conversion(month),
      censored: month.some((one) => one.handedOffAt > now - FINAL_MS),
      byVersion: cohorts,
    },
    recycled: {
      first: round(first),
      again: round(again),
      medianDaysToReturn: median === null ? null : decimal(median, 1_728_000),
      returnsKnown: returns.length,
      changedEvidence: share(changed, comparable),
    },
  }
}

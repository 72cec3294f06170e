// The report: a line for each finding, what stays open, and the sum.
import type { Finding, Outcome } from './finding'
import { OPEN_POINTS, type OpenPoint } from './open-points'

export interface Report {
  readonly findings: readonly Finding[]
  /** What the round trip could not remove. */
  readonly left: readonly string[]
  readonly roundTrip: boolean
  /** Requests that were held back because they would have written. */
  readonly notSent: readonly string[]
}

/** The open points about which nothing was found out. */
export function stillOpen(findings: readonly Finding[]): OpenPoint[] {
  const settled = new Set(findings.filter(({ outcome }) => outcome !== 'unknown').map(({ point }) => point))
  return (Object.keys(OPEN_POINTS) as OpenPoint[]).filter((point) => !settled.has(point))
}

const count = (findings: readonly Finding[], outcome: Outcome) =>
  findings.filter((one) => one.outcome === outcome).length

/** For people. */
export function linesOf({ findings, left, roundTrip, notSent }: Report): string[] {
  const open = stillOpen(findings)
  return [
    ...findings.flatMap(finding),
    ...(open.length === 0
      ? []
      : ['', 'Not settled by this run:', ...open.map((one) => `  ${OPEN_POINTS[one]}`)]),
    ...(roundTrip ? ['', ...afterwards(left)] : []),
    ...(notSent.length === 0 ? [] : ['', `Not sent, because it would write: ${notSent.join(', ')}`]),
    '',
    `${count(findings, 'same')} same, ${count(findings, 'found')} found, ${count(findings, 'differs')} differ, ${count(findings, 'unknown')} unknown`,
  ]
}

function finding({ what, outcome, expected, found, does, assumedIn, point }: Finding): string[] {
  return [
    `${outcome.padEnd(8)} ${what}: ${found}`,
    ...(outcome === 'differs' ? [`         expected: ${expected} (assumed in ${assumedIn})`] : []),
    ...(does === null ? [] : [`         the product: ${does}`]),
    ...(point === null || outcome === 'unknown' ? [] : [`         settles: ${OPEN_POINTS[point]}`]),
  ]
}

function afterwards(left: readonly string[]): string[] {
  const kept = 'The property group japan_handoff and its properties stay: a next run uses them.'
  if (left.length === 0) return ['The contact, its activities and the workflow are removed.', kept]
  return ['NOT removed, please remove it by hand:', ...left.map((one) => `  ${one}`), kept]
}

/** For machines. */
export function jsonOf({ findings, left, roundTrip, notSent }: Report): string {
  const sum = {
    same: count(findings, 'same'),
    found: count(findings, 'found'),
    differ: count(findings, 'differs'),
    unknown: count(findings, 'unknown'),
  }
  return JSON.stringify({ sum, roundTrip, left, notSent, stillOpen: stillOpen(findings), findings }, null, 2)
}

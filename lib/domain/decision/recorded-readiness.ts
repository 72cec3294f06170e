// Reads what was kept of a judgement at the handoff, however it came back: the other way of `readinessOf`.
import type { Outcome } from '../assessment'
import { firstCodePoints } from '../clusters'
import type { ReadinessRecord } from '../review/handoff-record'

const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>(['pass', 'fail', 'unknown', 'not_applicable'])
const isOutcome = (value: unknown): value is Outcome => OUTCOMES.has(value)

/** More criteria than any definition has, and longer names. */
const MOST_OUTCOMES = 40
const LONGEST_NAME = 100

/** The record, or null for what is none: empty, cut off, somebody's own words. Parts that make no sense are left out. */
export function recordedReadiness(text: string | null): ReadinessRecord | null {
  const found = parsed(text)
  if (!isObject(found) || !isObject(found.o)) return null
  const outcomes = Object.entries(found.o)
    .filter((entry): entry is [string, Outcome] => entry[0].length <= LONGEST_NAME && isOutcome(entry[1]))
    .slice(0, MOST_OUTCOMES)
  if (outcomes.length === 0) return null
  const { v, f, r, score, override } = found
  return {
    version: textOf(v),
    fingerprint: textOf(f),
    rulesVersion: textOf(r),
    // The type speaks of the criteria of today; an older or newer definition has others.
    outcomes: Object.fromEntries(outcomes) as ReadinessRecord['outcomes'],
    score: typeof score === 'number' && Number.isFinite(score) ? score : null,
    overridden: textOf(override) !== null,
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  return value.length <= LONGEST_NAME ? value : firstCodePoints(value, LONGEST_NAME)
}

// Reads the judgement that was kept at the handoff, whatever state it is in: the inverse of `readinessOf`.
import type { Outcome } from '../assessment'
import { firstCodePoints } from '../clusters'
import type { ReadinessRecord } from '../review/handoff-record'

const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>(['pass', 'fail', 'unknown', 'not_applicable'])
const isOutcome = (value: unknown): value is Outcome => OUTCOMES.has(value)

/** More criteria and longer names than any definition has. */
const MOST_OUTCOMES = 40
const LONGEST_NAME = 100

/** The record; null when the text is empty, cut off, or somebody's own words. Parts that make no sense are left out. */
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

// The readiness snapshot that a handoff left on the contact, read back: somebody may have edited or cut it.
import * as z from 'zod/mini'
import type { CriterionName, Outcome } from '@/lib/domain/assessment'
import type { ReadinessRecord } from '@/lib/domain/review/handoff-record'
import { cap, toNumber } from '../wire'

const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>(['pass', 'fail', 'unknown', 'not_applicable'])
/** More criteria than any definition has. */
const MOST_OUTCOMES = 40
const MAX_NAME = 100

const text = z.catch(z.nullish(z.string()), null)
const snapshot = z.object({
  v: text,
  f: text,
  o: z.record(z.string(), z.unknown()),
  score: z.optional(z.unknown()),
  override: z.optional(z.unknown()),
})

/** What was kept at the handoff; null when there is nothing that can be read. */
export function toReadiness(value: string | null | undefined): ReadinessRecord | null {
  if (value === null || value === undefined) return null
  const read = z.safeParse(snapshot, jsonOf(value))
  if (!read.success) return null
  const { v, f, o, score, override } = read.data
  const outcomes = Object.entries(o)
    .filter(([name, outcome]) => name.length <= MAX_NAME && OUTCOMES.has(outcome))
    .slice(0, MOST_OUTCOMES) as [CriterionName, Outcome][]
  if (outcomes.length === 0) return null
  return {
    version: v === null || v === undefined ? null : cap(v, MAX_NAME),
    fingerprint: f === null || f === undefined ? null : cap(f, MAX_NAME),
    outcomes: Object.fromEntries(outcomes) as ReadinessRecord['outcomes'],
    score: toNumber(score),
    overridden: typeof override === 'string' && override.trim() !== '',
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

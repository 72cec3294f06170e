// The one thing to try: the best of a few candidates for the most frequent reason, by what the month itself says of them.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Count, Figures } from '@/lib/domain/review/figures'
import type { Replay, ReplayResult } from '@/lib/domain/review/replay-result'
import { suggestionOf } from '@/lib/domain/review/suggestion'
import { month } from './months'

const count = (n: number): Count => ({ n, ids: Array.from({ length: n }, (_, index) => String(index)) })
const NONE = count(0)

/** A month in which a changed definition does what `effect` says. */
function replay(effect: (changed: Definition) => readonly [avoided: number, lost: number]): Replay {
  return {
    run(changed): ReplayResult {
      const [avoided, lost] = effect(changed)
      return {
        baseFingerprint: '',
        changedFingerprint: '',
        handoffs: 0,
        readyBefore: 0,
        readyAfter: 0,
        together: {
          heldBackRejected: count(avoided),
          lostAccepted: count(lost),
          lostConverted: NONE,
          heldBackOther: NONE,
          admitted: NONE,
          toReview: NONE,
        },
        byCriterion: [],
        cannotTell: [],
      }
    },
  }
}

const june = month('2026-06', { accepted: 30, rejected: 10 })
const rejectedFor = (...reasons: readonly (readonly [string, number])[]): Figures => {
  const of = reasons.reduce((sum, [, n]) => sum + n, 0)
  const byReason = reasons.map(([reason, part]) => ({
    reason,
    share: { part, of, small: of < 10, ids: [] },
  }))
  return { ...june, rejections: { byReason, bySource: [] } }
}
const suggest = (figures: Figures, effect: Parameters<typeof replay>[0]) =>
  suggestionOf(figures, DEFAULT_DEFINITION, replay(effect))
const levelOf = ({ decisionRole }: Definition) => decisionRole.minLevel
const LEVEL = levelOf(DEFAULT_DEFINITION)

describe('the suggestion', () => {
  it('takes the candidate that avoids most beyond what it costs', () => {
    const found = suggest(rejectedFor(['wrong_contact_level', 13], ['too_early', 9]), (changed) =>
      levelOf(changed) === LEVEL + 2 ? [9, 1] : levelOf(changed) === LEVEL + 1 ? [8, 3] : [0, 0],
    )
    expect(found).toMatchObject({ reason: 'wrong_contact_level', part: 13, of: 22 })
    expect(found?.attempt).toMatchObject({ avoided: 9, lost: 1, rejected: 10, accepted: 30 })
    expect(found?.attempt && levelOf(found.attempt.changed)).toBe(LEVEL + 2)
  })

  it('prefers the smaller change where two do the same', () => {
    const found = suggest(rejectedFor(['wrong_contact_level', 13]), (changed) =>
      levelOf(changed) > LEVEL ? [5, 0] : [0, 0],
    )
    expect(found?.attempt && levelOf(found.attempt.changed)).toBe(LEVEL + 1)
  })

  it('goes on to the next reason where nothing helps against the first', () => {
    const found = suggest(rejectedFor(['wrong_contact_level', 13], ['too_early', 9]), ({ windowDays }) =>
      windowDays < DEFAULT_DEFINITION.windowDays ? [4, 0] : [5, 5],
    )
    expect(found).toMatchObject({ reason: 'too_early', part: 9, attempt: { avoided: 4, lost: 0 } })
  })

  it('names the most frequent reason alone where no candidate is worth its price', () => {
    const found = suggest(rejectedFor(['wrong_contact_level', 13], ['other', 1]), () => [3, 3])
    expect(found).toEqual({ reason: 'wrong_contact_level', part: 13, of: 14, attempt: null })
  })

  it('has nothing to try against a reason that no definition can foresee', () => {
    expect(suggest(rejectedFor(['other', 12]), () => [9, 0])?.attempt).toBeNull()
  })

  it.each<[string, Figures]>([
    ['nothing was rejected', rejectedFor(['other', 0])],
    ['the figure is off', { ...june, rejections: null }],
  ])('is none where %s', (_, figures) => {
    expect(suggest(figures, () => [9, 0])).toBeNull()
  })

  it('requires a criterion that was not required, without touching anything else', () => {
    const relaxed = {
      ...DEFAULT_DEFINITION,
      required: { ...DEFAULT_DEFINITION.required, evaluation_signal: false },
    }
    const found = suggestionOf(
      rejectedFor(['no_japan_signal', 12]),
      relaxed,
      replay(({ required }) => (required.evaluation_signal ? [6, 1] : [0, 0])),
    )
    expect(found?.attempt?.changed).toEqual(DEFAULT_DEFINITION)
  })
})

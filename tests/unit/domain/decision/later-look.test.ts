// When a decision that is over is looked at again: soon enough to matter, a bounded number of times, whatever the clock does.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstLook, isLookDue, nextLook, postponed } from '@/lib/domain/decision/later-look'
import type { Look, Stage } from '@/lib/domain/decision/row'

const NOW = Date.parse('2026-06-10T02:00:00Z')
const MINUTE = 60_000

describe('the first look', () => {
  it.each<[Stage, boolean, boolean, number | null]>([
    ['confirmed', true, false, 1],
    ['confirmed', true, true, 2],
    // Nothing was sent: nothing can arrive.
    ['confirmed', false, false, null],
    ['conflict', false, false, null],
    ['conflict', true, true, 2],
    ['refused', true, false, null],
    ['refused', true, true, 2],
    ['undone', true, true, null],
  ])('at a %s row, tried %s, in doubt %s: %s looks', (stage, tried, doubtful, left) => {
    const look = firstLook({ stage, tried, doubtful }, NOW)
    expect(look).toEqual(left === null ? null : { at: NOW + 2 * MINUTE, left, taken: 0, failed: 0 })
  })
})

const look = (more: Partial<Look> = {}): Look => ({ at: NOW, left: 1, taken: 0, failed: 0, ...more })

describe('the next', () => {
  it('comes when something was put right, and after doubt', () => {
    expect(nextLook(look(), false, NOW)).toBeNull()
    expect(nextLook(look(), true, NOW)).toEqual(look({ at: NOW + 2 * MINUTE, taken: 1 }))
    expect(nextLook(look({ left: 2, failed: 3 }), false, NOW)).toEqual(
      look({ at: NOW + 8 * MINUTE, taken: 1 }),
    )
  })

  it('never comes for ever, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('changed', 'same', 'failed'), { minLength: 200 }), (happens) => {
        let now = NOW
        let one = firstLook({ stage: 'confirmed', tried: true, doubtful: true }, now)
        let asked = 0
        for (const what of happens) {
          if (one === null) break
          now = one.at
          asked++
          one = what === 'failed' ? postponed(one, now) : nextLook(one, what === 'changed', now)
        }
        expect(one).toBeNull()
        expect(asked).toBeLessThanOrEqual(8 * 12)
      }),
    )
  })

  it('counts on over a row that was opened again', () => {
    expect(firstLook({ stage: 'confirmed', tried: true, doubtful: true }, NOW, 8)).toBeNull()
  })
})

describe('is due', () => {
  const over = { finishedAt: NOW - MINUTE }
  it.each<[string, Parameters<typeof isLookDue>[0], boolean, boolean]>([
    ['no look', { ...over, look: null }, true, false],
    ['its time has come', { ...over, look: look() }, false, true],
    ['ahead', { ...over, look: look({ at: NOW + 1 }) }, false, false],
    ['ahead, viewed too early', { ...over, look: look({ at: NOW + MINUTE }) }, true, false],
    ['ahead, viewed', { finishedAt: NOW - 90_000, look: look({ at: NOW + 30_000 }) }, true, true],
    [
      'ahead, viewed after a look',
      { finishedAt: NOW - 200_000, look: look({ at: NOW + 30_000, taken: 1 }) },
      true,
      false,
    ],
    [
      'ahead, viewed while HubSpot fails',
      { finishedAt: NOW - 200_000, look: look({ at: NOW + 30_000, failed: 1 }) },
      true,
      false,
    ],
    [
      'a day ahead: the clock was put back',
      { ...over, look: look({ at: NOW + 1_440 * MINUTE }) },
      false,
      true,
    ],
  ])('%s', (_, row, viewed, due) => {
    expect(isLookDue(row, NOW, viewed)).toBe(due)
  })
})

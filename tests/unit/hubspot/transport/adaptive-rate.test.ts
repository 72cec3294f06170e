// The pace of what nobody looks at: even, cut by a refusal, soon back near what had been fine, and slowly beyond.
import { expect, test } from 'vitest'
import { createPace, type Pace } from '@/lib/hubspot/transport/adaptive-rate'

/** The time between two starts in a row, in ms. */
function gapOf(pace: Pace): number {
  pace.started(1e9)
  const from = pace.nextAt()
  pace.started(from)
  return pace.nextAt() - from
}
const answers = (pace: Pace, count: number) => {
  for (let index = 0; index < count; index++) pace.answered()
}

test('the first one may start at once, the others evenly', () => {
  const pace = createPace(() => 10)
  expect(pace.nextAt()).toBeLessThan(0)
  pace.started(1_000)
  expect(pace.nextAt()).toBe(1_040)
  pace.started(1_040)
  expect(pace.nextAt()).toBe(1_140)
})

test('a start that comes late is made up for, up to 60 ms', () => {
  const pace = createPace(() => 10)
  pace.started(1_000)
  pace.started(1_080)
  expect(pace.nextAt()).toBe(1_140)
  pace.started(1_300)
  expect(pace.nextAt()).toBe(1_340)
})

test('a limit that turns out to be another changes it at once', () => {
  let top = 10
  const pace = createPace(() => top)
  expect(gapOf(pace)).toBeCloseTo(100)
  top = 20
  expect(gapOf(pace)).toBeCloseTo(50)
})

test('a refusal cuts it to seven tenths, however many were under way together', () => {
  const pace = createPace(() => 10)
  pace.refused(0, 1_000)
  pace.refused(999, 5_000)
  expect(gapOf(pace)).toBeCloseTo(100 / 0.7)
  pace.refused(1_000, 2_000)
  expect(gapOf(pace)).toBeCloseTo(100 / 0.49)
})

test('it never gets slower than a tenth', () => {
  const pace = createPace(() => 10)
  for (let turn = 0; turn < 9; turn++) pace.refused(turn * 10, turn * 10 + 5)
  expect(gapOf(pace)).toBeCloseTo(1_000)
})

test.each([
  ['at once', 0, 0.7],
  ['soon', 30, 0.88],
  ['soon near what had been fine', 37, 0.922],
  ['slowly beyond', 57, 0.946],
  ['at last all of it', 200, 1],
  ['never more', 2_000, 1],
])('after a refusal it comes back: %s, after %i answers', (_name, count, part) => {
  const pace = createPace(() => 10)
  pace.refused(0, 1)
  answers(pace, count)
  expect(gapOf(pace)).toBeCloseTo(100 / part, 5)
})

test('what had been fine is what was refused last', () => {
  const pace = createPace(() => 10)
  pace.refused(0, 1)
  pace.refused(1, 2)
  answers(pace, 26)
  // Nine tenths of 0.7, not of all: from there on slowly.
  expect(gapOf(pace)).toBeCloseTo(100 / 0.646, 5)
  answers(pace, 10)
  expect(gapOf(pace)).toBeCloseTo(100 / 0.658, 5)
})

// The panel's width: kept within what it may have.
import { expect, it } from 'vitest'
import { clampWidth } from '@/entrypoints/record.content/resize'

it.each([
  [Number.NaN, 360],
  [Number.POSITIVE_INFINITY, 360],
  [0, 320],
  [400.4, 400],
  [9999, 480],
])('width %d becomes %d', (width, clamped) => {
  expect(clampWidth(width)).toBe(clamped)
})

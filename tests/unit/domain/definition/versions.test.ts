// Which published version is the latest, when a browser is behind it, and what the next one is called.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBehind, latestOf, nextVersion } from '@/lib/domain/definition/versions'

const named = (version: string, fingerprint: string | null = null) => ({ version, fingerprint })

describe('the latest version', () => {
  it.each([
    [[], null],
    [['1'], '1'],
    [['1', '2', '10', '9'], '10'],
    [['10', '2'], '10'],
    // A name of somebody's own has no number: the last of the list, unless there are numbers.
    [['jp-2026.06', 'jp-2026.05'], 'jp-2026.05'],
    [['jp-2026.06', '1'], '1'],
    [['3', 'jp-2026.06'], '3'],
    [['01', '1e3', '-5', '0', '2'], '2'],
    [['01', '0'], '0'],
    [['9999999999999999999', '7'], '7'],
  ])('of %j is %s', (versions, latest) => {
    expect(latestOf(versions.map((one) => named(one)))?.version ?? null).toBe(latest)
  })

  it('is the same whatever the order, as long as there are numbers', () => {
    const versions = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1 })
    fc.assert(
      fc.property(versions, fc.integer(), (numbers, turn) => {
        const turned = [...numbers.slice(turn % numbers.length), ...numbers.slice(0, turn % numbers.length)]
        expect(latestOf(turned.map((one) => named(String(one))))?.version).toBe(String(Math.max(...numbers)))
      }),
    )
  })
})

describe('a browser', () => {
  it.each([
    ['1', 'a', null, null, false],
    ['1', 'a', '1', null, false],
    ['1', 'a', '1', 'a', false],
    ['1', 'a', '1', 'b', true],
    ['1', 'a', '2', null, true],
    ['10', 'a', '9', 'b', false],
    ['9', 'a', '10', 'b', true],
    ['jp-1', 'a', '1', null, true],
    ['1', 'a', 'jp-1', null, true],
    ['jp-1', 'a', 'jp-1', 'a', false],
  ])('with %s (%s) beside %s (%s): behind %s', (mine, own, theirs, other, behind) => {
    expect(isBehind(named(mine, own), theirs === null ? null : named(theirs, other))).toBe(behind)
  })
})

it.each([
  [[], '1'],
  [['1'], '2'],
  [['2', '10', 'jp-1'], '11'],
  [['jp-1'], '1'],
])('after %j comes %s', (known, next) => {
  expect(nextVersion(known)).toBe(next)
})

// Evidence: quotes of bounded length, what is stale, and one order on every machine.
import { describe, expect, it } from 'vitest'
import type { Evidence } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { cite, inOrder, isStale, MOST_EVIDENCE } from '@/lib/domain/evidence'
import { msg } from '@/lib/domain/message'
import { ago, NOW } from '../fixtures/lead'

const label = msg('evidence.employees')
const one = (part: Partial<Evidence> = {}): Evidence => ({
  quote: 'q',
  source: 'form',
  label,
  at: NOW,
  stale: false,
  counts: true,
  ...part,
})

describe('cite', () => {
  it('counts, undated and fresh, unless told', () => {
    expect(cite({ quote: 'q', source: 'form', label })).toEqual(one({ at: null }))
  })
  it('never counts what is stale', () => {
    expect(cite({ quote: 'q', source: 'form', label, stale: true })).toEqual(
      one({ at: null, stale: true, counts: false }),
    )
    expect(cite({ quote: 'q', source: 'form', label, counts: false }).counts).toBe(false)
  })
  it.each([
    [NOW, NOW],
    [null, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('at %s', (at, kept) => expect(cite({ quote: 'q', source: 'form', label, at }).at).toBe(kept))
  it('quotes 198 characters and says that more follows', () => {
    expect(cite({ quote: 'x'.repeat(198), source: 'form', label }).quote).toBe('x'.repeat(198))
    expect(cite({ quote: 'x'.repeat(199), source: 'form', label }).quote).toBe(`${'x'.repeat(198)}…`)
  })
})

describe('isStale', () => {
  it.each([
    ['now', NOW, false],
    ['a moment ahead', NOW + 1, true],
    ['the last moment of the window', ago(90), false],
    ['a moment before it', ago(90) - 1, true],
    ['no date', null, true],
    ['a broken date', Number.NaN, true],
  ])('%s: %s', (_what, at, stale) => expect(isStale(at, DEFAULT_DEFINITION, NOW)).toBe(stale))
})

describe('inOrder', () => {
  const sorted = [
    one({ at: ago(1) }),
    one({ at: ago(2), source: 'call' }),
    one({ at: ago(2), source: 'email', label: msg('evidence.domain') }),
    one({ at: ago(2), source: 'email', quote: 'a' }),
    one({ at: ago(2), source: 'email', quote: 'b' }),
    one({ at: null }),
    one({ counts: false, at: ago(0) }),
    one({ counts: false, at: null }),
  ]
  it('is what counts, the newest, then by source, label and quote, whatever came first', () => {
    expect(inOrder(sorted)).toEqual(sorted)
    expect(inOrder([...sorted].reverse())).toEqual(sorted)
    expect(inOrder([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted)
  })
  it('is a list of its own with 25 at most', () => {
    const many = Array.from({ length: 30 }, (_, n) => one({ at: NOW - n }))
    expect(inOrder([...many].reverse())).toEqual(many.slice(0, MOST_EVIDENCE))
    const single = [one()]
    expect(inOrder(single)).toEqual(single)
    expect(inOrder(single)).not.toBe(single)
    expect(MOST_EVIDENCE).toBe(25)
  })
})

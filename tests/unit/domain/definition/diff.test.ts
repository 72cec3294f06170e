// What two definitions say differently: each kind of place, in the order of the document, nothing left out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION as D } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { diffOf } from '@/lib/domain/definition/diff'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { anyDefinition } from '../../fixtures/definition'

type Row = readonly [path: string, kind: string, before: unknown, after: unknown]
const rows = (before: Partial<Definition>, after: Partial<Definition>): Row[] =>
  diffOf({ ...D, ...before }, { ...D, ...after }).map((one) => [one.path, one.kind, one.before, one.after])

const signal = (id: string, strength: 'strong' | 'medium', ...phrases: string[]) => ({
  id,
  strength,
  phrases,
})
const targets = (...list: Definition['sla']['targets']) => ({ sla: { ...D.sla, targets: list } })
const A = signal('a', 'strong', '見積', 'デモ')
const B = signal('b', 'medium', '稟議')
const { reasons } = D.rejection
const tooEarly = (change: Partial<typeof reasons.too_early>) => ({
  rejection: { ...D.rejection, reasons: { ...reasons, too_early: { ...reasons.too_early, ...change } } },
})

describe('a place that differs', () => {
  it.each<[string, Partial<Definition>, Partial<Definition>, Row[]]>([
    ['nothing', {}, {}, []],
    ['the version alone', {}, { version: '9' }, []],
    ['a number', {}, { windowDays: 60 }, [['windowDays', 'changed', 90, 60]]],
    [
      'a number that is no limit any more',
      {},
      { icp: { ...D.icp, maxEmployees: null } },
      [['icp.maxEmployees', 'changed', 10_000, null]],
    ],
    ['an item more', {}, { boilerplate: ['x'] }, [['boilerplate', 'added', [], ['x']]]],
    [
      'an item less',
      { boilerplate: ['x', 'y'] },
      { boilerplate: ['y'] },
      [['boilerplate', 'removed', ['x'], []]],
    ],
    [
      'items more and less',
      { boilerplate: ['x', 'y', 'z'] },
      { boilerplate: ['z', 'w', 'v'] },
      [['boilerplate', 'changed', ['x', 'y'], ['w', 'v']]],
    ],
    [
      'an item once more',
      { boilerplate: ['x'] },
      { boilerplate: ['x', 'x'] },
      [['boilerplate', 'added', [], ['x']]],
    ],
    [
      'the order of a list',
      { boilerplate: ['x', 'y'] },
      { boilerplate: ['y', 'x'] },
      [['boilerplate', 'changed', ['x', 'y'], ['y', 'x']]],
    ],
    [
      'a weekday',
      {},
      { sla: { ...D.sla, weekdays: [1, 2, 3, 4, 5, 6] } },
      [['sla.weekdays', 'added', [], ['6']]],
    ],
    [
      'a category, wherever it stands',
      { signals: [A, B] },
      { signals: [signal('a', 'medium', '見積', 'rfp'), B] },
      [
        ['signals[a].strength', 'changed', 'strong', 'medium'],
        ['signals[a].phrases', 'changed', ['デモ'], ['rfp']],
      ],
    ],
    [
      'the order of categories',
      { signals: [A, B] },
      { signals: [B, A] },
      [['signals', 'changed', ['a', 'b'], ['b', 'a']]],
    ],
    [
      'a category in front of the others',
      { signals: [B] },
      { signals: [A, B] },
      [
        ['signals[a].strength', 'added', null, 'strong'],
        ['signals[a].phrases', 'added', [], ['見積', 'デモ']],
      ],
    ],
    [
      'a category less',
      {
        negatives: [
          { id: 'p', phrases: ['求人'] },
          { id: 'q', phrases: [] },
        ],
      },
      { negatives: [] },
      [
        ['negatives[p].phrases', 'removed', ['求人'], []],
        ['negatives[q].phrases', 'removed', [], []],
      ],
    ],
    [
      'the second category of one name',
      { signals: [A, signal('a', 'strong', 'x'), signal('a#2', 'strong', 'x')] },
      { signals: [A, signal('a', 'medium', 'x'), signal('a#2', 'strong', 'x')] },
      [['signals[a]#2.strength', 'changed', 'strong', 'medium']],
    ],
    [
      'a target by its place',
      targets({ matches: ['デモ'], clock: 'elapsed', target: 4 }),
      targets(
        { matches: ['デモ', '見積'], clock: 'elapsed', target: 4 },
        { matches: ['展示会'], clock: 'business_days', target: 3 },
      ),
      [
        ['sla.targets[0].matches', 'added', [], ['見積']],
        ['sla.targets[1].matches', 'added', [], ['展示会']],
        ['sla.targets[1].clock', 'added', null, 'business_days'],
        ['sla.targets[1].target', 'added', null, 3],
      ],
    ],
    [
      'another rule for coming back',
      {},
      tooEarly({ recycle: { after: 'never' }, recycleByDetail: { next_term: { after: 'days', days: 30 } } }),
      [
        ['rejection.reasons.too_early.recycle.after', 'changed', 'days', 'never'],
        ['rejection.reasons.too_early.recycle.days', 'removed', 180, null],
        ['rejection.reasons.too_early.recycleByDetail.this_term.after', 'removed', 'days', null],
        ['rejection.reasons.too_early.recycleByDetail.this_term.days', 'removed', 60, null],
        ['rejection.reasons.too_early.recycleByDetail.next_term.after', 'changed', 'next_term', 'days'],
        ['rejection.reasons.too_early.recycleByDetail.next_term.days', 'added', null, 30],
      ],
    ],
    [
      'names of properties, in their own order',
      { properties: { status: 'a', pauses: 'b' } },
      { properties: { pauses: 'c', count: 'd' } },
      [
        ['properties.status', 'removed', 'a', null],
        ['properties.count', 'added', null, 'd'],
        ['properties.pauses', 'changed', 'b', 'c'],
      ],
    ],
  ])('%s', (_what, before, after, expected) => expect(rows(before, after)).toEqual(expected))

  it('is told in the order of the document, whatever the order of the keys', () => {
    const after = {
      ...D,
      score: { ...D.score, threshold: 1 },
      windowDays: 1,
      icp: { ...D.icp, minEmployees: 1 },
    }
    const turned = Object.fromEntries(Object.entries(after).reverse()) as unknown as Definition
    expect(diffOf(D, turned).map(({ path }) => path)).toEqual([
      'icp.minEmployees',
      'windowDays',
      'score.threshold',
    ])
  })
})

describe('for any two definitions', () => {
  /** Often the same but for a place or two: that is where a difference could be missed. */
  const pairs = fc.tuple(anyDefinition, anyDefinition, fc.nat(), fc.boolean()).map(([a, b, place, whole]) => {
    const keys = Object.keys(a) as (keyof Definition)[]
    const key = keys[place % keys.length] ?? 'icp'
    return [a, whole ? b : { ...a, [key]: b[key] }] as const
  })

  it('there is no difference exactly when they are one but for the version', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(diffOf(a, a)).toEqual([])
        expect(diffOf(a, structuredClone(a))).toEqual([])
        const same = fingerprintOf({ ...b, version: a.version }) === fingerprintOf(a)
        expect(diffOf(a, b).length === 0).toBe(same)
      }),
      { numRuns: 200 },
    )
  })

  it('the way back is the same way, turned', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const by = ({ path }: { readonly path: string }, other: { readonly path: string }) =>
          path < other.path ? -1 : 1
        const there = diffOf(a, b).map((one) => ({
          path: one.path,
          kind: turned[one.kind],
          before: one.after,
          after: one.before,
        }))
        expect([...diffOf(b, a)].sort(by)).toEqual(there.sort(by))
      }),
      { numRuns: 100 },
    )
  })

  it('no place is told twice', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const paths = diffOf(a, b).map(({ path }) => path)
        expect(new Set(paths).size).toBe(paths.length)
      }),
      { numRuns: 100 },
    )
  })
})

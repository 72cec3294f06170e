// Lists of contacts leave the figures by name, and every name leads back to its own list.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listAt, shown } from '@/lib/domain/review/shown'

const FIGURES = {
  handedOff: { n: 2, ids: ['1', '2'] },
  sla: null,
  mix: [{ reason: 'other', share: { part: 1, of: 2, small: true, ids: ['2'] } }],
  from: 5,
}

it('replaces every list by its place and leaves the rest', () => {
  expect(shown(FIGURES)).toEqual({
    handedOff: { n: 2, list: 'handedOff' },
    sla: null,
    mix: [{ reason: 'other', share: { part: 1, of: 2, small: true, list: 'mix.0.share' } }],
    from: 5,
  })
})

it.each([
  ['handedOff', ['1', '2']],
  ['mix.0.share', ['2']],
  ['mix.1.share', []],
  ['sla', []],
  ['sla.met', []],
  ['from', []],
  ['', []],
  ['__proto__', []],
  ['handedOff.ids', []],
])('%s gives %j', (list, ids) => {
  expect(listAt(FIGURES, list)).toEqual(ids)
})

it('every name leads back to its list, whatever the data', () => {
  const count = fc.record({ n: fc.nat(), ids: fc.array(fc.string(), { maxLength: 3 }) })
  const tree = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/).filter((name) => name !== 'ids' && name !== 'list'),
    fc.oneof(count, fc.array(count, { maxLength: 3 }), fc.integer()),
  )
  fc.assert(
    fc.property(tree, (data) => {
      const given = shown(data) as Record<string, unknown>
      for (const [name, value] of Object.entries(data)) {
        const all = Array.isArray(value) ? value : [value]
        const lists = Array.isArray(given[name]) ? given[name] : [given[name]]
        for (const [at, one] of all.entries())
          if (typeof one === 'object') expect(listAt(data, lists[at].list)).toEqual(one.ids)
      }
    }),
  )
})

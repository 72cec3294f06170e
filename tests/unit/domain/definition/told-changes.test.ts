// Differences as they are told: a mapped property that came or went is one, what changed within one is told as it is.
import { expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { diffOf } from '@/lib/domain/definition/diff'
import { toldChanges } from '@/lib/domain/definition/told-changes'
import { type Fields, NO_FIELDS } from '@/lib/domain/fields/fields'

const withFields = (fields: Partial<Fields>) => ({
  ...DEFAULT_DEFINITION,
  fields: { ...NO_FIELDS, ...fields },
})
const timing = {
  property: 'jiki',
  label: '導入時期',
  options: { a: '3か月以内', b: '未定' },
  signs: { a: { category: 'timeline', strength: 'medium' as const } },
}
const plain = (property: string) => ({ property, label: `${property}の名`, options: { x: 'X', y: 'Y' } })

it('gathers what came and what went by role', () => {
  const before = withFields({ event: [plain('e1')], department: [plain('d1')] })
  const after = withFields({ hearing: [timing], department: [plain('d2')] })
  expect(diffOf(before, after).length).toBeGreaterThan(10)
  expect(toldChanges(before, after)).toEqual([
    { path: 'fields.department[]', kind: 'changed', before: ['d1の名'], after: ['d2の名'] },
    { path: 'fields.hearing[]', kind: 'added', before: [], after: ['導入時期'] },
    { path: 'fields.event[]', kind: 'removed', before: ['e1の名'], after: [] },
  ])
})

it('tells what changed within a property, and everything else, as it is', () => {
  const before = withFields({ hearing: [timing] })
  const after = {
    ...withFields({ hearing: [{ ...timing, signs: {} }] }),
    windowDays: 30,
  }
  expect(toldChanges(before, after)).toEqual(diffOf(before, after))
  expect(toldChanges(before, after).length).toBeGreaterThan(2)
})

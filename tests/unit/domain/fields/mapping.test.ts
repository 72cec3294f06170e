// Changing a mapping: one role for each property, what a person said survives, and suggestions accepted all at once.
import { describe, expect, it } from 'vitest'
import { changesOf } from '@/lib/domain/fields/changed'
import { FIELD_ROLES, mappedProperties, NO_FIELDS } from '@/lib/domain/fields/fields'
import {
  acceptAll,
  couldHold,
  entriesIn,
  fieldFor,
  openSuggestions,
  upToDate,
  withField,
  withoutField,
} from '@/lib/domain/fields/mapping'
import type { Suggestion } from '@/lib/domain/fields/suggestion'
import { property } from './portal'

const field = (name: string) => ({ property: name, label: name, options: {} })
const suggestion = (role: 'department' | 'score' | 'event', name: string): Suggestion => ({
  role,
  field: field(name),
  reason: { key: 'fields.reason.holds.event' },
  filled: null,
  samples: [],
})
const names = (fields: typeof NO_FIELDS) =>
  mappedProperties(fields).map(({ role, field }) => `${role} ${field.property}`)

describe('a property', () => {
  it('has one role, in which it keeps its place', () => {
    const first = withField(withField(NO_FIELDS, { role: 'title', field: field('a') }), {
      role: 'title',
      field: field('b'),
    })
    const renamed = withField(first, { role: 'title', field: { ...field('a'), label: 'A' } })
    expect(renamed.title.map(({ label }) => label)).toEqual(['A', 'b'])
    const moved = withField(renamed, fieldFor('hearing', property('予算', { name: 'a' })))
    expect(names(moved)).toEqual(['title b', 'hearing a'])
    expect(withoutField(withoutField(moved, 'a'), 'b')).toEqual(NO_FIELDS)
  })

  it('is found in its role, whichever that is', () => {
    const choice = property('区分', { name: 'x', options: ['A', 'B'] })
    for (const role of FIELD_ROLES)
      expect(entriesIn(withField(NO_FIELDS, fieldFor(role, choice)), role)).toEqual([fieldFor(role, choice)])
  })

  it('of a company carries its object', () => {
    expect(fieldFor('industry', property('業種', { name: 'own', object: 'company' })).field.property).toBe(
      'company.own',
    )
  })
})

describe('what a definition cannot hold', () => {
  const many = property('区分', {
    options: ['A', 'B\u0000', ...Array.from({ length: 1_200 }, (_, n) => `C${n}`)],
  })

  it('is left out, and is no change of the portal', () => {
    const entry = fieldFor('title', many)
    expect(Object.keys(entry.field.options)).toHaveLength(1_000)
    expect(Object.values(entry.field.options)).not.toContain('B\u0000')
    expect(changesOf(withField(NO_FIELDS, entry), [many])).toEqual([])
  })
})

describe('options that changed', () => {
  const old = property('導入時期', { options: ['3か月以内', '来年'] })
  const now = property('導入時期', { options: ['3か月以内', '至急', '未定'] })

  it('take over what is new, and keep what a person said of the others', () => {
    const entry = fieldFor('hearing', old)
    if (entry.role !== 'hearing') throw new Error('another role')
    const said = { ...entry, field: { ...entry.field, signs: {} } }
    const next = upToDate(said, now)
    expect(next.field.options).toEqual({ o0: '3か月以内', o1: '至急', o2: '未定' })
    expect(next.role === 'hearing' && next.field.signs).toEqual({})
    const more = upToDate(said, property('導入時期', { options: ['3か月以内', '来年', '半年以内'] }))
    expect(more.role === 'hearing' && more.field.signs).toEqual({
      o2: { category: 'timeline', strength: 'medium' },
    })
  })

  it('of classes likewise', () => {
    const entry = fieldFor('slaClass', property('ランク', { options: ['A', 'B', 'C'] }))
    const next = upToDate(entry, property('ランク', { options: ['A', 'B'] }))
    expect(next.role === 'slaClass' && next.field.targets).toEqual({
      o0: { clock: 'business_days', target: 1 },
    })
  })
})

describe('accepting all', () => {
  const suggestions = [
    suggestion('department', 'busho'),
    suggestion('department', 'shozoku'),
    suggestion('event', 'e1'),
    suggestion('event', 'e2'),
    suggestion('score', 's1'),
    suggestion('score', 's2'),
  ]

  it('takes the best of a single role, and every one of the others', () => {
    const { fields, score, accepted } = acceptAll(NO_FIELDS, null, suggestions)
    expect([names(fields), score, accepted]).toEqual([['department busho', 'event e1', 'event e2'], 's1', 4])
  })

  it('leaves what is mapped as it is', () => {
    const mine = withField(NO_FIELDS, { role: 'department', field: field('mine') })
    const { fields, score, accepted } = acceptAll(mine, 'own', suggestions)
    expect([names(fields), score, accepted]).toEqual([['department mine', 'event e1', 'event e2'], 'own', 2])
    expect(openSuggestions(fields, score, suggestions).map((one) => one.field.property)).toEqual([
      'busho',
      'shozoku',
    ])
  })
})

describe('what could hold a role', () => {
  const number = property('Score', { type: 'number', fieldType: 'number' })
  it.each([
    ['score', number, true],
    ['score', { ...number, calculated: true }, true],
    ['companySize', { ...number, calculated: true }, false],
    ['department', number, false],
    ['department', property('部署'), true],
    ['department', property('部署', { object: 'company' }), false],
    ['department', property('部署', { hidden: true }), false],
    ['event', property('展示会', { archived: true }), false],
    ['slaClass', property('ランク'), false],
    ['slaClass', property('ランク', { options: ['A', 'B'] }), true],
    ['optOut', property('停止', { type: 'bool', fieldType: 'booleancheckbox' }), true],
    ['hearing', property('日付', { type: 'date', fieldType: 'date' }), true],
  ] as const)('%s: %o: %s', (role, one, expected) => {
    expect(couldHold(role, one)).toBe(expected)
  })
})

// Definitions of versions with fewer or more criteria and rejection reasons: in storage, from a page, as a file.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_REJECTION } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { diffOf } from '@/lib/domain/definition/diff'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { readToday } from '../fixtures/definition'
import first from '../fixtures/definitions/format-1.json'
import second from '../fixtures/definitions/format-2.json'
import { NOW, readyLead } from '../fixtures/lead'

const { decision_role: _role, ...fourCriteria } = second.definition.required
const { too_early: _early, ...sixReasons } = second.definition.rejection.reasons
const OLDER = {
  ...second.definition,
  required: fourCriteria,
  rejection: { ...second.definition.rejection, reasons: sixReasons },
}
const RULE = {
  details: ['newer_detail'],
  detailRequired: false,
  noteRequired: true,
  recycle: { after: 'days', days: 30 },
  recycleByDetail: { newer_detail: { after: 'next_term' } },
}
const NEWER = {
  ...second.definition,
  required: { ...second.definition.required, newer_criterion: true },
  rejection: {
    ...second.definition.rejection,
    reasons: { ...second.definition.rejection.reasons, newer_reason: RULE },
  },
}

const ways = [
  ['a stored one', (definition: object) => readDefinition(definition)],
  ['a file', (definition: object) => readDefinitionFile(JSON.stringify({ format: 2, definition }))],
] as const
const read = (way: (typeof ways)[number][1], definition: object): Definition => {
  const found = way(definition)
  if (!found.ok) throw new Error(`${found.problem.kind} ${found.problem.path}`)
  return found.definition
}

describe.each(ways)('%s', (_what, way) => {
  it('of an older version has the default where it says nothing', () => {
    const { required, rejection } = read(way, OLDER)
    expect(required).toEqual({ ...DEFAULT_DEFINITION.required, ...fourCriteria })
    expect(required.decision_role).toBe(true)
    expect(rejection.reasons).toEqual({ ...DEFAULT_REJECTION.reasons, ...sixReasons })
    expect(rejection.reasons.too_early.recycle).toEqual({ after: 'days', days: 180 })
  })

  it('of a newer version keeps what this one does not know, and goes on with it', () => {
    const definition = read(way, NEWER)
    expect(definition).toEqual(readToday(NEWER as unknown as Definition))
    expect(fingerprintOf(definition)).toBe(fingerprintOf(NEWER as unknown as Definition))
    expect(fingerprintOf(definition)).not.toBe(fingerprintOf(read(way, second.definition)))
    expect(JSON.parse(definitionFile(definition)).definition).toEqual(NEWER)
    expect(diffOf(read(way, second.definition), definition).map(({ path }) => path)).toEqual([
      'required.newer_criterion',
      ...['details', 'detailRequired', 'noteRequired'].map((key) => `rejection.reasons.newer_reason.${key}`),
      'rejection.reasons.newer_reason.recycle.after',
      'rejection.reasons.newer_reason.recycle.days',
      'rejection.reasons.newer_reason.recycleByDetail.newer_detail.after',
    ])
  })

  it('of a newer version makes no lead ready, and says why', () => {
    const { required } = read(way, {
      ...NEWER,
      required: { ...DEFAULT_DEFINITION.required, newer_criterion: true },
    })
    const { verdict, criteria } = assess(readyLead(), { ...DEFAULT_DEFINITION, required }, NOW)
    expect(verdict).toBe('needs_review')
    expect(criteria.at(-1)).toMatchObject({
      id: 'newer_criterion',
      required: true,
      outcome: 'unknown',
      reason: { key: 'criterion.not_known', params: { id: 'newer_criterion' } },
    })
  })
})

it('one of the first format has the default, too', () => {
  const { decision_role: _, ...required } = first.definition.required
  expect(read(readDefinition, { ...first.definition, required }).required).toEqual({
    ...DEFAULT_DEFINITION.required,
    ...required,
  })
})

it.each(['__proto__', 'constructor'])('a criterion of the name %s does no harm', (name) => {
  const text = JSON.stringify({ format: 2, definition: second.definition })
  const found = readDefinitionFile(text.replace('"icp_fit":', `"${name}":true,"icp_fit":`))
  if (!found.ok) throw new Error(found.problem.path)
  expect(assess(readyLead(), found.definition, NOW).criteria.length).toBeGreaterThanOrEqual(5)
  expect(Object.getPrototypeOf(found.definition.required)).toBe(Object.prototype)
})

// The evidence of the health check: its numbers, the names of what is missing, and what they rest on.
import { describe, expect, it } from 'vitest'
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { cutIntoParts } from '@/lib/domain/definition/file-parts'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import { basisOf, type HealthFacts } from '@/lib/domain/health/facts'
import { AROUND, CHECKED_AT, healthFacts, rows, schemaOf } from '../../fixtures/health'
import { check, finding, optionsOf } from './portals'

describe('the evidence', () => {
  it('counts, and never rounds up to a share that would do', () => {
    const facts = healthFacts([...rows(179), ...rows(21, AROUND)])
    expect(finding('japan_criteria', 'verdict_recorded', facts)).toEqual({
      key: 'verdict_recorded',
      good: false,
      few: false,
      params: { n: 179, of: 200, percent: 89 },
    })
    expect(finding('japan_criteria', 'without_verdict', facts)?.params).toEqual({ n: 21 })
    expect(finding('japan_criteria', 'without_verdict', healthFacts())).toBeUndefined()
  })

  it('names the mapped properties that the portal has changed, and leads to Fields', () => {
    const there = { property: 'p', label: '部署名' }
    const of = (fieldChanges: HealthFacts['fieldChanges']) => {
      const { state, action, findings } = check('japan_criteria', healthFacts(undefined, { fieldChanges }))
      const own = findings.filter(({ key }) => key.startsWith('fields_'))
      return [state, action?.key ?? null, own.map(({ key, params }) => [key, params.names ?? null])]
    }
    expect(of(EMPTY)).toEqual(['good', null, []])
    expect(of(known([]))).toEqual(['good', null, [['fields_there', null]]])
    expect(
      of(
        known([
          { ...there, kind: 'options', unknown: ['新規'], lost: [] },
          { ...there, label: '役職', kind: 'gone' },
          { ...there, label: '規模', kind: 'other_type', type: 'number' },
        ]),
      ),
    ).toEqual([
      'warn',
      'map_fields',
      [
        ['fields_gone', ['役職']],
        ['fields_other_type', ['規模']],
        ['fields_options', ['部署名']],
      ],
    ])
    expect(of(unavailable('request_failed'))[0]).toBe('unknown')
  })

  it('says whether colleagues find the definition in the portal, where they need it from there', () => {
    const parts = cutIntoParts('0123456789abcdef', 'x'.repeat(700)) ?? []
    const schema = schemaOf()
    const withParts = (names: readonly string[]) =>
      known({
        ...schema,
        properties: schema.properties.map((one) =>
          one.name === 'japan_definition_file'
            ? {
                ...one,
                options: names.map((value) => ({ value, label: value, displayOrder: 0, hidden: true })),
              }
            : one,
        ),
      })
    const names = parts.map(({ name }) => name)
    const of = (fileParts: typeof parts | null, there: readonly string[]) =>
      check('japan_criteria', healthFacts(rows(20), { fileParts, schema: withParts(there) }))
    const keys = (found: ReturnType<typeof of>) => found.findings.map(({ key }) => key)
    expect(of(parts, ['about', ...names])).toMatchObject({ state: 'good', action: null })
    expect(keys(of(parts, ['about', ...names]))).toContain('file_there')
    expect(of(parts, ['about', ...names.slice(1)])).toMatchObject({
      state: 'warn',
      action: { key: 'set_up' },
    })
    expect(keys(of(parts, []))).toContain('file_missing')
    expect(of(null, [])).toMatchObject({ state: 'warn', action: { key: 'send_file' } })
    expect(of([], [])).toMatchObject({ state: 'good' })
  })

  it('names each property that is not in order, with what is wrong', () => {
    const schema = schemaOf()
    const facts = healthFacts([], {
      schema: known({
        ...schema,
        archived: ['japan_handoff_by'],
        properties: schema.properties
          .filter(({ name }) => name !== 'japan_handoff_by')
          .map((one) => (one.name === 'japan_readiness_snapshot' ? { ...one, type: 'number' } : one)),
      }),
    })
    expect(check('context', facts).findings.slice(0, 3)).toMatchObject([
      { key: 'properties_there', params: { names: ['japan_mql_definition'] } },
      { key: 'property_archived', params: { property: 'japan_handoff_by' } },
      { key: 'property_wrong_type', params: { property: 'japan_readiness_snapshot', found: 'number' } },
    ])
    expect(check('context', facts).action).toEqual({
      key: 'restore',
      params: { property: 'japan_handoff_by' },
    })
  })

  it('names the options that are missing', () => {
    const there = ['too_early', 'icp_mismatch', 'other']
    const missing = REJECTION_REASONS.filter((reason) => !there.includes(reason))
    const facts = healthFacts([], optionsOf('japan_rejection_reason', there))
    expect(finding('rejection_reason', 'options_missing', facts)?.params).toEqual({
      property: 'japan_rejection_reason',
      options: missing,
      n: missing.length,
    })
  })

  it('asks for the portal’s own names, and for the version in force', () => {
    const properties = { rejectionReason: 'kyakka_riyu' }
    const names = { ...healthFacts().names, ...properties }
    const mapped = { definition: { ...DEFAULT_DEFINITION, properties, version: '2' }, names }
    expect(finding('rejection_reason', 'properties_missing', healthFacts([], mapped))?.params).toEqual({
      names: ['kyakka_riyu'],
      n: 1,
    })
    const own = healthFacts([], { ...mapped, schema: known(schemaOf(names)) })
    expect(check('rejection_reason', own).state).toBe('good')
    expect(finding('japan_criteria', 'options_missing', own)?.params).toMatchObject({ options: ['2'] })
  })

  it('carries the workflow to switch on', () => {
    const off = healthFacts([], { workflow: known({ id: '16000', enabled: false, differs: [] }) })
    expect(check('sla', off).action?.params).toEqual({ id: '16000' })
  })

  it('leaves out of the SLA what nobody can say yet', () => {
    const mixed = [
      ...rows(12),
      ...rows(3, { firstContactAt: null, status: 'returned' }),
      ...rows(3, { firstContactAt: null, dueAt: CHECKED_AT + 1 }),
      ...rows(2, { firstContactAt: null }),
      ...rows(4, { firstContactAt: null, maybeContacted: true }),
      ...rows(3, { firstContactAt: null, maybeContacted: true, status: 'rejected' }),
    ]
    expect(finding('sla', 'sla_met', healthFacts(mixed))?.params).toEqual({ n: 12, of: 14, percent: 85 })
    expect(finding('sla', 'sla_untold', healthFacts(mixed))?.params).toEqual({ n: 4 })
  })

  it('rests on the month and says how much of it was read', () => {
    const sample = { handoffs: known({ rows: rows(1000), total: 2345, timeless: null }) }
    expect(basisOf(healthFacts([], sample))).toEqual({
      from: Date.parse('2026-05-01T00:00:00+09:00'),
      to: Date.parse('2026-06-01T00:00:00+09:00') - 1,
      read: 1000,
      total: 2345,
    })
    expect(basisOf(healthFacts([], { handoffs: EMPTY })).read).toBeNull()
  })
})

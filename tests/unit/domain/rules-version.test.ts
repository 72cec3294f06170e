// The version of the rules: named in every judgement, kept with a handoff, and told apart in the review.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { readinessOf } from '@/lib/domain/decision/readiness'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { MODEL } from '@/lib/domain/reading/model.data'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import { toCsv } from '@/lib/domain/review/export-csv'
import { toMarkdown } from '@/lib/domain/review/export-markdown'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { isByOtherRules } from '@/lib/domain/review/other-rules'
import { readOutOf } from '@/lib/domain/review/read-out'
import { toHandoff } from '@/lib/hubspot/mapping/to-handoff'
import { createTranslator } from '../all-words'
import { jst, leadSnapshot, NOW } from '../fixtures/lead'
import { handoff, readiness } from './review/record'

const JUDGED = assess(leadSnapshot(), DEFAULT_DEFINITION, NOW)

describe('the version of the rules', () => {
  it('is short and tells two models apart', () => {
    expect(RULES_VERSION).toMatch(/^\d+\.\d+-[0-9a-f]{6}$/)
    expect(MODEL.source.startsWith(RULES_VERSION.split('-')[1] ?? '?')).toBe(true)
  })

  it('stands in the assessment and comes back from what is kept of it', () => {
    expect(JUDGED.rulesVersion).toBe(RULES_VERSION)
    expect(recordedReadiness(readinessOf(JUDGED, ''))?.rulesVersion).toBe(RULES_VERSION)
  })

  it.each([
    ['{"o":{"icp_fit":"pass"}}', null],
    ['{"r":"","o":{"icp_fit":"pass"}}', null],
    ['{"r":7,"o":{"icp_fit":"pass"}}', null],
    ['{"r":"1.9-0000ab","o":{"icp_fit":"pass"}}', '1.9-0000ab'],
    [`{"r":"${'9'.repeat(5_000)}","o":{"icp_fit":"pass"}}`, '9'.repeat(100)],
  ])('a record %.50s was judged by %.20s', (text, rules) => {
    expect(recordedReadiness(text)?.rulesVersion).toBe(rules)
  })

  it.each([
    ['a snapshot of these rules', readinessOf(JUDGED, ''), { version: RULES_VERSION }],
    ['one of the first edition', '{"v":"1","o":{"icp_fit":"pass"}}', { version: null }],
    ['none', null, null],
    ['one cut off', '{"v":"1","o":{"icp_', null],
  ])('a contact with %s', (_, snapshot, recordedRules) => {
    const properties = {
      [HANDOFF_PROPERTIES.status]: 'handed_off',
      [HANDOFF_PROPERTIES.readinessSnapshot]: snapshot,
    }
    expect(toHandoff({ id: '1', properties } as never, HANDOFF_PROPERTIES)).toMatchObject({
      value: { recordedRules },
    })
  })
})

describe('the review', () => {
  const of = (contactId: string, rulesVersion: string | null | undefined): HandoffRecord => {
    const { rulesVersion: _, ...earlier } = readiness()
    return handoff({
      contactId,
      readiness: rulesVersion === undefined ? earlier : { ...earlier, rulesVersion },
    })
  }
  const records = [
    of('1', RULES_VERSION),
    of('2', '1.9-0000ab'),
    of('3', null),
    of('4', undefined),
    handoff({ contactId: '5', readiness: null }),
    handoff({ contactId: '6', handedOffAt: jst('2026-05-02 10:00'), readiness: readiness() }),
  ]
  const figures = figuresOf(records, {
    from: jst('2026-06-01 00:00'),
    to: jst('2026-07-01 00:00'),
    now: NOW,
    definition: DEFAULT_DEFINITION,
    missing: [],
  })
  const { say } = createTranslator('en')

  it('counts what other rules judged: the first edition too, nothing where nothing was kept', () => {
    expect(figures.otherRules).toEqual({ n: 3, ids: ['2', '3', '4'] })
  })

  it.each([
    [RULES_VERSION, false],
    [`${RULES_VERSION} `, true],
    [RULES_VERSION.toUpperCase(), RULES_VERSION !== RULES_VERSION.toUpperCase()],
    [null, true],
  ])('outcomes by %s are by other rules: %s', (rulesVersion, other) => {
    expect(isByOtherRules({ rulesVersion })).toBe(other)
  })

  it('says so in its exports', () => {
    const text = toMarkdown(figures, readOutOf(figures, []), [], { personal: false, say })
    expect(text).toContain('Judged by other rules at the handoff: 3 of 5.')
    const rows = toCsv(records, { personal: false, say }).split('\r\n')
    const at = (rows[0] ?? '').split(',').indexOf('Rules at handoff')
    expect(at).toBeGreaterThan(0)
    expect(rows.slice(1, -1).map((row) => row.split(',')[at])).toContain('1.9-0000ab')
  })
})

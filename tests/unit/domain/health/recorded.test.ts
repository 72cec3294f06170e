// What was kept of a judgement, read back from whatever is in the property; and the month before, in JST.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { readinessOf } from '@/lib/domain/decision/readiness'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { lastMonth } from '@/lib/domain/review/month'
import { CHECKED_AT } from '../../fixtures/health'
import { readyLead } from '../../fixtures/lead'

describe('a recorded judgement', () => {
  it('comes back as it was kept', () => {
    const judged = assess(readyLead(), DEFAULT_DEFINITION, CHECKED_AT)
    const found = recordedReadiness(readinessOf(judged, '  急ぎのため'))
    expect(found?.outcomes).toEqual(
      Object.fromEntries(judged.criteria.map(({ id, outcome }) => [id, outcome])),
    )
    expect(found).toMatchObject({ version: '1', fingerprint: judged.definitionFingerprint, overridden: true })
    expect(recordedReadiness(readinessOf(judged, ''))?.overridden).toBe(false)
  })

  it.each([
    null,
    '',
    'ready',
    '{"v":"1","o":{"icp_fit":"pass"',
    '[]',
    'null',
    '{"v":"1"}',
    '{"o":[]}',
    '{"o":{}}',
    '{"o":{"icp_fit":"yes","decision_role":true}}',
  ])('gives nothing: %s', (text) => {
    expect(recordedReadiness(text)).toBeNull()
  })

  it('leaves out what makes no sense', () => {
    const odd =
      '{"v":7,"f":"","o":{"icp_fit":"pass","x":"maybe","own_rule":"fail","__proto__":"pass"},"score":"9","override":" "}'
    const found = recordedReadiness(odd)
    expect(found).toMatchObject({ version: null, fingerprint: null, score: null, overridden: false })
    expect(Object.entries(found?.outcomes ?? {})).toEqual([
      ['icp_fit', 'pass'],
      ['own_rule', 'fail'],
      ['__proto__', 'pass'],
    ])
  })
})

it.each([
  ['2026-06-01T00:00:00+09:00', '2026-05-01', '2026-06-01'],
  ['2026-05-31T23:59:59.999+09:00', '2026-04-01', '2026-05-01'],
  ['2026-12-31T15:00:00Z', '2026-12-01', '2027-01-01'],
  ['2027-01-15T03:00:00Z', '2026-12-01', '2027-01-01'],
  ['2028-03-10T03:00:00Z', '2028-02-01', '2028-03-01'],
])('before %s lies the month from %s up to %s', (now, from, next) => {
  expect(lastMonth(Date.parse(now))).toEqual({
    from: Date.parse(`${from}T00:00:00+09:00`),
    to: Date.parse(`${next}T00:00:00+09:00`) - 1,
  })
})

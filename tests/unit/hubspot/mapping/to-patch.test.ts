// What is written to HubSpot, in HubSpot's form: the handoff's values, and bodies that can only be text.
import { describe, expect, test } from 'vitest'
import type { HandoffValues } from '@/lib/domain/decision/values'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { activityBody, escapeHtml } from '@/lib/hubspot/mapping/activity-body'
import { keyOf, toPatch } from '@/lib/hubspot/mapping/to-patch'

const AT = Date.UTC(2026, 10, 23, 9, 31, 0, 45)
const ISO = '2026-11-23T09:31:00.045Z'

describe('a value on the wire', () => {
  test.each<[HandoffValues, Record<string, string>]>([
    [{ handedOffAt: AT }, { japan_handoff_at: ISO }],
    [{ slaDueAt: AT }, { japan_sla_due_at: ISO }],
    [{ firstContactAt: AT }, { japan_first_contact_at: ISO }],
    [{ acceptedAt: AT }, { japan_accepted_at: ISO }],
    [{ rejectedAt: AT }, { japan_rejected_at: ISO }],
    [{ rejectedAt: null }, { japan_rejected_at: '' }],
    [{ count: 2 }, { japan_handoff_count: '2' }],
    [{ disputed: true }, { japan_evidence_disputed: 'true' }],
    [{ recycleUntil: '2027-01-31' }, { japan_recycle_until: '2027-01-31' }],
    [{ buyingRoles: ['CHAMPION', 'INFLUENCER'] }, { hs_buying_role: 'CHAMPION;INFLUENCER' }],
    [
      { lifecycleStage: 'opportunity', leadStatus: 'OPEN', ownerId: '7' },
      { lifecyclestage: 'opportunity', hs_lead_status: 'OPEN', hubspot_owner_id: '7' },
    ],
  ])('%j', (values, expected) => expect(toPatch(values, HANDOFF_PROPERTIES)).toEqual(expected))

  test('what a decision leaves as it is, is not written at all', () => {
    const values: object = { status: 'accepted', decidedBy: undefined }
    expect(toPatch(values, HANDOFF_PROPERTIES)).toEqual({ japan_handoff_status: 'accepted' })
  })

  test("a portal's own names are written to, and lead back", () => {
    const names = { ...HANDOFF_PROPERTIES, status: 'acme_status' }
    expect(toPatch({ status: 'accepted' }, names)).toEqual({ acme_status: 'accepted' })
    expect(keyOf('acme_status', names)).toBe('status')
    expect(keyOf('japan_handoff_status', names)).toBeNull()
    expect(keyOf('hubspot_owner_id', names)).toBe('ownerId')
    expect(keyOf('hs_lead_status', names)).toBe('leadStatus')
    expect(keyOf('hs_buying_role', names)).toBe('buyingRoles')
  })
})

describe('the body of a task or note', () => {
  const MARK = '<p><small>hikitsugi-1</small></p>'

  test('has a paragraph for each line, with its line breaks, and the marker last', () =>
    expect(activityBody(['一\n二', '', '三'], 'hikitsugi-1')).toBe(`<p>一<br>二</p><p></p><p>三</p>${MARK}`))

  test('shows markup as it was typed', () => {
    expect(activityBody([`<b>"R&D"</b> it's`], 'hikitsugi-1')).toBe(
      `<p>&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt; it&#39;s</p>${MARK}`,
    )
    expect(escapeHtml('&amp;')).toBe('&amp;amp;')
  })

  test('a text that just fits is whole, and one more character ends it', () => {
    const fits = 'あ'.repeat(64_000 - '<p></p>'.length)
    expect(activityBody([fits], 'hikitsugi-1')).toBe(`<p>${fits}</p>${MARK}`)
    const cut = activityBody([`${fits}い`, '次の行'], 'hikitsugi-1')
    expect(cut).toBe(`<p>${fits.slice(1)}…</p>${MARK}`)
  })

  test.each([
    ['a character reference', '&', ''],
    ['a whole reference before the end', '<', 'x'.repeat(3)],
    ['a pair of surrogates', '😀', ''],
    ['a line break', '\n', 'x'.repeat(2)],
  ])('is never cut within %s', (_name, piece, tail) => {
    for (let extra = 0; extra < 8; extra++) {
      const body = activityBody(['x'.repeat(63_985 + extra) + piece.repeat(20) + tail], 'hikitsugi-1')
      expect(body.isWellFormed()).toBe(true)
      expect(body.length).toBeGreaterThan(63_900)
      expect(body).toMatch(/^<p>x+(?:&amp;|&lt;|😀|<br>)*…<\/p><p><small>hikitsugi-1<\/small><\/p>$/u)
    }
  })

  test('after many lines the rest is left out', () => {
    const lines = Array.from({ length: 900 }, (_, index) => `${index}`.padEnd(93, 'x'))
    const kept = lines.slice(0, 640).map((line) => `<p>${line}</p>`)
    expect(activityBody(lines, 'hikitsugi-1')).toBe(`${kept.join('')}<p>…</p>${MARK}`)
  })
})

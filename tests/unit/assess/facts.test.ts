// Sender, presence and level as the lines tell them.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { SENDERS } from '@/lib/domain/reading/reading'
import { leadOfRow } from '@/tests/assess/lead-of-row'
import { resultOf } from '@/tests/assess/result-of'

const NOW = Date.UTC(2026, 10, 24, 2)
const result = (row: object, definition: Definition = DEFAULT_DEFINITION) =>
  resultOf(leadOfRow(row, definition, NOW), definition)

const mail = (text: string, at: number, direction = 'INCOMING_EMAIL') => ({
  kind: 'email',
  id: String(at),
  properties: { hs_timestamp: at, hs_email_direction: direction, hs_email_text: text },
})
const PITCH = '弊社のテレアポ代行サービスをご提案したくご連絡しました。'
const THESIS = '卒業論文のためのアンケートにご協力いただけないでしょうか。'
const ASKS = '見積をお願いします。'
const lead = (...engagements: object[]) => result({ contact: { id: '1', properties: {} }, engagements })

describe('the sender', () => {
  it.each([
    ['nothing', [], 'buyer'],
    ['a buyer', [mail(ASKS, NOW - 1)], 'buyer'],
    ['the newest', [mail(PITCH, NOW - 9), mail(THESIS, NOW - 5)], 'student'],
    ['the newest, in any order', [mail(THESIS, NOW - 5), mail(PITCH, NOW - 9)], 'student'],
    ['the newest is a buyer', [mail(THESIS, NOW - 5), mail(ASKS, NOW - 1)], 'buyer'],
    ['not one of tomorrow', [mail(THESIS, NOW - 5), mail(ASKS, NOW + 1)], 'student'],
    ['not our own mail', [mail(THESIS, NOW - 5), mail(ASKS, NOW - 1, 'EMAIL')], 'student'],
    ['our own mail alone', [mail(ASKS, NOW - 1, 'EMAIL')], 'ours'],
    ['a machine', [mail('本日は不在のため、明日以降にご連絡いたします。', NOW - 1)], 'auto_reply'],
  ])('%s', (_name, engagements, sender) => {
    expect(lead(...engagements).sender).toBe(sender)
  })

  it.each([
    ['private_use', 'private'],
    ['competitor_research', 'research'],
    ['existing_customer', 'support'],
    ['pitch', 'pitch'],
    ['our own kind', 'our own kind'],
    ['constructor', 'constructor'],
  ])('of a definition that calls it %s is %s', (id, sender) => {
    const negatives = [{ id, phrases: ['合言葉は山'] }]
    const definition = { ...DEFAULT_DEFINITION, negatives }
    expect(result({ text: '合言葉は山', source: 'form' }, definition).sender).toBe(sender)
  })

  it('has the names of the reading', () => {
    expect(SENDERS).toContain(lead(mail(PITCH, NOW - 1)).sender)
  })
})

describe('the level', () => {
  it.each([
    ['社外取締役', 'L0_NONBUYER', false],
    ['担当者', 'L1_STAFF', false],
    ['情報システム部 主任', 'L2_SUPERVISOR', true],
    ['経理課長', 'L3_SECTION', false],
    ['営業部次長', 'L4_DEPUTY', false],
    ['情報システム部長', 'L5_DEPT_HEAD', true],
    ['事業本部長', 'L6_DIVISION_HEAD', false],
    ['執行役員', 'L7_OFFICER', false],
    ['常務取締役', 'L8_BOARD', false],
    ['代表取締役社長', 'L9_REPRESENTATIVE', false],
    ['03-1234-5678', null, false],
    [null, null, false],
  ])('of %s is %s', (jobtitle, level, itDepartment) => {
    const colleagues = [{ id: '2', properties: { jobtitle: '社長' } }]
    const row = { contact: { id: '1', properties: { jobtitle } }, colleagues }
    expect(result(row).decisionRole).toEqual({ level, itDepartment })
  })
})

describe('the presence', () => {
  it.each([
    [{ country: '日本' }, 'based'],
    [{ country: 'Germany' }, 'abroad'],
    [{ country: 'Germany', jobtitle: 'Sales Director Japan' }, 'responsible'],
    [{}, 'unknown'],
  ])('of %j is %s', (properties, presence) => {
    expect(result({ contact: { id: '1', properties } }).presence).toBe(presence)
  })
})

// Dates of properties: those of a planned purchase or of what it replaces are hearing items, all others none.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { contacts, property } from './portal'

const roleOf = (label: string, name = 'p_1') =>
  suggestFields(
    [property(label, { name, type: 'date', fieldType: 'date' })],
    contacts({ [name]: [0.3, ['2026-09-01', '2027-04-01']] }),
  )[0]?.role ?? 'none'
const list = (text: string) => text.split('|').map((one) => one.trim())

describe('a date', () => {
  it.each(
    list(
      '導入予定日 | 導入希望年月 | ご利用開始希望日 | 本稼働予定日 | 切替予定日 | 機器更新予定日 | 現行契約満了日 | 他社契約更新日 | リース満了日 | 希望納期 | 開業予定日 | 稟議決裁予定日 | 採用予定日（先方回答） | Go-live date | Target launch | Planned start date | Incumbent contract end date | leaseEndDt | DONYU_YOTEI',
    ),
  )('%s: hearing', (label) => expect(roleOf(label)).toBe('hearing'))

  it.each(
    list(
      '登録日 | 名刺交換日 | 最終訪問日 | 次回アクション日 | アポ予定日 | 失注日 | 受注予定日 | 契約日 | 解約予定日 | 請求日 | 納品日 | 来場日 | セミナー参加日 | 資料請求日 | 生年月日 | 入社予定日 | 面接予定日 | トライアル開始日 | 当社契約終了日 | 保守更新日 | 再架電予定日 | Close date | Next call date | Invoice date | Trial start date | Event date',
    ),
  )('%s: none', (label) => expect(roleOf(label)).toBe('none'))

  it('is found by its internal name as well', () => {
    expect(roleOf('日付1', 'go_live_date')).toBe('hearing')
    expect(roleOf('日付1', 'next_call_date')).toBe('none')
  })
})

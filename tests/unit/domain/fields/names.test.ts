// Names as engineers, old systems and half-width forms write them: read as words, abbreviations by rule, and what they must not be taken for.
import { describe, expect, it } from 'vitest'
import { abbreviates } from '@/lib/domain/fields/abbreviations'
import { labelText, nameText } from '@/lib/domain/fields/label-text'
import type { SuggestedRole } from '@/lib/domain/fields/label-words'

describe('what a label or a name says in words', () => {
  it.each([
    ['BUSHO_MEI', '部署名'],
    ['SEIKYUSAKI_BUSYO', '請求先部署'],
    ['KENTO_JOKYO', '検討状況'],
    ['toiawaseNaiyo', '問い合わせ内容'],
    ['jyugyouin_su', '従業員数'],
    ['kibo naiyo', '希望内容'],
    ['KIBO_KBN', '規模区分'],
    ['ﾌﾞｼｮﾒｲ', '部署名'],
    ['ｼｮｳｶﾞｲﾒﾓ', '障害メモ'],
    ['ｹｯｻｲﾎｳﾎｳ', '決済方法'],
    ['ごようぼう', '要望'],
    ['custDeptNm', 'customer dept name'],
    ['BSHNM', 'bsh name'],
    ['budgetStat', 'budget status'],
    ['HubSpotスコア', 'hubspotスコア'],
    ['Job Title', 'job title'],
    ['名刺 部署', '名刺 部署'],
    ['No eDM', 'no edm'],
  ])('%s: %s', (label, said) => expect(labelText(label)).toBe(said))

  it('takes apart what HubSpot wrote together in an internal name', () => {
    expect(nameText('custdeptnm')).toBe('customer dept name')
    expect(nameText('donyujiki')).toBe('導入時期')
    expect(nameText('position')).toBe('position')
  })
})

describe('abbreviations', () => {
  it.each<[SuggestedRole, string]>([
    ['rank', 'yksk 区分'],
    ['title', 'yksk'],
    ['companySize', 'jgin'],
    ['hearing', 'dnyjk'],
    ['hearing', 'ysnjk'],
    ['optOut', 'hisnfk'],
    ['slaClass', 'knsd'],
    ['event', '展名'],
    ['companySize', '従数'],
    ['optOut', '配停'],
    ['rank', '役区'],
  ])('%s: %s', (role, text) => expect(abbreviates(role, text)).toBe(true))

  it.each<[SuggestedRole, string]>([
    ['department', 'shk'],
    ['companySize', 'jin'],
    ['event', 'team'],
    ['hearing', 'data'],
    ['optOut', 'hr'],
    ['title', '役'],
  ])('not %s: %s', (role, text) => expect(abbreviates(role, text)).toBe(false))
})

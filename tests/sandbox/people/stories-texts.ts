// The cast whose stories are about texts: a pitch, a customer's support request, negated phrases, a long history.
import { OWNERS } from '../portal/owners.ts'
import { CAST } from './cast.ts'
import type { CompanyIds } from './companies.ts'
import { domainOf } from './companies.ts'
import type { Seeder } from './seeder.ts'

const DAY = 86_400_000

/** Makes them. */
export function seedTextStories(s: Seeder, c: CompanyIds): void {
  const base = { country: '日本', hs_language: 'ja' }
  s.contact(
    {
      ...base,
      lastname: '金子',
      firstname: '営',
      email: `kaneko@${domainOf('tanpopo')}`,
      jobtitle: '代表取締役',
      hubspotscore: '51',
    },
    c.tanpopo,
    { id: CAST.pitch, days: 12 },
  )
  s.form(CAST.pitch, 'contactJa', 4, {
    message:
      '突然のご連絡失礼いたします。弊社サービスのご紹介です。貴社の導入検討や比較検討、見積業務を支援するSEO対策プランをご提案いたします。',
  })

  s.contact(
    {
      ...base,
      lastname: '青木',
      firstname: '修',
      email: `aoki@${domainOf('sakuragawa')}`,
      jobtitle: '情報政策課 課長',
      lifecyclestage: 'customer',
    },
    c.sakuragawa,
    { id: CAST.customer, days: 400 },
  )
  s.form(CAST.customer, 'contactJa', 2, {
    message: '利用中の請求機能でエラーが出ます。サポート窓口から折り返しお願いします。チケット番号 00123。',
  })

  s.contact(
    {
      ...base,
      lastname: '大塚',
      firstname: '実',
      email: `otsuka@${domainOf('takasago')}`,
      jobtitle: '総務部長',
    },
    c.takasago,
    { id: CAST.negated, days: 18 },
  )
  s.form(CAST.negated, 'caseStudyJa', 6, {
    message: '導入の予定はありません。見積は不要です。デモも結構です。情報収集のみです。',
  })

  s.contact(
    {
      ...base,
      lastname: '平野',
      firstname: '幸一',
      email: `hirano@${domainOf('daichi')}`,
      jobtitle: 'ＤＸ推進本部　本部長',
      hubspotscore: '90',
    },
    c.daichi,
    { id: CAST.manyEngagements, days: 380 },
  )
  // Oldest first: ids ascend as people log, and HubSpot's lists begin with the lowest.
  for (let i = 129; i >= 0; i--) {
    s.note(CAST.manyEngagements, {
      at: s.ago(3 + i * 2),
      body: `<p>定例メモ ${i + 1}：進捗を確認。</p>`,
      owner: OWNERS.mori,
    })
  }
  for (let i = 59; i >= 0; i--) {
    const at = s.ago(2 + i * 5)
    s.email(
      CAST.manyEngagements,
      { at, subject: `Re: 定例 ${i + 1}`, body: '<p>承知しました。</p>' },
      i % 2 === 0 ? 'INCOMING_EMAIL' : 'EMAIL',
    )
  }
  s.form(CAST.manyEngagements, 'pricingJa', 20, {
    message: 'グループ各社への展開を検討しています。概算見積をお願いします。',
  })
  s.communication(CAST.manyEngagements, { at: s.now - 30 * DAY, body: 'ご挨拶と資料送付のご案内。' })
}

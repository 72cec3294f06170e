// The cast whose stories are about the criteria: ready, nearly ready, score only, wrong level, not Japan, stale ...
import { OWNERS } from '../portal/owners.ts'
import { CAST } from './cast.ts'
import type { CompanyIds } from './companies.ts'
import { domainOf } from './companies.ts'
import type { Seeder } from './seeder.ts'
import { iso } from './seeder.ts'

const SIGNATURE = '<br>--<br>Chidi Okafor<br>Northwind SaaS (架空)<br>日本語サポート・見積のご相談はこちら'

/** Makes them and their colleagues. */
export function seedCriteriaStories(s: Seeder, c: CompanyIds): void {
  ready(s, c)
  nearly(s, c)
  scoreOnly(s, c)
  levels(s, c)
  abroad(s, c)
  s.contact(
    {
      lastname: '高橋',
      firstname: '美咲',
      email: 'takahashi@sample-freemail.example',
      jobtitle: '経理部長',
      company: '個人事務所たかはし',
      country: '日本',
    },
    null,
    { id: CAST.noCompany, days: 20 },
  )
  s.form(CAST.noCompany, 'contactJa', 8, { message: '日本語サポートはありますか。デモ希望です。' })
}

function ready(s: Seeder, c: CompanyIds): void {
  const id = s.contact(
    {
      lastname: '山田',
      firstname: '太郎',
      email: `yamada@${domainOf('asahikawa')}`,
      jobtitle: '情報システム部 部長',
      phone: '+81 166 00 0101',
      country: 'Japan',
      state: '北海道',
      city: '旭川市',
      hs_language: 'ja',
      ip_country_code: 'jp',
      hubspotscore: '72',
      hs_analytics_first_url: 'https://www.northwind-saas.example/ja/',
      hs_analytics_num_page_views: '18',
      hs_email_last_open_date: iso(s.ago(2)),
    },
    c.asahikawa,
    { id: CAST.ready, days: 40 },
  )
  s.form(id, 'caseStudyJa', 31, { title: '導入事例集', page: 'https://www.northwind-saas.example/ja/cases' })
  s.form(id, 'pricingJa', 6, {
    title: '資料・お見積り',
    page: 'https://www.northwind-saas.example/ja/pricing',
    message:
      '旭川本社と国内3拠点での導入を検討しております。来期の稟議に向けて、お見積書と情報セキュリティチェックシートへのご回答をお願いできますでしょうか。日本語でのサポート窓口の有無も教えてください。',
  })
  s.event(id, 'jaWebinar', 12)
  s.event(id, 'globalWebinar', 70, 'REGISTERED')
  s.email(
    id,
    {
      at: s.ago(4),
      subject: 'Re: お問い合わせありがとうございます',
      body: '<p>ご返信ありがとうございます。セキュリティチェックシート（当社書式）をお送りします。11月末までにご回答いただけますと助かります。</p><blockquote>弊社サービスのご案内です。</blockquote><p>山田</p>',
    },
    'INCOMING_EMAIL',
  )
  s.note(id, {
    at: s.ago(3),
    owner: OWNERS.fujii,
    body: '<p>展示会で名刺交換済み。現行システムは来年3月で<b>保守終了</b>。競合2社と比較検討中とのこと。</p>',
  })
  s.contact(
    {
      lastname: '佐々木',
      firstname: '恵',
      email: `sasaki@${domainOf('asahikawa')}`,
      jobtitle: '経理部 課長',
      country: '日本',
    },
    c.asahikawa,
  )
  s.contact(
    {
      lastname: '石井',
      firstname: '誠',
      email: `ishii@${domainOf('asahikawa')}`,
      jobtitle: '取締役 管理本部長',
      country: '日本',
      hs_buying_role: 'BUDGET_HOLDER',
    },
    c.asahikawa,
  )
}

function nearly(s: Seeder, c: CompanyIds): void {
  const id = s.contact(
    {
      lastname: '中村',
      firstname: 'あゆみ',
      email: `nakamura@${domainOf('minato')}`,
      jobtitle: '営業企画課 主任',
      country: '日本',
      phone: '+81 45 000 0111',
      hs_language: 'ja',
      hubspotscore: '58',
    },
    c.minato,
    { id: CAST.nearlyReady, days: 33 },
  )
  s.form(id, 'pricingJa', 9, {
    message: '倉庫部門での導入検討にあたり、見積もりと価格表をいただけますか。請求書払いは可能でしょうか。',
  })
  s.event(id, 'dxpo', 21)
  s.contact(
    {
      lastname: '岡田',
      firstname: '翔',
      email: `okada@${domainOf('minato')}`,
      jobtitle: '営業企画課 担当',
      country: '日本',
    },
    c.minato,
  )
}

function scoreOnly(s: Seeder, c: CompanyIds): void {
  const id = s.contact(
    {
      lastname: '小林',
      firstname: 'Kenji',
      email: `kobayashi@${domainOf('kisaragi')}`,
      jobtitle: '開発部 部長',
      country: '日本',
      phone: '03-0000-0121',
      hubspotscore: '86',
      hs_analytics_num_page_views: '64',
      hs_analytics_last_url: 'https://www.northwind-saas.example/blog/automation',
      hs_email_last_open_date: iso(s.ago(1)),
      hs_email_last_click_date: iso(s.ago(3)),
    },
    c.kisaragi,
    { id: CAST.scoreOnly, days: 120 },
  )
  s.form(id, 'whitepaper', 15, { title: 'Whitepaper', page: 'https://www.northwind-saas.example/whitepaper' })
  s.form(id, 'newsletter', 44, { title: 'Blog', page: 'https://www.northwind-saas.example/blog' })
  s.event(id, 'globalWebinar', 25)
}

function levels(s: Seeder, c: CompanyIds): void {
  const wrong = s.contact(
    {
      lastname: '渡辺',
      firstname: '陽子',
      email: `watanabe@${domainOf('hanamizuki')}`,
      jobtitle: '総務部 主任',
      country: '日本',
      hs_language: 'ja',
      hubspotscore: '61',
    },
    c.hanamizuki,
    { id: CAST.wrongLevel, days: 28 },
  )
  s.form(wrong, 'contactJa', 5, {
    message: '日本法人での導入支援と日本語マニュアルの有無を教えてください。情報収集のうえ上長に報告します。',
  })
  s.event(wrong, 'jaWebinar', 18)

  const stale = s.contact(
    {
      lastname: '加藤',
      firstname: '隆',
      email: `kato@${domainOf('tsubame')}`,
      jobtitle: '情報システム部長',
      country: '日本',
      hs_language: 'ja',
      hubspotscore: '55',
    },
    c.tsubame,
    { id: CAST.stale, days: 210 },
  )
  s.form(stale, 'pricingJa', 152, { message: '来期予算での導入を検討しています。見積書をお願いします。' })
  s.event(stale, 'tokyoSeminar', 160)

  const it = s.contact(
    {
      lastname: '松本',
      firstname: '亮',
      email: `matsumoto@${domainOf('setouchi')}`,
      jobtitle: '情報システム課 主任',
      country: '日本',
      hs_language: 'ja',
      hubspotscore: '47',
    },
    c.setouchi,
    { id: CAST.proposerInIt, days: 25 },
  )
  s.form(it, 'japanDemo', 4, {
    message:
      'デモ希望。既存システムのリプレイスで3社を比較検討しています。データ保管場所は国内データセンターでしょうか。',
  })
  s.contact(
    {
      lastname: '井上',
      firstname: '浩二',
      email: `inoue@${domainOf('setouchi')}`,
      jobtitle: '情報システム課 課長',
      country: '日本',
    },
    c.setouchi,
  )

  const unclear = s.contact(
    {
      lastname: '木村',
      firstname: '直樹',
      email: `kimura@${domainOf('kazehaya')}`,
      jobtitle: null,
      country: '日本',
      hs_language: 'ja',
      hubspotscore: '52',
    },
    c.kazehaya,
    { id: CAST.needsReview, days: 15 },
  )
  s.form(unclear, 'pricingJa', 3, {
    message: '導入検討中です。御見積をお願いいたします。月末締め翌月末払いを希望します。',
  })
}

function abroad(s: Seeder, c: CompanyIds): void {
  const chef = s.contact(
    {
      firstname: 'Lukas',
      lastname: 'Berghofer',
      email: `lukas@${domainOf('alpenblick')}`,
      jobtitle: 'Managing Director',
      country: 'Austria',
      phone: '+43 662 000001',
      hs_language: 'de',
      ip_country_code: 'at',
      hubspotscore: '64',
    },
    c.alpenblick,
    { id: CAST.notJapan, days: 30 },
  )
  s.form(chef, 'contactGlobal', 7, {
    message: 'Wir suchen eine Lösung für drei Hotels in Salzburg.',
    page: 'https://www.northwind-saas.example/contact',
  })
  s.event(chef, 'euSummit', 40)

  const lead = s.contact(
    {
      firstname: 'Priya',
      lastname: 'Raman',
      email: `priya.raman@${domainOf('brightwater')}`,
      jobtitle: 'Director, Japan Operations',
      country: 'United Kingdom',
      phone: '+44 113 000 0002',
      hs_language: 'en',
      hubspotscore: '69',
    },
    c.brightwater,
    { id: CAST.responsible, days: 35 },
  )
  s.form(lead, 'japanDemo', 5, {
    title: 'Japan demo',
    page: 'https://www.northwind-saas.example/japan/demo',
    message:
      'We are planning a roll-out in our Tokyo and Osaka offices. Do you offer Japanese support in the Japan time zone, and could you send a quotation in JPY?',
  })
  s.meeting(lead, {
    at: s.ago(2),
    subject: 'Japan roll-out: first questions',
    body:
      '<p>Asked for a local partner and data residency in Japan. Will share the approval document (ringi) template.</p>' +
      SIGNATURE,
  })
}

// The invented forms and marketing events of the pipeline portal.
import type { Portal } from '../portal/portal.ts'

export const FORMS = {
  contactJa: ['0a1b2c3d-0001-4000-8000-000000000001', 'お問い合わせ（日本語）'],
  pricingJa: ['0a1b2c3d-0002-4000-8000-000000000002', '資料・お見積り請求フォーム（日本）'],
  japanDemo: ['0a1b2c3d-0003-4000-8000-000000000003', 'Japan demo request'],
  security: ['0a1b2c3d-0004-4000-8000-000000000004', 'セキュリティ資料ダウンロード（日本語）'],
  caseStudyJa: ['0a1b2c3d-0005-4000-8000-000000000005', '導入事例集ダウンロード（日本語）'],
  contactGlobal: ['0a1b2c3d-0006-4000-8000-000000000006', 'Contact us (global)'],
  whitepaper: ['0a1b2c3d-0007-4000-8000-000000000007', 'Whitepaper: State of back-office automation'],
  newsletter: ['0a1b2c3d-0008-4000-8000-000000000008', 'Newsletter'],
} as const
export type FormKey = keyof typeof FORMS

export const EVENTS = {
  itWeek: ['880001', 'Japan IT Week 春 2026 出展（東京ビッグサイト）'],
  dxpo: ['880002', 'バックオフィスDXPO 東京'],
  jaWebinar: ['880003', '【日本語ウェビナー】電帳法対応と請求業務の自動化'],
  tokyoSeminar: ['880004', '東京セミナー：経理DXの進め方'],
  globalWebinar: ['880005', 'Global webinar: What is new this quarter'],
  euSummit: ['880006', 'Customer Summit Vienna'],
} as const
export type EventKey = keyof typeof EVENTS

/** Gives the portal its forms. */
export function seedForms(portal: Portal, now: number): void {
  for (const [id, name] of Object.values(FORMS))
    portal.forms.push({ id, name, createdAt: now - 400 * 86_400_000 })
}

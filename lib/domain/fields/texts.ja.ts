// Japanese: why a property is suggested for a role.
import type { fieldReasons as en } from './texts.en'

export const fieldReasons: Readonly<Record<keyof typeof en, string>> = {
  'fields.reason.alone': '{why}。',
  'fields.reason.with_contacts': '{why}。読み取ったコンタクトの{percent}%に入力があります。',
  'fields.reason.with_companies': '{why}。読み取った会社の{percent}%に入力があります。',
  'fields.reason.label': 'ラベルに「{said}」とあります',
  'fields.reason.name': '内部名に「{said}」とあります',
  'fields.reason.description': '説明に「{said}」とあります',
  'fields.reason.holds.department': '部署名が入っています',
  'fields.reason.holds.title': '役職が入っています',
  'fields.reason.holds.rank': '役職の区分が入っています',
  'fields.reason.holds.inquiry': 'お問い合わせの内容が入っています',
  'fields.reason.holds.hearing': '課題・時期・予算・決裁についての回答が入っています',
  'fields.reason.holds.companySize': '従業員数が入っています',
  'fields.reason.holds.industry': '業種が入っています',
  'fields.reason.holds.event': 'イベント名が入っています',
  'fields.reason.holds.optOut': 'メールを拒否しているかどうかが入っています',
  'fields.reason.holds.slaClass': '対応の優先度を表す区分が入っています',
  'fields.reason.holds.score': 'スコアが入っています',
}

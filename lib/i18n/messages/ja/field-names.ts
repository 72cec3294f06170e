// Japanese: what the handoff's fields in HubSpot are called, and those of their values that are named nowhere else.
import type { fieldNames as en } from '../en/field-names'

export const fieldNames: Readonly<Record<keyof typeof en, string>> = {
  'property.status': '引き渡し状況',
  'property.handedOffAt': '引き渡し日時',
  'property.handedOffBy': '引き渡した人',
  'property.slaDueAt': '初回接触の期限',
  'property.firstContactAt': '初回接触日時',
  'property.acceptedAt': '受け入れ日時',
  'property.rejectionReason': '却下理由',
  'property.rejectionDetail': '却下理由の詳細',
  'property.rejectionNote': '却下メモ',
  'property.rejectedAt': '却下日時',
  'property.decidedBy': '判断した人',
  'property.recycleUntil': '再引き渡し可能日',
  'property.count': '引き渡し回数',
  'property.definitionVersion': '判定基準のバージョン',
  'property.readiness': '引き渡し時の判定',
  'property.readinessSnapshot': '判定の記録',
  'property.disputed': '判定と不一致',
  'property.decisionRole': '決裁への関与',
  'property.pauses': 'SLA の一時停止',
  'property.signalReviews': 'シグナルの確認',
  'property.yes': 'はい',
  'property.no': 'いいえ',
  'versions.item': 'バージョン {version}',
}

// Japanese: what the background writes by itself: tasks and notes in HubSpot, notifications.
import type { written as en } from '../en/written'

export const written: Readonly<Record<keyof typeof en, string>> = {
  'written.sla.subject': '日本リード：{name} への初回接触',
  'written.sla.due': '初回接触の期限：{at}',
  'written.sla.how': '本人への電話・メール・会議・メッセージを記録すると完了します。',
  'written.sla.how.no_mail':
    '本人への電話・会議・メッセージを記録すると完了します。メールは送らないでください。',
  'written.no_mail': 'メール配信を希望されていません。メールは送らず、電話でご連絡ください。',
  'written.hand_off': '日本リード引き渡し：営業に引き渡し',
  'written.reject': '日本リード引き渡し：営業が却下',
  'written.return': '日本リード引き渡し：マーケティングに差し戻し',
  'written.confirm_contact': '日本リード引き渡し：初回接触を確認',
  'written.confirmed': '{at}のメッセージは、自社から送信したものと確認しました。',
  'written.confirmed.channel': '{at}の{channel}メッセージは、自社から送信したものと確認しました。',
  'written.confirmed.at': '確認日時：{at}',
  'written.quote': 'メッセージ：{quote}',
  'written.by': '判断した人：{owner}',
  'written.override': '条件を満たさないまま引き渡した理由：{note}',
  'written.note': 'メモ：{note}',
  'written.disputed': '記録の根拠と食い違いますが、営業が理由を確認しました。',
  'written.recycle': '再引き渡し可能日：{day}',
  'written.touches': '引き渡し後の営業側からの接触：{n}件',
  'written.fixer': '対応する人：{owner}',

  'fixer.marketing': 'マーケティング',
  'fixer.sales_and_marketing': '営業とマーケティング',
  'fixer.data': 'データ品質',
  'fixer.operations': '運用',
  'fixer.review': 'レビュー',

  'remind.unnamed': 'どのリードかは、パネルの対応リストで確認できます。',
}

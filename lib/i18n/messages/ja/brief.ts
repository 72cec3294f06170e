// Japanese: what a rep reads before the first call.
import type { brief as en } from '../en/brief'

export const brief: Readonly<Record<keyof typeof en, string>> = {
  'brief.title': '電話の前に',
  'brief.copy': '要約をコピーする',
  'brief.copied': 'コピーしました',
  'brief.copyFailed': 'ブラウザーがコピーを許可しませんでした。文章を選択してコピーしてください：',
  'brief.text': '要約の文章',
  'brief.company': '会社',
  'brief.signal': '検討の兆候',
  'brief.copyOther': 'English',
  'brief.copyOther.more': 'copy',
  'brief.details': '関係者と履歴をすべて表示',
  'brief.people': '関係者',
  'brief.history': '履歴',
  'brief.questions': '未回答の質問',
  'brief.etiquette': 'マナー',
  'brief.rejections': '過去の却下',

  'brief.people.self': 'このコンタクト',
  'brief.people.role': '購買における役割（HubSpot）：{role}',
  'brief.people.confirmed': '確認済みの役割：{role}',
  'brief.people.more': 'この会社にほか {n} 名',
  'brief.people.more_at_least': 'この会社にほか {n} 名以上',
  'brief.people.alone': 'この会社にほかのコンタクトはいません。',
  'brief.questions.none': '未回答の質問は見つかりません。',

  'brief.acknowledge': 'まずお問い合わせへのお礼と、いつまでに回答するかを伝えます。',
  'brief.rejections.none': '却下されたことはありません。',
  'brief.rejections.note': 'メモ：{note}',
}

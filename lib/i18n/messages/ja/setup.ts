// Japanese: setting the portal up in the options.
import type { setup as en } from '../en/setup'

export const setup: Readonly<Record<keyof typeof en, string>> = {
  'setup.title': 'ポータルの準備',
  'setup.intro':
    'HubSpot は引き渡しをコンタクトのプロパティーグループ {group} に保存します。なくてもリードの判定はできますが、引き渡しと期限の計測はできません。',
  'setup.check': 'ポータルを確認する',
  'setup.checking': 'ポータルを読み込んでいます…',
  'setup.apply': '準備する（変更 {n} 件）',
  'setup.applying': '{of} 件中 {done} 件：{name}',
  'setup.done': 'すべてそろっています。作業はありません。',
  'setup.done.cannot': '印の付いたもの以外はそろっています。印の付いたものは管理者の対応が必要です。',
  'setup.replanned': '確認した後にポータルが変わりました。新しい計画です。まだ何も変更していません。',
  'setup.never': '削除、名前の変更、種類の変更は行いません。何度実行しても安全です。',
  'setup.copy': '管理者向けに計画をコピーする',
  'setup.copied': 'コピーしました',
  'setup.scope':
    'トークンにスコープ {scope} がありません。HubSpot 管理者が追加するか、一覧のものを手作業で作成します（計画をコピーできます）。',
  'setup.name': '内部名',
  'setup.type': '種類',
  'setup.step': '内容',
  'setup.type.group': 'プロパティーグループ',
  'setup.type.enumeration': 'ドロップダウン',
  'setup.type.owner': 'HubSpot ユーザー',
  'setup.type.datetime': '日時',
  'setup.type.date': '日付',
  'setup.type.number': '数値',
  'setup.type.text': 'テキスト',
  'setup.type.long_text': '長文テキスト',
  'setup.type.bool': 'はい／いいえ',
  'setup.values': '値：{values}',
  'setup.action.create': '作成します',
  'setup.action.extend': '選択肢を追加します：{values}',
  'setup.action.leave': 'あります',
  'setup.action.cannot': 'ここからは変更できません',
  'setup.why.wrong_type':
    '別の種類（{found}）で存在します。HubSpot で名前を変えるかアーカイブして、もう一度確認してください。',
  'setup.why.archived': 'HubSpot のごみ箱にあります。復元して、もう一度確認してください。',
  'setup.refused': 'HubSpot の回答：{words}',
  'setup.later': 'エスカレーション用ワークフローは今後のバージョンで対応します。',
}

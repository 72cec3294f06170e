// Japanese: the log of failures.
import type { diagnostics as en } from '../en/diagnostics'

export const diagnostics: Readonly<Record<keyof typeof en, string>> = {
  'diagnostics.title': '診断',
  'diagnostics.intro':
    'このコンピューターで発生したHikitsugi自体の不具合です。トークン、名前、コンタクトのIDは含まれません。コピーしない限り、このブラウザーの外には出ません。コピーして、Hikitsugiの管理担当者へのメールに貼り付けてください。',
  'diagnostics.none': '不具合の記録はありません。',
  'diagnostics.list': '不具合（新しい順）',
  'diagnostics.in.background': 'バックグラウンド（{place}）',
  'diagnostics.in.panel': 'パネル（{place}）',
  'diagnostics.in.options': '設定画面（{place}）',
  'diagnostics.in.review': '月次レビュー（{place}）',
  'diagnostics.once': '1回：{last}（日本時間）',
  'diagnostics.times': '{n}回：最初{first}、最後{last}（日本時間）',
  'diagnostics.stack': '詳細',
  'diagnostics.version': 'Hikitsugi {version}、{browser}',
  'diagnostics.copy': 'コピー',
  'diagnostics.copied': 'コピーしました',
  'diagnostics.notCopied': 'ブラウザーがコピーを許可しませんでした。',
  'diagnostics.clear': '消去',

  'options.crashed':
    'このページで問題が発生しました。ページを再読み込みしてください。不具合の内容は下に表示しています。',
}

// Japanese: the journal of decisions, and the reminders.
import type { journal as en } from '../en/journal'

export const journal: Readonly<Record<keyof typeof en, string>> = {
  'remind.title': 'リマインダー',
  'remind.label': '初回接触の期限前と超過時に通知する',
  'remind.hint': 'リードごとに1回ずつ通知します。ブラウザーが許可を求めます。ほかの用途には使いません。',
  'remind.names': '通知にリードの名前を表示する',
  'remind.names.hint': '通知は、ロック画面や共有・投影中の画面でほかの人の目に触れることがあります。',
  'remind.refused': 'ブラウザーが通知を許可しませんでした。',

  'journal.title': 'このブラウザーからの判断',
  'journal.none': 'このブラウザーからの判断はまだありません。',
  'journal.lead': 'リード',
  'journal.decision': '判断',
  'journal.when': '日時',
  'journal.result': '結果',
  'journal.held': '取り消し可能',
  'journal.queued': '書き込み中',
  'journal.waiting': '未送信：{why}',
  'journal.written': '記録済み（{time}）',
  'journal.confirmed': '記録済み（{time}）',
  'journal.refused': 'HubSpotで記録できませんでした',
  'journal.conflict': 'ほかの人が先に判断しました',
  'journal.undone': '取り消し（未送信）',
  'journal.progress': '未送信{waiting}件、直近10分間に送信済み{sent}件',
  'journal.unreadable':
    '{when}の判断を1件読み込めません。別のバージョンの拡張機能などで書き換えられています。保存したまま送信はしません。レコードに記録がなければ、もう一度判断してください。',
  'journal.hint': '直近300件をここに保存します。すべての履歴はHubSpotのコンタクトに残ります。',
}

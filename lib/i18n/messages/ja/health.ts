// Japanese: the health check.
import type { health as en } from '../en/health'

export { healthNotes } from '@/lib/domain/health/texts.ja'

export const health: Readonly<Record<keyof typeof en, string>> = {
  'health.title': '健全性チェック',
  'health.intro':
    '引き渡しのルールが決まっていないときに現れる5つの兆候を、判定基準、プロパティー、SLAワークフロー、先月の引き渡しから調べます。書き込みは行いません。',
  'health.check': 'チェックを実行する',
  'health.checking': 'ポータルを読み込んでいます…',
  'health.connect': '先にHubSpotに接続してください。',
  'health.done': '{at}（日本時間）にチェックしました。',
  'health.result': '{n}項目のうち{good}項目は問題ありません。',
  'health.basis': '{from}〜{to}の引き渡し：{total}件。',
  'health.basis.sample': '{from}〜{to}の引き渡し：{total}件のうち、新しい{read}件を読み取りました。',
  'health.basis.none': '{from}〜{to}の引き渡しは読み取れませんでした。',
  'health.list': '5つの兆候',
  'health.few': '件数が少ないため、判断には使いません。',
  'health.action': '対応：',
  'health.open.section': '「{section}」へ移動',
  'health.problem.retry': '何も変更していません。もう一度ボタンを押してください。',

  'health.state.good': '問題なし',
  'health.state.warn': '要対応',
  'health.state.bad': '未整備',
  'health.state.unknown': '判断できません',

  'health.sign.japan_criteria': '引き渡しに、リードスコアだけでなく日本の検討シグナルを求めていますか？',
  'health.sign.sla': '対応期限（SLA）があり、HubSpotで遵守を管理していますか？',
  'health.sign.rejection_reason': '営業が却下するとき、理由を選択肢から記録していますか？',
  'health.sign.decision_role': '引き渡しの時点で、決裁に関わる人が分かっていますか？',
  'health.sign.context': 'リードについて分かっていることが、営業に一緒に引き継がれていますか？',
}

// Japanese: the rail's short words, a line each where they are two.
import type { rail as en } from '../en/rail'

export const rail: Readonly<Record<keyof typeof en, string>> = {
  'rail.ready': '可',
  'rail.not_ready': '未達',
  'rail.steps': 'あと{n}つ',
  'rail.needs_review': '要確認',
  'rail.not_japan': '日本\n以外',
  'rail.on_track': '計測中',
  'rail.at_risk': '期限\n間近',
  'rail.overdue': '超過',
  'rail.contacted': '済',
  'rail.contacted_late': '済\n期限後',
  'rail.paused': '停止中',
  'rail.cannot_tell': '不明',
  'rail.no_clock': '計測\nなし',
  'rail.rejected': '却下',
  'rail.returned': '差し\n戻し',
  'rail.left.days': '{n}日',
  'rail.left.hours': '{n}時間',
  'rail.left.minutes': '{n}分',
  'rail.over.days': '{n}日\n超過',
  'rail.over.hours': '{n}時間\n超過',
  'rail.over.minutes': '{n}分\n超過',
}

// Japanese: words for a lead and for what was decided about it, wherever they are shown or written.
import type { lead as en } from '../en/lead'

export const lead: Readonly<Record<keyof typeof en, string>> = {
  'lead.unnamed': '名前のないコンタクト',

  'verdict.ready': '引き渡し可',
  'verdict.not_ready': '条件未達',
  'verdict.needs_review': '要確認',
  'verdict.not_japan': '日本リード以外',
  'verdict.met': '必須の判定項目{all}件中{met}件を達成',

  'status.handed_off': '引き渡し済み',
  'status.accepted': '受け入れ済み',
  'status.rejected': '却下済み',
  'status.returned': '差し戻し済み',
  'status.reason': '却下理由：{reason}',

  'sla.due': '期限：{at}（日本時間）',
  'sla.wasDue': '期限は{at}でした（日本時間）',

  'outcome.pass': '達成',
  'outcome.fail': '未達',
  'outcome.unknown': '不明',
  'outcome.not_applicable': '該当なし',

  'sign.yes': 'シグナルです',
  'sign.no': 'シグナルではありません',
}

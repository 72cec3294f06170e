// Japanese: the review's read-out in a few lines, and the names of its measures.
import type { reviewReadOut as en } from './read-out-texts.en'

export const reviewReadOut: Readonly<Record<keyof typeof en, string>> = {
  'measure.handed_off': '引き渡し件数',
  'measure.accepted': '受け入れ',
  'measure.rejected': '却下',
  'measure.undecided': '未判断',
  'measure.silent': '未接触リード',
  'measure.acceptance': '受入率',
  'measure.sla_attainment': 'SLA達成率',
  'measure.ignored': '期限超過・未対応の割合',
  'measure.touch_median': '初回接触までの時間（中央値）',
  'measure.touch_p90': '初回接触までの時間（90%が収まる時間）',
  'measure.assigned_to_touch': '担当者の割り当てから初回接触まで（中央値）',
  'measure.conversion': 'SQL化率',
  'measure.disagreement': '判定と営業の不一致',
  'measure.unsupported': '根拠の記録がない引き渡し',
  'measure.role_coverage': '決裁に関わる人を把握した割合',
  'measure.reject': '「{reason}」による却下',
  'read.better.rate_above':
    '良くなった点：{measure}は{value}%です。過去{periods}か月の平均（{average}%）を{change}ポイント上回りました。',
  'read.better.rate_below':
    '良くなった点：{measure}は{value}%です。過去{periods}か月の平均（{average}%）を{change}ポイント下回りました。',
  'read.better.count_above':
    '良くなった点：{measure}は{value}件です。過去{periods}か月の平均（{average}件）を{change}%上回りました。',
  'read.better.count_below':
    '良くなった点：{measure}は{value}件です。過去{periods}か月の平均（{average}件）を{change}%下回りました。',
  'read.better.hours_above':
    '良くなった点：{measure}は{value}営業時間です。過去{periods}か月の平均（{average}営業時間）を{change}%上回りました。',
  'read.better.hours_below':
    '良くなった点：{measure}は{value}営業時間です。過去{periods}か月の平均（{average}営業時間）を{change}%下回りました。',
  'read.worse.rate_above':
    '悪くなった点：{measure}は{value}%です。過去{periods}か月の平均（{average}%）を{change}ポイント上回りました。',
  'read.worse.rate_below':
    '悪くなった点：{measure}は{value}%です。過去{periods}か月の平均（{average}%）を{change}ポイント下回りました。',
  'read.worse.count_above':
    '悪くなった点：{measure}は{value}件です。過去{periods}か月の平均（{average}件）を{change}%上回りました。',
  'read.worse.count_below':
    '悪くなった点：{measure}は{value}件です。過去{periods}か月の平均（{average}件）を{change}%下回りました。',
  'read.worse.hours_above':
    '悪くなった点：{measure}は{value}営業時間です。過去{periods}か月の平均（{average}営業時間）を{change}%上回りました。',
  'read.worse.hours_below':
    '悪くなった点：{measure}は{value}営業時間です。過去{periods}か月の平均（{average}営業時間）を{change}%下回りました。',
  'read.better.none': '過去{periods}か月と比べて、はっきり良くなった点はありません。',
  'read.worse.none': '過去{periods}か月と比べて、はっきり悪くなった点はありません。',
  'read.cannot_tell': '比較できません：{why}',
  'why.no_earlier': '過去の月を読み込むと、良くなった点・悪くなった点が出ます。',
  'why.small_sample': '件数が少なすぎます。',
  'why.definition_changed': '途中で判定基準が変わりました。',
  'why.definition_unknown': 'どの判定基準で判定したかの記録がありません。',
  'why.not_final': '引き渡しから日が浅く、まだ確定していません。',
  'why.figure_off': 'この指標に必要なプロパティーがポータルにありません。',
  'why.nothing_measured': '測れるものがありません。',
  'why.no_measure': '決定時に指標が選ばれていません。',
  'watch.no_handoffs': 'この月に引き渡されたリードはありません。',
  'watch.silent': '注意：営業で5営業日を超えて未接触のリードが{n}件あります。',
  'watch.ignored': '注意：期限を過ぎた{of}件のうち{n}件は、判断も接触もありません。',
  'watch.rejections': '注意：判断済み{of}件のうち{n}件が却下されました。判定基準を見直す余地があります。',
  'watch.top_reason': '注意：最も多い却下理由は「{reason}」です（却下{of}件のうち{n}件）。',
  'watch.unsupported': '注意：引き渡し{of}件のうち{n}件に、根拠の記録がありません。',
  'watch.undecided': '注意：引き渡し{of}件のうち{n}件が未判断です。',
  'watch.cannot_tell': '注意：引き渡し{of}件のうち{n}件は、HubSpotの記録から判断の結果が分かりません。',
  'watch.nothing': '特に注意する点はありません。',
}

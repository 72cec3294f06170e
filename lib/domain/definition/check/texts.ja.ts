// Japanese: what a definition says that contradicts itself, can never pass, or was probably not meant.
import type { definitionChecks as en } from './texts.en'

export const definitionChecks: Readonly<Record<keyof typeof en, string>> = {
  'check.too_large':
    '判定基準がファイルの上限（1 MB）を超えるため、ほかのブラウザーで読み込めません。リストを短くしてください。',
  'check.required.none':
    '必須の判定項目がないため、すべてのリードが通過します。1つ以上を必須にしてください。',
  'check.icp.min_over_max':
    '従業員数の下限（{min}名）が上限（{max}名）を超えています。該当する会社がありません。',
  'check.window.short': '{days}日では、条件を満たす行動がそろいにくくなります。通常は90日です。',
  'check.score.threshold': 'しきい値が0以下のため、スコアのあるリードはほぼすべてしきい値以上になります。',
  'check.score.legacy':
    'このスコアは2025年8月31日以降、HubSpotで更新されません。別のスコアプロパティーを選んでください。',
  'check.signals.none':
    'どの文面でも検討シグナルを満たせません。強いフレーズを1つ、または中程度のフレーズを2つのカテゴリーに追加してください。',
  'check.category.same_id': '「{id}」という名前のカテゴリーが2つあります。一方の名前を変えてください。',
  'check.phrases.two_strengths':
    '{n}件のフレーズが、強いシグナル「{category}」にもあります：「{phrase}」。強いほうが優先されます。',
  'check.phrases.also_negative':
    '{n}件のフレーズが、シグナル「{category}」にもあります：「{phrase}」。これを含む文面は検討とみなしません。',
  'check.phrases.never_found':
    '{n}件のフレーズは、どの文面にも一致しません：「{phrase}」。「…」の前に語が必要です。',
  'check.phrases.too_broad':
    '{n}件のフレーズは、用件のないふつうの文面にも一致します：「{phrase}」。より長い語にしないと、リードを区別できません。',
  'check.names.too_broad':
    '{n}件の項目は、ほとんどすべてに一致します：「{phrase}」。名前やアドレスのより長い部分を指定してください。',
  'check.engagement.no_names':
    'イベント、フォーム、ページの名前がありません。日本語の名前やメッセージ、ミーティング、返信、電話だけが対象になります。',
  'check.role.it_level':
    'IT部門に、ほかの部門より高い役職を求めています。このままでは、このルールの効果がありません。',
  'check.sla.target.days':
    '営業日は1〜{max}の整数で指定してください。1日未満の場合は時間で指定してください。',
  'check.sla.target.hours': '期限は0より大きく{max}時間以内で指定してください。',
  'check.sla.hours': '営業開始時刻は、終了時刻より前にしてください。',
  'check.sla.weekdays': '営業する曜日がないため、期限を計算できません。1つ以上選んでください。',
  'check.sla.all_closed': '休業日の指定により、1年間営業日がありません。休業日を減らしてください。',
  'check.sla.source.no_match': 'ソースもフォームも指定されていないため、この期限は適用されません。',
  'check.sla.source.shadowed': '{n}番目の期限がすべて先に該当するため、この期限は適用されません。',
  'check.sla.at_risk': '「期限間近」の割合は、0より大きく1（100%）以下にしてください。',
  'check.rejection.no_details':
    'この理由は詳細が必須ですが、選択肢がないため使えません。選択肢を追加するか、必須を外してください。',
  'check.rejection.other_note': '「その他」だけでは理由が分かりません。メモを必須にしてください。',
  'check.rejection.recycle_detail': 'この詳細は選択肢にないため、このルールは適用されません。',
  'check.properties.same_name':
    '2つの項目が同じプロパティー{name}に書き込まれます。それぞれ別のプロパティーを割り当ててください。',
  'check.fields.twice':
    '「{label}」（{name}）が二重に設定されています。一つのプロパティーには一つの役割だけを設定してください。',
  'check.fields.ours': 'プロパティー{name}は引き渡し自体の記録用です。別のプロパティーを設定してください。',
  'check.fields.no_signs': '「{label}」のどの選択肢もシグナルに設定されていないため、判定には影響しません。',
  'check.fields.no_targets': '「{label}」のどの選択肢にも期限が設定されていないため、何も変わりません。',
  'check.fields.target':
    '「{label}」の期限に使えない値があります。日数は整数、時間は0より大きい値にしてください。',
}

// Japanese: what the panel says about a lead, its criteria and its clock.
import type { panel as en } from '../en/panel'

export const panel: Readonly<Record<keyof typeof en, string>> = {
  'panel.title': '日本リードの引き渡し',
  'panel.collapse': 'パネルを閉じる',
  'panel.loading': 'リードを読み込んでいます',
  'panel.refresh': '更新する',
  'panel.checking': '確認中…',
  'panel.showAll': '判定項目を表示する',

  'lead.noCompany': '会社なし',

  'fresh.asOf': '{time} 時点（日本時間）',
  'fresh.updating': '更新中…',
  'fresh.definition': '判定基準バージョン {version}',
  'fresh.behind': '判定基準 {version} で判定しています。ポータルの最新は {newer} です。',
  'fresh.waiting': 'HubSpot の応答に時間がかかっています。待っている情報：{parts}',

  'score.line': 'リードスコア {value}（しきい値 {threshold}）。参考表示で、判定には使いません。',
  'score.none': 'リードスコアなし（しきい値 {threshold}）',
  'score.only':
    'スコア {value} はしきい値以上ですが、日本での検討シグナルがありません。スコアだけでは引き渡せません。',
  'score.legacy': 'HubSpot の旧スコアです。2025年8月31日以降は更新されていません。',

  'sla.name': '初回接触のSLA',
  'sla.left': '残り{time}',
  'sla.over': '{time}超過',
  'sla.none': '期限は計測していません。',
  'sla.why': 'この期限になる理由',
  'sla.elapsed': '単純に{n}時間で数えた場合：{at}',
  'sla.passedOver': '初回接触に数えなかったもの：',
  'sla.contacted': '初回接触：{how}、{at}',
  'sla.unclear': '引き渡し後、自社からと分かる連絡はまだありません。確認されるまで計測は続きます。',
  'sla.moved':
    'HubSpotの「最終コンタクト日」が{at}に更新されていますが、その理由となる活動を読み取れませんでした。',
  'sla.loggedLate': '後から記録されました。',
  'sla.state.on_track': '余裕あり',
  'sla.state.at_risk': '期限間近',
  'sla.state.breached': '期限超過',
  'sla.state.met': '対応済み',
  'sla.state.met_late': '期限後に対応済み',
  'sla.state.paused': '停止中',
  'sla.state.unknown': '初回接触：判断できません',
  'sla.state.not_applicable': '計測なし',

  'touch.call': '電話',
  'touch.email': 'Eメール',
  'touch.meeting': 'ミーティング',
  'touch.communication': 'メッセージ',
  'touch.unknown': '接触',

  'judged.by': '判定基準 {version}、判定ルール {rules} で判定しています。',
  'judged.then':
    '引き渡し時は別の判定ルール（{rules}）で判定しています。記録された結果は、現在の判定と異なることがあります。',
  'judged.then_first':
    '引き渡し時は初版の判定ルールで判定しています。記録された結果は、現在の判定と異なることがあります。',
  'criteria.title': '引き渡しの判定項目',
  'criteria.cut': '{all}件中{read}件を読み取りました。',
  'criteria.cut.uncounted': '読み取った分のほかにも記録があります。',
  'criteria.optional': '任意',

  'evidence.list': '{criterion}の根拠',
  'evidence.all': '{n} 件すべてを表示する',
  'evidence.fewer': '表示を減らす',
  'evidence.stale': '古いため対象外',
  'evidence.notCounted': '判定に不使用',

  'missing.title': '不足しているシグナル',
  'missing.none': '不足はありません。',
  'missing.ask': '質問の例',
  'missing.copyMail': 'メール文面をコピー（{language}）',
  'missing.say': '電話での伝え方',
  'missing.copy': '{language}でコピー',
  'missing.owner.marketing': 'マーケティング',
  'missing.owner.sales': '営業',
  'missing.owner.admin': 'HubSpot 管理者',
  'missing.ownedBy': '担当：{owner}',

  'gaps.title': '読み取れなかった情報',
  'gap.no_scope': '{part}：トークンにスコープ {name} がありません。追加すると読み取れます。',
  'gap.property_missing':
    '{part}：プロパティー {name} がありません。必要なものは設定画面の「ポータルの準備」にあります。',
  'gap.not_on_tier': '{part}：この HubSpot のプランには含まれていません。',
  'gap.request_failed': '{part}：HubSpot から取得できませんでした。',
  'gap.cut': '{part}：{all}件中{read}件を読み取りました。すべてではありません。',
  'gap.cut.uncounted': '{part}：読み取った分のほかにも記録があります。',
  'gap.words': 'HubSpot からのメッセージ：{words}',
  'part.handoff': '引き渡しプロパティー',
  'part.company': '会社',
  'part.colleagues': '同じ会社の人',
  'part.call': '電話',
  'part.email': 'Eメール',
  'part.meeting': 'ミーティング',
  'part.communication': 'メッセージ',
  'part.note': 'メモ',
  'part.formSubmissions': 'フォーム送信',
  'part.eventParticipations': 'イベント',
}

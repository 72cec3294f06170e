// Japanese: what the health check finds, and what mends it.
import type { healthNotes as en } from './texts.en'

export const healthNotes: Readonly<Record<keyof typeof en, string>> = {
  'health.finding.requires_signal': '判定基準{version}は、日本での検討シグナルを必須にしています。',
  'health.finding.requires_engagement_only':
    '判定基準{version}は日本に関する行動だけを求め、検討シグナルを必須にしていません。',
  'health.finding.requires_score_only':
    '判定基準{version}は検討シグナルも日本に関する行動も求めず、スコアと変わりません。',
  'health.finding.file_there':
    '判定基準{version}はポータルに保存されています。ほかの担当者のブラウザーは自動で取り込みます。',
  'health.finding.file_missing':
    '判定基準{version}がポータルに保存されていません。プロパティー{property}がないか、別のバージョンが入っています。',
  'health.finding.file_too_large':
    '判定基準{version}は大きすぎて、ポータルに保存できません。ほかの担当者はファイルを読み込む必要があります。',
  'health.finding.verdict_recorded': '判定の記録あり：先月の引き渡し{of}件中{n}件（{percent}%）',
  'health.finding.without_verdict': '{n}件は判定の記録がなく、判定基準を通らずに引き渡されています。',
  'health.finding.without_time': '引き渡し日時がなく、状況だけが設定されたリードが{n}件あります。',
  'health.finding.signal_passed': '日本での検討シグナルあり：判定済み{of}件中{n}件（{percent}%）',
  'health.finding.were_ready': '引き渡し時に「引き渡し可」：判定済み{of}件中{n}件（{percent}%）',
  'health.finding.overridden': '条件を満たさず、理由を書いて引き渡し：判定済み{of}件中{n}件（{percent}%）',
  'health.finding.sla_business_days': '判定基準のSLA：日本の{n}営業日以内に初回接触。',
  'health.finding.sla_business_hours': '判定基準のSLA：日本の営業時間で{n}時間以内に初回接触。',
  'health.finding.sla_elapsed': '判定基準のSLA：{n}時間以内に初回接触。',
  'health.finding.workflow_on': 'SLAワークフローがあり、オンになっています。',
  'health.finding.workflow_off': 'SLAワークフローはありますが、オフになっています。',
  'health.finding.workflow_elsewhere':
    'SLAワークフローが、現在の判定基準とは別のプロパティーを監視しています。',
  'health.finding.workflow_accuses':
    'SLAワークフローがHubSpotの最終連絡日を確かめていないため、パネルを開かずに営業が連絡したリードまで通知します。',
  'health.finding.workflow_nowhere':
    'このアカウントではHubSpotのワークフローの場所が見つからず、期限を監視しているか確認できません。',
  'health.finding.workflow_unseen': 'SLAワークフローの内容を確認できませんでした。',
  'health.finding.workflow_none': 'SLAワークフローがなく、HubSpotは期限を監視していません。',
  'health.finding.workflow_no_scope':
    'トークンにスコープ{scope}がないため、ワークフローを確認できません。その間もSLAタスクとリマインダーは動作します。',
  'health.finding.workflow_no_tier':
    'このプランのHubSpotではワークフローを使えません。SLAタスクとリマインダーは動作します。',
  'health.finding.workflow_refused': 'ワークフローを読み取れませんでした。HubSpotの回答：{words}',
  'health.finding.workflow_failed': 'ワークフローを読み取れませんでした。',
  'health.finding.due_written': '初回接触の期限あり：先月の引き渡し{of}件中{n}件（{percent}%）',
  'health.finding.sla_met': '期限内に初回接触：結果が出た{of}件中{n}件（{percent}%）',
  'health.finding.sla_untold':
    '期限を過ぎた{n}件は数えていません：初回接触の記録はありませんが、引き渡し後の活動がHubSpotにあります。内容はパネルと対応リストが確認します。',
  'health.finding.none_rejected': '却下・差し戻し：先月の引き渡し{of}件中0件',
  'health.finding.reason_coded': '選択肢の理由あり：先月の却下・差し戻し{of}件中{n}件（{percent}%）',
  'health.finding.reason_other': '理由が「その他」：{of}件中{n}件（{percent}%）。目安は10%以下です。',
  'health.finding.role_required': '判定基準{version}は、決裁者の確認を必須にしています。',
  'health.finding.role_optional': '判定基準{version}は、決裁者の確認を必須にしていません。',
  'health.finding.role_known':
    '決裁に関わる人を把握または確認済み：先月の引き渡し{of}件中{n}件（{percent}%）',
  'health.finding.role_confirmed': 'うち、手動で確認済み：{of}件中{n}件（{percent}%）',
  'health.finding.snapshot_kept': '項目ごとの判定結果あり：先月の引き渡し{of}件中{n}件（{percent}%）',
  'health.finding.snapshot_unreadable': '{n}件の判定結果は、形式が崩れていて読み取れません。',
  'health.finding.by_kept': '引き渡した人の記録あり：{of}件中{n}件（{percent}%）',
  'health.finding.version_kept': '判定基準バージョンの記録あり：{of}件中{n}件（{percent}%）',
  'health.finding.note_not_searched':
    '引き継ぎ内容そのものは各レコードのメモにあり、HubSpotでは検索できません。同じ操作で書き込まれる上の値で代わりに確認しています。',
  'health.finding.properties_there': 'プロパティー{n}件に問題はありません：{names}',
  'health.finding.properties_missing': 'プロパティーが{n}件ありません：{names}',
  'health.finding.property_wrong_type': 'プロパティー{property}の種類が異なります（{found}）。',
  'health.finding.property_archived': 'プロパティー{property}がHubSpotのごみ箱にあります。',
  'health.finding.options_missing': 'プロパティー{property}に、{n}件の選択肢がありません：{options}',
  'health.finding.fields_there': '「項目」に設定したプロパティー{n}件は、ポータルと一致しています。',
  'health.finding.fields_gone': '「項目」に設定したプロパティーがポータルにありません：{names}',
  'health.finding.fields_other_type': '「項目」に設定したプロパティーの種類が変わっています：{names}',
  'health.finding.fields_options': '「項目」に設定したプロパティーの選択肢が変わっています：{names}',
  'health.finding.schema_no_scope': 'トークンにスコープ{scope}がないため、プロパティーを読み取れません。',
  'health.finding.schema_refused': 'プロパティーを読み取れませんでした。HubSpotの回答：{words}',
  'health.finding.schema_failed': 'プロパティーを読み取れませんでした。',
  'health.finding.no_handoffs': '先月の引き渡しはありません。',
  'health.finding.handoffs_no_scope': 'トークンにスコープ{scope}がないため、先月の引き渡しを読み取れません。',
  'health.finding.handoffs_no_property':
    '日時のプロパティー{property}がないため、先月の引き渡しを調べられません。',
  'health.finding.handoffs_refused': '先月の引き渡しを読み取れませんでした。HubSpotの回答：{words}',
  'health.finding.handoffs_failed': '先月の引き渡しを読み取れませんでした。',

  'health.action.set_up': 'ポータルの初期設定を実行します。',
  'health.action.mend_type':
    'HubSpotで{property}の名前を変えるかアーカイブしてから、ポータルの初期設定を実行します。',
  'health.action.restore': 'HubSpotで{property}を復元してから、ポータルの初期設定を実行します。',
  'health.action.map_fields': '「項目」の設定を現在のポータルに合わせ、公開します。',
  'health.action.require_signal': '判定基準で、検討シグナルを必須にします。',
  'health.action.require_role': '判定基準で、決裁者の確認を必須にします。',
  'health.action.decide_in_panel':
    'パネルのボタンで引き渡します。判定、期限、引き継ぎ内容が一緒に書き込まれます。状況を自動で書き換えるワークフローやインポートがないかも確認します。',
  'health.action.hand_off_ready':
    '「引き渡し可」のリードを引き渡します。「例外として引き渡す」は例外だけに使い、月次レビューで理由を確認します。',
  'health.action.create_workflow': 'SLAワークフローを作成します。',
  'health.action.switch_workflow_on': 'HubSpotでワークフローの内容を確認し、オンにします。',
  'health.action.mend_workflow':
    '通知先のマネージャーを選んでワークフローを更新します。変更点は先に表示されます。',
  'health.action.look_for_workflow':
    'HubSpotの「自動化 > ワークフロー」で、ワークフローがありオンになっているか確認します。手順はこのページにあります。',
  'health.action.work_without_workflow':
    'ワークフローを使えるプランになるまで、営業はリマインダーをオンにし、チームの対応リストを毎日確認します。',
  'health.action.contact_in_time':
    'チームの対応リストを毎日一緒に確認し、電話・Eメール・ミーティングを必ず記録します。計測は記録された接触でだけ止まります。',
  'health.action.give_reasons': 'パネルで理由を選んで、却下または差し戻しをします。どちらも1クリックです。',
  'health.action.read_other': '月次レビューで「その他」のメモを読み、足りない選択肢を話し合います。',
  'health.action.confirm_roles':
    '引き渡す前にご決裁の流れを伺い、パネルの「決裁者の確認」で役割を記録します。',
  'health.action.send_file':
    '判定基準{version}を書き出して、ほかの担当者にファイルを送るか、フレーズのリストを短くします。',
  'health.action.add_scope': 'HubSpotのキーにスコープ{scope}を追加し、接続し直します。',
  'health.action.look_again': 'しばらくしてから、もう一度チェックします。',
}

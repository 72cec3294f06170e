// Japanese: the monthly review's page, its months, the scan, and what is not a figure.
import type { review as en } from '../en/review'

export const review: Readonly<Record<keyof typeof en, string>> = {
  'review.title': '月次 引き渡し品質レビュー',
  'review.tagline': '1か月の日本リードの引き渡しの結果と理由を、両チームで30分で確認します。',
  'review.crashed':
    'このページで問題が発生しました。再読み込みしてください。読み込んだ内容と書いた内容は残っています。',
  'review.month': '対象月',
  'review.month.kept': '{month}・{n}件',
  'review.month.partial': '{month}・一部のみ {n}件',
  'review.scan': 'この月を読み込む',
  'review.scan.on': '読み込みを再開する',
  'review.scan.stop': '停止する',
  'review.scan.refresh': '読み込み直す',
  'review.scan.kept': '読み込み済みの内容は残っています。「読み込みを再開する」で続きから読み込みます。',
  'review.forget': 'この月を削除する',
  'review.forget.ask':
    'このブラウザーに読み込んだ{month}の内容を削除しますか？会議の決定事項は残り、HubSpotの内容も変わりません。',
  'review.forget.yes': '削除する',
  'review.forget.no': '残す',
  'review.progress': 'HubSpotから引き渡しを読み込んでいます',
  'review.progress.text': '{total}件中 {n}件',
  'review.progress.unknown': 'これまでに{n}件',
  'review.progress.rate': '毎秒{n}回検索',
  'review.progress.wait': 'HubSpotの制限により{time}（日本時間）まで待機',
  'review.read': '{n}件（{at} 読み込み）',
  'review.read.partial': '一部のみ：{n}件（{at} 読み込み）',
  'review.partial':
    '一部のみ：{month}は最後まで読み込まれていません。数値は読み込み済みの{n}件にもとづきます。',
  'review.missing':
    'ポータルにないプロパティー：{list}。これらを使う数値は表示されません。設定の「ポータルの準備」で作成できます。',
  'review.lacking':
    'アクセストークンにないスコープ：{list}。必要な情報を読み取れていません。影響は各数値と試算に示します。',
  'review.off': '表示できません：ポータルに {list} がありません。設定の「ポータルの準備」で作成できます。',
  'review.reading': '読み込み中です。読み込めた分から数値を表示します。',
  'review.counting': '集計中…',
  'review.count.failed':
    '集計できませんでした。ページを再読み込みしてください。読み込んだ内容は残っています。',

  'review.connect.title': '未接続です',
  'review.connect.body':
    '設定で、このブラウザーを HubSpot ポータルに接続してください。接続すると月を読み込めます。',
  'review.unread.title': '{month}はまだ読み込まれていません',
  'review.unread.body':
    '「この月を読み込む」を押すと、その月に引き渡されたすべてのリードをHubSpotから読み込みます。',
  'review.unread.what':
    '読み込むのは、引き渡しのプロパティーと履歴、文についての回答、会社、役職、記録された活動です。',
  'review.unread.where': '読み込んだ内容は月ごとにこのブラウザーに保存され、削除するまで残ります。',
  'review.unread.stop': 'いつでも停止して途中の結果を確認し、あとで再開できます。',
  'review.none.title': '{month}に引き渡されたリードはありません',
  'review.none.body': 'HubSpotを最後まで読み込みましたが、この月の引き渡し日時を持つコンタクトはありません。',
  'review.none.month': '上の「対象月」で別の月を選べます。',
  'review.none.setup': 'ポータルの準備は済んでいますか。設定で確認し、足りないものを作成できます。',
  'review.none.panel': 'パネルで「営業に引き渡す」を押したリードから数えます。',

  'review.table': '表',
  'review.percent': '{n}%',
  'review.hours': '{n}営業時間',
  'review.rate.none': '–',
  'review.of': '（{of}件中{part}件）',
  'review.ofPlain': '{of}件中{part}件',
  'review.leads': '（計測 {part}件）',
  'review.small': '10件未満のため割合は示しません',
  'review.smallNote': '10件未満の場合、割合は示しません。',
  'review.smallShort': '10件未満（{n}件）',
  'review.spread': '中央値 {median}時間、p90 {p90}時間',
  'review.noComparison': '比較なし：{why}',
  'review.change.points': '{n}ポイント',
  'review.change.percent': '{n}%',
  'review.change.same': '変化なし',
  'review.average.rate': '{periods}か月平均 {n}%',
  'review.average.count': '{periods}か月平均 {n}件',
  'review.average.hours': '{periods}か月平均 {n}時間',

  'review.leads.open': '{n}件、{what}：リードを表示する',
  'review.leads.close': '一覧を閉じる',
  'review.leads.shown': '{total}件中 {from}～{to}件目',
  'review.leads.previous': '前の50件',
  'review.leads.next': '次の50件',
  'review.lead': 'リード',
  'review.lead.status': '判断',
  'review.lead.handedOff': '引き渡し',
  'review.lead.due': '初回接触の期限',
  'review.lead.untouched': '未接触',
  'review.lead.touched': '接触 {at}',
}

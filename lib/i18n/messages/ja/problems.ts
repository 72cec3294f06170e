// Japanese: what stands in the way, what it means and what happens next, on every page.
import type { problems as en } from '../en/problems'

export const problems: Readonly<Record<keyof typeof en, string>> = {
  'problem.no_record.title': 'コンタクトが開かれていません',
  'problem.no_record.body': 'HubSpotでコンタクトのレコードを開くと、ここに引き渡し準備状況が表示されます。',
  'problem.not_connected.title': '未接続です',
  'problem.not_connected.body':
    'このブラウザーをHubSpotポータルに接続すると、リードの引き渡し準備状況が表示されます。',
  'problem.connection_ended.title': '会社の設定により接続を終了しました',
  'problem.connection_ended.body':
    '会社の設定で、接続できるポータルは{allowed}だけになりました。ポータル{portal}のトークンと、それで読み取った情報は削除しました。未送信の判断は残っています。ポータル{allowed}のトークンで接続してください。',
  'problem.host_access_missing.title': 'HubSpotへのアクセスがオフです',
  'problem.host_access_missing.body':
    'ブラウザーの設定により、HikitsugiはHubSpotに接続できません。もう一度接続して許可してください。',
  'problem.token_refused.title': 'HubSpotがアクセストークンを拒否しました',
  'problem.token_refused.body':
    'トークンが取り消し、更新、または削除されています。このトークンでの通信は止めました。新しいトークンで接続してください。',
  'problem.other_portal.title': '別のポータルです',
  'problem.other_portal.body':
    'このレコードはポータル{portal}のものですが、アクセストークンはポータル{token}のものです。通信はしていません。',
  'problem.not_found.title': 'コンタクトが見つかりません',
  'problem.not_found.body': 'このコンタクトはHubSpotで削除されたか、存在しません。',
  'problem.merged.title': '統合されたコンタクトです',
  'problem.merged.body': 'このコンタクトは別のコンタクトに統合されました。',
  'problem.merged.link': '統合先のコンタクトを開く',
  'problem.scope_missing.title': '権限が不足しています',
  'problem.scope_missing.body':
    'アクセストークンにスコープ{scope}がありません。使えるようになる機能：{feature}。',
  'problem.scope_missing.after': 'HubSpotのサービスキーにスコープを追加して、もう一度接続してください。',
  'problem.offline.title': 'オフラインです',
  'problem.offline.body': 'このブラウザーからHubSpotに接続できません。',
  'problem.timeout.title': 'HubSpotの応答が遅れています',
  'problem.timeout.body': 'HubSpotから時間内に応答がありませんでした。',
  'problem.rate_limited.title': 'HubSpotの上限に達しました',
  'problem.rate_limited.body': 'このポータルのAPI呼び出しが一時的に上限に達しました。',
  'problem.rate_limited.daily': 'このポータルの本日分のAPI呼び出しが上限に達しました。',
  'problem.migrating.title': 'ポータルの移行中です',
  'problem.migrating.body': 'HubSpotがこのポータルを別のデータセンターへ移行しています。',
  'problem.server_error.title': 'HubSpotが応答していません',
  'problem.server_error.body': 'HubSpotが応答していません（{status}）。',
  'problem.not_understood.title': '応答を読み取れません',
  'problem.not_understood.body':
    'HubSpotからの応答が読み取れない形式でした。ネットワークのプロキシーやログイン画面が間に入っている可能性があります。',
  'problem.other_region.title': 'データセンターが異なります',
  'problem.other_region.body':
    'このポータルは、アクセストークンとは別のHubSpotデータセンターにあります。何も書き込んでいません。対象のポータルでキーを作成し、そのキーで接続してください。',
  'problem.no_answer.title': '応答がありません',
  'problem.no_answer.body': '拡張機能から応答がありませんでした。',
  'problem.refused.title': 'HubSpotで処理できませんでした',
  'problem.refused.body': 'HubSpotからのメッセージ：{words}',
  'problem.failed.title': '問題が発生しました',
  'problem.failed.body': 'Hikitsugi自体の不具合です。内容は設定画面の「診断」で確認できます。',
  'problem.unreadable.title': 'このリードは表示できません',
  'problem.unreadable.body': 'Hikitsugiが読み取れない形式のデータです。データは変更していません。',
  'problem.outdated.title': 'Hikitsugiが更新されました',
  'problem.outdated.body': 'このページを再読み込みしてください。',
  'problem.crashed.body': 'パネルで問題が発生しました。このページを再読み込みしてください。',
  'problem.portal_not_allowed.title': '許可されていないポータルです',
  'problem.portal_not_allowed.body':
    'トークンはポータル{token}のものですが、会社の設定ではポータル{allowed}だけが許可されています。',
  'problem.portal_untold.body':
    'このトークンがどのポータルのものか、HubSpotから取得できません。下の欄にポータルIDを入力して、もう一度「接続する」を押してください。',
  'problem.portal_shape.body':
    'ポータルIDでもHubSpotのページのURLでもありません。URLに含まれる番号（例：12345678）を入力してください。',
  'problem.portal_mismatch.title': '別のポータルかもしれません',
  'problem.portal_mismatch.panel':
    'アクセストークンではこのコンタクトが見つかりません。コンタクトが削除されたか、トークンが入力されたポータル{portal}とは別のポータルのものです。何も変更していません。',
  'problem.portal_mismatch.body':
    'ポータル{portal}のコンタクトが、このトークンでは見つかりません。トークンは別のポータルのものです。接続はしていません。ポータル{portal}でキーを作成するか、ポータルIDを修正してください。',
  'problem.overtaken.body':
    'この接続の途中で、別の「接続」または「接続を解除する」が押されたため、そちらを優先しました。このトークンは保存していません。必要であれば、もう一度接続してください。',
  'problem.token_shape.body':
    'アクセストークンの形式ではありません。空白を入れずにキー全体を貼り付けてください。',

  'clock.off': 'このコンピューターの時計が{off}ずれているため、HubSpotの時刻を使っています。',
  'clock.minutes': '{n}分',
  'clock.hours': '{n}時間',
  'clock.days': '{n}日',

  'retry.at': '{time}（日本時間）に再試行します。',
  'retry.now': '再試行する',
  'retry.busy': '再試行中…',
  'action.connect': 'HubSpotに接続する',
  'action.options': '設定を開く',
  'action.diagnostics': '診断を開く',

  'scope.contacts': 'コンタクト、電話、ミーティング、メモ',
  'scope.decisions': '引き渡し、受け入れ、却下',
  'scope.companies': '会社の規模と業種（ICP）',
  'scope.owners': '担当者の名前',
  'scope.emails': 'Eメール（検討シグナルと初回接触の判定）',
  'scope.events': '日本のイベントへの参加',
  'scope.forms': 'フォームの名前',
  'scope.setup': '引き渡しプロパティーの作成',
  'scope.workflow': 'SLAワークフローの作成',
  'scope.schema': 'プロパティー定義の読み取り（初期設定、健全性チェック）',
  'scope.other': 'パネルの一部',

  'rules.told':
    '文面の読み取りがルール（第{edition}版）に変わりました。ふつうの言い回しの登録は不要になり、判定基準のフレーズは名称として読み取ります。',
  'rules.open': '判定基準を見る',
  'rules.close': '確認しました',
  'taken.up': 'ポータルで公開された判定基準{version}で判定するようになりました。',
  'taken.up.by': '{by}さんが公開した判定基準{version}で判定するようになりました。',

  'options.failed': '拡張機能から応答がありませんでした。ページを再読み込みして、もう一度お試しください。',
}

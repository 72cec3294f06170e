// Japanese: the options page.
import type { options as en } from '../en/options'

export const options: Readonly<Record<keyof typeof en, string>> = {
  'options.title': 'Hikitsugiの設定',
  'options.tagline': '日本リードの引き渡しを、HubSpotのレコードの横で。',
  'options.managed': '会社の設定により固定されています',

  'connection.title': '接続',
  'connection.intro':
    'Hikitsugiは、ポータルのアクセストークンを使って、このブラウザーから直接HubSpotに接続します。',
  'connection.token': 'アクセストークン',
  'connection.token.hint': 'サービスキー、または非公開アプリのトークンです。このブラウザーの外には出ません。',
  'connection.token.show': '表示する',
  'connection.token.hide': '隠す',
  'connection.keep': 'トークンを保持する期間',
  'connection.keep.disconnect': '接続を解除するまで',
  'connection.keep.close': 'ブラウザーを閉じるまで',
  'connection.keep.hint':
    '保持したトークンは、ブラウザーのプロファイルから読み取れます。共用のパソコンでは「ブラウザーを閉じるまで」を選んでください。',
  'connection.connect': '接続する',
  'connection.connecting': '接続中…',
  'connection.disconnect': '接続を解除する',
  'connection.disconnect.ask': 'トークンと、それで読み取った情報を、このブラウザーからすべて削除しますか？',
  'connection.disconnect.unsent':
    '未送信の判断が{count}件あります。このブラウザーに残り、同じポータルに接続し直すと送信されます。',
  'connection.disconnect.yes': '解除する',
  'connection.disconnect.no': 'キャンセルする',
  'connection.connected': 'ポータル{portal}に接続しています',
  'connection.disconnected':
    '接続を解除しました。トークンと、それで読み取った情報は削除されました。未送信の判断は残っています（「このブラウザー」で確認できます）。',
  'connection.refused':
    'HubSpotがポータル{portal}のトークンを拒否しています。新しいトークンを貼り付けてください。',
  'connect.retryFrom': '{time}（日本時間）以降にもう一度お試しください。',
  'connection.portalId': 'ポータルID',
  'connection.portalId.hint':
    'HubSpotのどのページのURLにも含まれる番号です（app.hubspot.com/contacts/12345678/...）。コンタクトのURL全体を貼り付けると、トークンでそのコンタクトが見つかるかどうかも確認できます。',
  'connection.portalFrom.contact':
    'このトークンがどのポータルのものか、HubSpotからは取得できません。入力されたポータル{portal}のコンタクトが、このトークンで見つかりました。',
  'connection.portalFrom.typed':
    'このトークンがどのポータルのものか、HubSpotからは取得できません。ポータル{portal}は入力された番号で、確認はできていません。番号が違うと、別のポータルを読み書きすることになります。リードを判断する前に、パネルの名前がレコードの名前と同じであることを確認してください。',
  'connection.portal': 'ポータル',
  'connection.region': 'データの保管地域',
  'connection.timeZone': 'ポータルのタイムゾーン',
  'connection.accountType': 'アカウントの種類',
  'connection.since': '接続日時',
  'connection.replace': '別のトークンを使う',
  'connection.onlyPortal': '会社の設定により、ポータル{portal}だけに接続できます。',
  'connection.iAm': 'あなた（HubSpotユーザー）',
  'connection.iAm.choose': 'お名前を選択',
  'connection.iAm.hint':
    'どのリードがご自分の担当かを判断するために使います。トークンからは、どなたのものか分かりません。',
  'connection.iAm.cut':
    '最初の{n}名の名前だけを読み取れました。ご自分の名前がない場合は、退職した担当者の削除をHubSpot管理者にご依頼ください。',
  'connection.iAm.none': '名前を読み取れません。トークンにスコープ{scope}がありません。',

  'features.title': 'このトークンで使える機能',
  'features.on': 'オン',
  'features.off': 'オフ',
  'features.unknown': '不明',
  'features.scope': 'スコープ：{scope}',
  'features.add': 'キーにスコープ{scope}を追加すると使えます。',
  'features.admin': 'ポータルの初期設定に使います。スコープ{scope}のあるキーで接続してください。',
  'features.unknown.hint':
    'この種類のトークンのスコープはHubSpotから取得できません。不足は必要になったときに表示します。',
  'features.surplus': 'トークンにHikitsugiが使わない権限があります。削除できるスコープ：{scopes}',

  'guide.title': 'アクセストークンの作り方',
  'guide.1':
    'HubSpotで「開発」>「キー」>「サービスキー」（Development > Keys > Service keys）を開きます。開発者ツールへのアクセス権があれば作成でき、スーパー管理者である必要はありません。',
  'guide.2':
    'ご自分専用のキーを作成し、ご自分の名前を付けます（例：Hikitsugi（森 葵））。キーを一人ずつ分けると、その人の分だけを取り消せます。ほかの人の通信を遅らせることもありません。',
  'guide.3': '「リード対応用のスコープ」を付けます。',
  'guide.4': 'キーをコピーして上の欄に貼り付け、「接続する」を押します。',
  'guide.account':
    'キーはアカウント全体の権限で動作します。HubSpotでご自分に表示されないコンタクトも含め、すべて読み書きできます。ほかの人に渡さないでください。',
  'guide.rep': 'リード対応用のスコープ',
  'guide.rep.hint': '必須は最初の1つだけです。ほかは、それぞれ1つの機能を使えるようにします。',
  'guide.admin': '初期設定用のスコープ',
  'guide.admin.hint':
    'ポータルの初期設定を行う人は、次のスコープも付けた2つ目のキーで接続して設定します。終わったらHubSpotでそのキーを削除し、ご自分のキーで接続し直します。',
  'guide.copy': 'スコープ{n}個をコピーする',
  'guide.copied': 'コピーしました',
  'guide.required': '（必須）',

  'appearance.title': '表示',
  'appearance.language': '言語',
  'appearance.language.auto': 'ブラウザーに合わせる',
  'appearance.theme': 'テーマ',
  'appearance.theme.system': 'システムに合わせる',
  'appearance.theme.light': 'ライト',
  'appearance.theme.dark': 'ダーク',
  'appearance.dock': 'レコード横のパネル',
  'appearance.dock.right': '右側',
  'appearance.dock.left': '左側',
  'appearance.dock.off': '表示しない（ブラウザーのサイドパネルのみ）',
  'appearance.dock.keys':
    'Alt+Shift+Jでレコード横のパネルを、Alt+Shift+Kでブラウザーのサイドパネルを開閉します。キーはブラウザーの拡張機能のショートカット設定で変更できます。',

  'privacy.title': 'プライバシーとデータ',
  'privacy.1': 'Hikitsugiにはサーバーも利用状況の計測もありません。通信先はapi.hubapi.comだけです。',
  'privacy.2':
    'コンタクトのレコードを開いている間に読み取るもの：コンタクト、会社、同じ会社の人、電話、Eメール、ミーティング、メッセージ、メモ、フォーム送信、イベント参加。対応リスト、プレビュー、ポータルの確認、月次レビューは、操作したときに表示する情報だけを読み取ります。「初期設定」を開くと、ポータルのプロパティー定義とワークフローの一覧を読み取ります。HubSpotの画面そのものは読み取りません。',
  'privacy.3':
    '書き込むのは判断した内容だけです：そのコンタクトの引き渡し用プロパティー、判断のメモとタスク。初回接触は、記録が見つかったときに自動で書き込みます。',
  'privacy.4':
    'このブラウザーに保存するもの：トークン（「接続」での選択によってはメモリーのみ）、ポータル、担当者とフォームの名前（接続を解除するまで）、最近見たリード（メモリーに15分）、月次レビューの月（削除するか接続を解除するまで）、判定基準とこの画面の設定（拡張機能を削除するまで）、Hikitsugiの不具合の記録（以上の情報は含まず、消去するまで）。',
  'privacy.forget.body':
    '接続を解除すると、トークンと、それで読み取った情報をすべて削除します。HubSpotにまだ記録されていない判断はこのブラウザーに残り、同じポータルに接続し直すと送信されます。',

  'review.open': '月次レビュー',
  'options.nav': '設定',
  'options.browser': 'このブラウザー',
  'options.draft': '下書き',
  'connection.next': '次へ：初期設定',
}

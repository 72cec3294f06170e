// How Japanese buyers type: width, spelling, spacing, bullet lists, several sentences, emoji, signatures below.
import { row, type SentenceRow } from './row'

export const JAPANESE_FORMS: readonly SentenceRow[] = [
  // Width and normal form
  row('ﾄﾗｲｱﾙを申し込みたいです。', 'evaluation'),
  row('ＲＦＰへのご回答をお願いいたします。', 'evaluation'),
  row('ＰｏＣの進め方をご相談させてください。', 'evaluation'),
  row('ＩＳＭＡＰの登録状況をお知らせください。', 'security'),
  row('ｾｷｭﾘﾃｨﾁｪｯｸｼｰﾄのご記入をお願いします。', 'security'),
  row('ﾌﾟﾗｲﾊﾞｼｰﾏｰｸは取得されていますか', 'security'),
  row('Ｐマークはお持ちですか。', 'security'),
  row('日本語ＵＩはありますか?', 'local_support'),
  row('日本語ﾏﾆｭｱﾙを送ってください。', 'local_support'),
  row('ｲﾝﾎﾞｲｽ制度への対応時期を教えてください。', 'back_office_law'),
  row('36協定の管理もしたいです。', 'back_office_law'),
  row('ﾃﾞﾓ希望です。', 'evaluation'),
  row('フ\u309aライハ\u3099シーマークの有無をご確認ください。', 'security'),
  row('トライアルか\u3099て\u3099きるか知りたいて\u3099す。', 'evaluation'),

  // Spelling
  row('お見積りをお願いします。', 'evaluation'),
  row('お見積もりを依頼したく、ご連絡しました。', 'evaluation'),
  row('相見積もりを取らせていただいております。', 'evaluation'),
  row('概算見積で構いませんのでお願いします', 'evaluation'),
  row('乗り換えの場合、データ移行は可能ですか。', 'planning'),
  row('切り替えのタイミングは4月を想定しています。', 'planning'),
  row('契約書の雛形はワードでいただけますか。', 'terms'),
  row('セキュリティのチェックシート(150問)をお送りしてもよろしいでしょうか', 'security'),
  row('poc希望', 'evaluation'),
  row('rfi送付先を教えて下さい', 'evaluation'),
  row('日本語でのサポート は ありますか', 'local_support'),

  // Spaced-out words
  row('お 見 積 の 件 で ご 連 絡 し ま し た 。', 'evaluation'),
  row('御 見 積 依 頼\n50名分でお願いいたします。', 'evaluation'),
  row('稟 議 に 必要な書類をお願いします。', 'evaluation'),
  row('導入 事例 を見せてください。', 'content'),
  row('お見積 を お願い します', 'evaluation'),
  row('電子 帳簿 保存法 への対応は?', 'back_office_law'),

  // Emoji and casual
  row('デモお願いします🙏', 'evaluation'),
  row('見積もり急ぎです💦よろしくお願いします!', 'evaluation'),
  row('導入事例ありますか😊', 'content'),
  row('日本語対応してたら即決です!!', 'local_support'),
  row('いつもお世話になります(^^) 来期の件でご相談です♪', 'planning'),

  // Bullet lists
  row('下記3点につきご教示ください。\n・請求書払いの可否\n・最低利用期間\n・解約条件', 'terms'),
  row('①日本語サポートの有無\n②セキュリティチェックシートへの対応\n③初期費用', 'local_support security'),
  row('確認事項\n1. 価格表\n2. 導入事例\n3. 国内での実績', 'evaluation content implementation'),
  row('- 利用人数:120名\n- 開始時期:来期\n- 検討状況:比較検討中', 'evaluation planning'),
  row('【ご質問】\n■ 電帳法対応\n■ インボイス制度対応\n■ APIの有無', 'back_office_law'),
  row('(1)円建て請求\n(2)反社チェックの手続き\nについて回答をお願いします。', 'terms'),
  row('* データ保管場所\n* ISMS認証\n* バックアップの頻度\n以上、ご回答お願いいたします。', 'security'),

  // Several sentences
  row(
    'お世話になっております。先日は展示会でご説明いただきありがとうございました。社内で共有したところ関心が高く、まずは30名分のお見積を頂戴したいです。',
    'evaluation',
  ),
  row(
    '現在は表計算ソフトで管理しています。件数が増えて限界なので、今期中に移行したいと考えています。機能一覧があればお送りください。',
    'planning content',
  ),
  row(
    '本社は名古屋、工場は三重です。\n現場は英語が苦手なため、電話サポートがあると助かります。\nどうぞよろしくお願いいたします。',
    'local_support',
  ),
  row(
    '情報システム部の者です。\n\nグループ会社でリプレイスの話があり、年内に候補を絞ります。\n\nISMAPの登録予定も併せて教えてください。',
    'evaluation security',
  ),
  row(
    '経理部です。電子帳簿保存法の要件を満たすか確認したく、また与信の関係で御社の決算公告の掲載先をご教示ください。',
    'back_office_law terms',
  ),
  row(
    'ご連絡が遅くなり申し訳ございません。役員会で予算が承認されました。つきましては契約書の雛形をお送りください。',
    'planning terms',
  ),
  row('添付の通り稟議が通りました。発注の流れを教えてください。', 'evaluation'),
  row('部内で打合せた結果、御社に絞って導入を検討することになりました。', 'evaluation'),

  // Nothing but a greeting or a question of another kind
  row('資料をダウンロードしました。ありがとうございました。', ''),
  row('先日はありがとうございました。またよろしくお願いいたします。', ''),
  row('本社の住所が変わりましたのでお知らせいたします。', ''),
  row('メールアドレスを間違えて登録しました。修正をお願いします。', ''),
  row('製品名の読み方を教えてください。', ''),
  row('パスワードを忘れました。', '', 'existing_customer'),
  row('営業時間は何時までですか。', ''),

  // Kanji only, and clearly Japanese
  row('御見積依頼、五十名分、至急', 'evaluation'),
  row('稟議用資料送付希望', 'evaluation'),
  row('価格表送付希望。担当:営業部 佐藤', 'evaluation'),
]

// What buyers in Japanese companies write: whole sentences, polite and terse, one or several signals each.
import { row, type SentenceRow } from './row'

export const JAPANESE: readonly SentenceRow[] = [
  // Evaluation
  row('お世話になっております。50名で利用した場合のお見積をお願いできますでしょうか。', 'evaluation'),
  row(
    'はじめてご連絡いたします。貴社サービスの導入を検討しており、詳しいお話を伺えますと幸いです。',
    'evaluation',
  ),
  row('見積ください', 'evaluation'),
  row('至急、御見積書をPDFでお送りください。', 'evaluation'),
  row('価格表をいただけますか?', 'evaluation'),
  row('料金プランを知りたいです。', 'evaluation'),
  row('社内稟議にかけるため、正式な金額のわかる資料が必要です。', 'evaluation'),
  row('現在3社で比較検討しております。', 'evaluation'),
  row('現行システムのリプレイスを考えています。', 'evaluation'),
  row('無料トライアルを申し込みたいのですが、どこから手続きできますか。', 'evaluation'),
  row('デモを希望します。来週の火曜か木曜の午後だと助かります。', 'evaluation'),
  row('営業企画部の5名でデモをお願いしたいです。', 'evaluation'),
  row('打ち合わせ希望。オンライン可。', 'evaluation'),
  row('一度お打ち合わせのお時間を頂戴できますでしょうか。', 'evaluation'),
  row('RFPをお送りしますので、ご回答いただける窓口を教えてください。', 'evaluation'),
  row('まずは小さくPoCから始めたいと思っています。', 'evaluation'),
  row('相見積を取る決まりがあり、御社にもお声がけしております。', 'evaluation'),
  row('上司より稟議書の準備を指示されました。年額費用をご教示ください。', 'evaluation'),
  row('弊社では営業支援ツールの導入検討を進めており、御社が候補の一つです。', 'evaluation'),

  // Implementation in Japan
  row('日本での導入はどちらの会社が担当されますか。', 'implementation'),
  row('国内での導入実績がどのくらいあるか教えていただけますか。', 'implementation'),
  row('導入支援はどこまで行っていただけるのでしょうか。', 'implementation'),
  row('販売代理店経由での購入は可能でしょうか。', 'implementation'),
  row('関西に導入パートナーはいらっしゃいますか?', 'implementation'),
  row('製造業での国内実績を知りたいです。', 'implementation'),
  row('国内導入の社数を教えてください。', 'implementation'),

  // Local support
  row('管理画面は日本語対応していますか。', 'local_support'),
  row('日本語サポートの受付時間を教えてください。', 'local_support'),
  row('現場が英語を読めないため、日本語マニュアルが必須です。', 'local_support'),
  row('障害時は日本時間で対応していただけますか。', 'local_support'),
  row('電話サポートはありますか', 'local_support'),
  row('サポート窓口は国内にございますか。', 'local_support'),
  row('日本語UIはいつ頃リリースされる予定でしょうか。', 'local_support'),
  row('お問い合わせは日本語でのサポートになりますか?', 'local_support'),
  row('国内サポートの体制についてご説明いただきたく存じます。', 'local_support'),

  // Security gate
  row('弊社指定のセキュリティチェックシートにご記入いただけますでしょうか。', 'security'),
  row('ISMAPに登録されていますか。', 'security'),
  row('プライバシーマークは取得済みでしょうか。', 'security'),
  row('Pマークの有無を確認させてください。', 'security'),
  row('データ保管場所は日本国内でしょうか、海外でしょうか。', 'security'),
  row('国内データセンターを選択できますか。', 'security'),
  row('ISO27001の認証書の写しをいただけますか。', 'security'),
  row('SOC2のレポートは開示いただけますか。', 'security'),
  row('個人情報保護法の越境移転について、御社の対応状況を伺いたいです。', 'security'),
  row('委託先管理の規程により、年1回の確認にご協力いただく必要がございます。', 'security'),

  // Commercial terms
  row('お支払いは請求書払いに対応していますか。', 'terms'),
  row('月末締め翌月末払いでお願いできますか?', 'terms'),
  row('円建てでのご契約は可能でしょうか。', 'terms'),
  row('契約書の雛形を事前に法務で確認したいです。', 'terms'),
  row('詳細をお話しする前に、秘密保持契約の締結をお願いいたします。', 'terms'),
  row('NDAを先に結ばせてください。', 'terms'),
  row('お取引の前に反社チェックを行いますので、会社概要をお送りください。', 'terms'),
  row('与信の審査に2週間ほどかかります。', 'terms'),

  // Medium: planning, back-office law, content
  row('予算は年間300万円程度です。', 'planning'),
  row('来期からの利用開始を想定しています。', 'planning'),
  row('今期中に決めたいと考えております。', 'planning'),
  row('現在ツールの選定を進めています。', 'planning'),
  row('他社サービスからの乗り換えを考えています。', 'planning'),
  row('今のシステムの契約更新が9月にあります。', 'planning'),
  row('親会社は米国ですが、利用するのは日本法人です。', 'planning'),
  row('日本拠点は東京と大阪の2か所です。', 'planning'),
  row('電帳法に対応していますか。', 'back_office_law'),
  row('インボイス制度への対応状況を教えてください。', 'back_office_law'),
  row('年末調整の機能はありますか?', 'back_office_law'),
  row('マイナンバーの収集もできますか。', 'back_office_law'),
  row('適格請求書の発行は可能でしょうか。', 'back_office_law'),
  row('36協定の上限を超えそうな社員に通知できますか。', 'back_office_law'),
  row('同業他社の導入事例があれば拝見したいです。', 'content'),
  row('機能一覧をお送りいただけますか。', 'content'),
  row('プラン別の比較表が欲しいです。', 'content'),
  row('小売業での活用事例を教えてください。', 'content'),
  row('ROI試算のテンプレートをいただけると助かります。', 'content'),

  // Several at once
  row('お見積と、セキュリティチェックシートへのご回答をお願いいたします。', 'evaluation security'),
  row('来期の予算取りのため、概算のお見積をいただけますでしょうか。', 'evaluation planning'),
  row('日本語サポートの有無と、請求書払いの可否を教えてください。', 'local_support terms'),
  row('導入事例と価格表をお願いします。', 'evaluation content'),
  row('今期中に選定を終える予定で、電帳法への対応を確認しています。', 'planning back_office_law'),
]

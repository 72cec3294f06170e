// Traps of a mail's parts: quoted mail, signatures, disclaimers and form boilerplate are not the sender's words.
import { row, type SentenceRow } from './row'

export const TRAPS_PARTS: readonly SentenceRow[] = [
  // Quoted mail
  row('承知いたしました。\n\n> お見積をお送りします。\n> 導入事例も添付いたします。', '', null, '> lines'),
  row('ありがとうございます。確認します。\n>> トライアルの開始日をお知らせください。', '', null, '>> lines'),
  row(
    'Thanks, got it.\n\nOn Mon, Jun 8, 2026 at 10:00 AM Sales <sales@example.com> wrote:\n> Would you like a quote?\n> We offer Japanese support.',
    '',
    null,
    'On ... wrote:',
  ),
  row(
    '了解しました。\n\n-----Original Message-----\nFrom: 営業部\nSent: Monday, June 8, 2026 10:00 AM\nSubject: お見積の件\n\n価格表をお送りします。',
    '',
    null,
    'Original Message',
  ),
  row(
    '受領しました。\n\n差出人: 営業部 <sales@example.com>\n送信日時: 2026年6月8日 10:00\n宛先: 山田\n件名: デモのご案内\n\nデモ希望の日時をお知らせください。',
    '',
    null,
    '差出人:',
  ),
  row(
    '拝受しました。\n\n2026年6月8日(月) 10:00 営業部 <sales@example.com>:\n> 稟議の状況はいかがでしょうか。',
    '',
    null,
    'Japanese quote header',
  ),
  row(
    'Well received.\n\n________________________________\nFrom: Sales <sales@example.com>\nSent: Monday, June 8, 2026 10:00 AM\nTo: Yamada\nSubject: Your trial\n\nYour trial ends soon. Shall we send a quotation?',
    '',
    null,
    'From: block',
  ),
  row(
    '請求書払いでお願いします。\n\n> お見積をお送りします。\n> 導入事例も添付いたします。',
    'terms',
    null,
    'only the reply above the quote counts',
  ),
  row(
    'Please send the security questionnaire back by Friday.\n\nOn Mon, Jun 8, 2026 at 10:00 AM Sales <sales@example.com> wrote:\n> Would you like a quote?',
    'security',
    null,
    'only the reply above the quote counts',
  ),
  row(
    '> デモはいかがでしょうか。\n不要です。\n\n> 電話サポートの件はいかがですか。\n日本語マニュアルがあれば足ります。',
    'local_support',
    null,
    'answers between quoted lines count',
  ),
  row(
    '稟議が通りました。\n\n差出人: 営業部 <sales@example.com>\n送信日時: 2026年6月8日 10:00\n宛先: 山田\n件名: 広告掲載のご案内\n\n請求書払いも可能です。',
    'evaluation',
    null,
    'a negative in the quote blocks nothing',
  ),
  row(
    'お見積をお願いします。\n\n> 配信停止はこちらから',
    'evaluation',
    null,
    'a goodbye line in the quote blocks nothing',
  ),

  // Signatures
  row(
    'よろしくお願いいたします。\n\n-- \n株式会社サンプル 導入支援部\n山田 太郎\nTEL 03-0000-0000',
    '',
    null,
    'a department in the signature',
  ),
  row(
    '資料をありがとうございました。\n\n━━━━━━━━━━━━━━━\n株式会社サンプル 日本法人\nサポート窓口 0120-000-000\n━━━━━━━━━━━━━━━',
    '',
    null,
    'ruled signature',
  ),
  row(
    'ご確認ください。\n\n株式会社サンプル\n導入支援グループ 佐藤 花子\n〒100-0001 東京都千代田区千代田1-1\nTEL: 03-0000-0000\nE-mail: sato@example.co.jp',
    '',
    null,
    'address block',
  ),
  row(
    'Thanks!\n\n-- \nKen Sato\nJapan Office, Example Inc.\nkensato@example.com',
    '',
    null,
    'Japan office in the signature',
  ),
  row(
    '導入事例をお送りください。\n\n━━━━━━━━━━━━━━━\n株式会社サンプル\nプライバシーマーク取得企業\n━━━━━━━━━━━━━━━',
    'content',
    null,
    'only the words above the signature count',
  ),
  row(
    '月末締めでお願いできますか。\n\n-- \n株式会社サンプル 採用広報部\n★求人に応募される方はこちら★',
    'terms',
    null,
    'a negative in the signature blocks nothing',
  ),
  row(
    'We need Japanese support.\n\n-- \nHanako Sato\nReseller in Japan for Example Inc.',
    'local_support',
    null,
    'only the words above the signature count',
  ),

  // Disclaimers and boilerplate
  row(
    'ありがとうございます。\n\n※本メールには秘密保持契約に基づく機密情報が含まれる場合があります。誤って受信された場合は削除してください。',
    '',
    null,
    'disclaimer',
  ),
  row(
    'Noted, thanks.\n\nThis e-mail is confidential and intended only for the addressee. Handling of personal data follows APPI. If you received it in error, please delete it.',
    '',
    null,
    'disclaimer',
  ),
  row('個人情報保護法に基づく個人情報の取扱いに同意します。', '', null, 'consent text of the form'),
  row(
    'ご予算:\nご利用人数:\nお問い合わせ内容:ログイン画面が開けません。',
    '',
    null,
    'a form label without an answer',
  ),
]

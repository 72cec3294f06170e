// Traps of the sender: who wants something else (and is blocked), and who only names such a subject (and is not).
import { row, type SentenceRow } from './row'

export const TRAPS_SENDERS: readonly SentenceRow[] = [
  // Pitches that contain our phrases
  row('弊社サービスのご紹介でご連絡いたしました。無料トライアルもございます。', '', 'pitch', 'their trial'),
  row('【営業のご案内】導入支援から電話サポートまで弊社が承ります。', '', 'pitch', 'their services'),
  row('貴社サイトのSEO対策についてご提案させてください。お見積は無料です。', '', 'pitch', 'their quote'),
  row(
    '業務提携のご提案でご連絡しました。一度お打ち合わせの機会をいただけますと幸いです。',
    '',
    'pitch',
    'their meeting',
  ),
  row('広告掲載のご案内です。価格表を添付いたしましたのでご覧ください。', '', 'pitch', 'their price list'),
  row('弊社のサービスをご紹介したく、導入事例をお送りします。', '', 'pitch', 'their case studies'),
  row(
    '弊社では代理店募集を行っております。貴社にもぜひ販売代理店としてご参加ください。',
    '',
    'pitch',
    'they look for resellers',
  ),
  row(
    '突然のご連絡失礼いたします。弊社サービスのご提案をさせていただきたく、お打ち合わせのお時間をください。',
    '',
    'pitch',
    'their proposal',
  ),
  row('ＳＥＯ対策でお困りではありませんか?相見積も歓迎です!', '', 'pitch', 'full-width SEO'),
  row(
    'We would like to introduce our services to you. Free trial and quote included.',
    '',
    'pitch',
    'their trial and quote',
  ),
  row(
    'Partnership proposal: we can be your local partner and reseller in Japan.',
    '',
    'pitch',
    'their partnership',
  ),
  row('I would love to write a guest post for your blog. My quote is 50 USD.', '', 'pitch', 'their quote'),

  // Students
  row('大学4年生です。卒業論文で貴社の導入事例を取り上げたいです。', '', 'student', 'thesis'),
  row('卒論のため、価格表をいただくことは可能でしょうか。', '', 'student', 'thesis'),
  row('修士論文でISMAPについて調べています。お話を伺えますか。', '', 'student', 'thesis'),
  row('大学の課題です。研究目的でトライアルを使わせてください。', '', 'student', 'research by a student'),
  row("I'm a student and need a trial for my homework.", '', 'student', 'trial for homework'),
  row('I am collecting data for my thesis on data residency in Japan.', '', 'student', 'thesis'),

  // Job seekers
  row('貴社の求人に応募したくご連絡しました。導入支援の経験が5年あります。', '', 'job_seeker', 'experience'),
  row('中途採用に応募いたします。前職では日本語サポートを担当していました。', '', 'job_seeker', 'experience'),
  row('夏のインターンに応募したいです。', '', 'job_seeker', 'internship'),
  row('Job application: I managed Japan rollout projects for ten years.', '', 'job_seeker', 'experience'),
  row('貴社の求人に応募します。面接は日本時間の夕方を希望します。', '', 'job_seeker', 'interview time'),

  // Press
  row('〇〇新聞の記者です。電帳法に関する取材のお願いでご連絡しました。', '', 'press', 'interview'),
  row('雑誌編集部の者です。日本法人の代表の方への取材のご依頼です。', '', 'press', 'interview'),
  row(
    'テレビ番組の制作会社です。貴社の電話サポートの現場について、取材のお願いがございます。',
    '',
    'press',
    'interview',
  ),
  row('I am a journalist writing about APPI and would like to interview your CEO.', '', 'press', 'interview'),
  row('経済誌の記者です。導入事例に載っている会社を取材させていただけませんか。', '', 'press', 'interview'),

  // Unsubscribe
  row('メールの配信停止をお願いします。', '', 'unsubscribe', 'stop the mail'),
  row(
    '導入事例のメルマガの配信停止をお願いいたします。',
    '',
    'unsubscribe',
    'the newsletter named by its content',
  ),
  row('会員を退会したいです。手続きを教えてください。', '', 'unsubscribe', 'leave'),
  row(
    'Please unsubscribe me from your Japanese customers newsletter.',
    '',
    'unsubscribe',
    'the newsletter named',
  ),
  row('UNSUBSCRIBE', '', 'unsubscribe', 'one word in capitals'),

  // Private use, competitor research
  row('個人利用なのですが、トライアルは可能ですか。', '', 'private_use', 'a private person'),
  row('個人利用で使いたいです。日本語対応していますか?', '', 'private_use', 'a private person'),
  row('競合調査のため、価格表と機能一覧をお送りください。', '', 'competitor_research', 'says so'),
  row(
    '趣味の家計簿に使いたいだけの個人です。個人利用でもデモをお願いできますか。',
    '',
    'private_use',
    'a hobby',
  ),
  row('競合調査を目的に、国内での実績を調べております。', '', 'competitor_research', 'says so'),
  row('競合調査の一環で、貴社のトライアルを試したいです。', '', 'competitor_research', 'says so'),

  // The word is only the subject: nobody is blocked
  row('採用管理システムの見積をお願いします。', 'evaluation', null, 'recruiting is the product'),
  row(
    '人事部です。求人に応募した方を管理できるツールの導入を検討しています。',
    'evaluation',
    null,
    'their applicants',
  ),
  row('学生向けサービスの導入を検討しています。', 'evaluation', null, 'students are the users'),
  row(
    '大学の事務局です。学生3,000名分のお見積をお願いします。',
    'evaluation',
    null,
    'students are the users',
  ),
  row(
    '学生課の職員です。セキュリティチェックシートへのご記入をお願いします。',
    'security',
    null,
    'a department',
  ),
  row('卒業論文の管理システムについて、お見積をお願いします。', 'evaluation', null, 'theses are the product'),
  row(
    '広報部です。取材対応の管理ツールを比較検討しています。',
    'evaluation',
    null,
    'press work is the subject',
  ),
  row(
    '取材のご依頼が多く、受付を効率化するため導入を検討しています。',
    'evaluation',
    null,
    'requests they receive',
  ),
  row('広告代理店ですが、見積をお願いします。', 'evaluation', null, 'the trade of the buyer'),
  row(
    '弊社の広告掲載を管理するツールとして導入を検討しています。',
    'evaluation',
    null,
    'advertising is the subject',
  ),
  row(
    '自社サイトのSEO対策のため、貴社ツールの導入を検討しています。',
    'evaluation',
    null,
    'SEO for their own site',
  ),
  row('退会の手続きを自動化したく、導入を検討しています。', 'evaluation', null, 'their members leave'),
  row(
    '配信停止の処理が自動でできるか、トライアルで確認したいです。',
    'evaluation',
    null,
    'a function of the product',
  ),
  row('研究開発部門でトライアルを希望しています。', 'evaluation', null, 'a department'),
  row('競合調査ツールの見積をお願いします。', 'evaluation', null, 'research is the product'),
  row('競合製品と比較検討しています。', 'evaluation', null, 'competing products'),
  row(
    '新聞社のシステム部です。稟議のため金額を教えてください。',
    'evaluation',
    null,
    'the trade of the buyer',
  ),
  row('営業部で利用します。お見積をください。', 'evaluation', null, 'a sales department that buys'),
  row('個人利用ではなく、法人での導入を検討しています。', 'evaluation', null, 'the negative is negated'),
  row(
    '営業のご案内ではありません。御社製品のお見積をお願いしたいです。',
    'evaluation',
    null,
    'the negative is negated',
  ),
  row('We sell student housing and need a quote for 40 users.', 'evaluation', null, 'students are customers'),
  row('We need a job application tracking tool. Please send a quotation.', 'evaluation', null, 'the product'),
  row(
    'Does every mail carry an unsubscribe link? We are evaluating your tool.',
    'evaluation',
    null,
    'a function',
  ),
  row('I am not a student. Our company would like a quote.', 'evaluation', null, 'the negative is negated'),
]

// The built-in phrases that tell what a sender wants instead of buying: to sell, to study, a job, an interview, to be left alone.
import type { NegativeCategory } from './definition'
import { phraseList } from './phrase-list'

/** Phrases with a verb in them: a word that is only the subject of a product (採用管理, 学生向け) makes nobody a job seeker or student. */
export const DEFAULT_NEGATIVES: readonly NegativeCategory[] = [
  {
    id: 'pitch',
    phrases: phraseList(`
      弊社サービスのご紹介 | 弊社サービスのご提案 | 弊社…をご紹介 | 弊社…のご紹介 | 弊社…のご提案 | 弊社…をご提案 | 弊社…ご案内 | 当社…をご紹介 | 当社…のご紹介
      当社…のご提案 | 当社…をご提案 | 貴社…ご提案させ | 御社…ご提案させ | 貴社…お役に立て | 営業のご案内 | 営業のご連絡 | 業務提携 | 協業…ご提案
      協業…ご相談 | 提携のご提案 | 提携のご相談 | パートナーシップのご提案 | 広告掲載 | 広告…出稿 | 広告運用…代行 | seo対策 | 被リンク | 相互リンク
      アクセスアップ | リスト販売 | 営業リスト | テレアポ代行 | 営業代行 | アポイント獲得 | 人材をご紹介 | 人材のご紹介 | エンジニアをご紹介 | 代理店募集
      代理店を募集 | 代理店になりませんか | 資金調達のご案内 | 助成金のご案内 | 貴社のホームページを拝見 | 御社のホームページを拝見 | 貴社サイトを拝見
      our services to you | introduce our | offer our services | offer you our | our agency
      our company offers | we offer … services | partnership proposal | partnership opportunity
      propose a partnership | business partnership | guest post | sponsored post | link exchange
      backlink | backlinks | seo services | increase your traffic | boost your
      lead generation services | grow your business | help your company | help your business
      outsourcing services | isn't ranking | aren't ranking | rank higher | first page of google | get you on page
      集客…支援 | 集客…お手伝い | 商談数を増やす | 売上アップ | 売上拡大に | ご提案したくご連絡
    `),
  },
  {
    id: 'student',
    phrases: phraseList(`
      学生です | 大学生です | 大学院生です | 学生ですが | の学生 | 大学の学生 | 学部生 | 卒論 | 卒業論文 | 卒業研究 | 修士論文 | 博士論文 | 大学のゼミ
      ゼミで | ゼミの | 授業で | レポート課題 | 研究目的 | 学術研究 | 勉強のため | 勉強用 | 勉強したい | 自己学習 | my thesis | our thesis
      thesis | dissertation | as a student | i'm a student | i am a student | university student
      graduate student | phd student | master's student | school project | university project
      class project | coursework | for research only | research purposes | academic research
      homework
    `),
  },
  {
    id: 'job_seeker',
    phrases: phraseList(`
      求人に応募 | 求人…応募 | 採用に応募 | 採用…応募 | 中途採用について | 新卒採用について | インターンに応募 | インターン…応募 | インターンシップ…応募
      インターンシップ…参加 | 応募させて | 応募したく | 応募いたし | エントリーシート | 履歴書 | 職務経歴書 | 御社で働き | 貴社で働き | 転職…希望 | 転職を考え
      job application | apply for … position | applying for | applying to … position
      apply for the | my resume | my cv | attached cv | job opening | job openings
      open positions | internship | are you hiring | currently hiring | vacancy | vacancies
    `),
  },
  {
    id: 'press',
    phrases: phraseList(`
      取材のお願い | 取材のご依頼 | 取材のお申し込み | 取材依頼 | 取材を申し込 | 取材させ | 取材…お願い | 取材…ご協力 | ご取材 | インタビュー取材
      記事…掲載させ | 記者の | 編集部の | press inquiry | press enquiry | media inquiry | media enquiry
      journalist | writing an article | interview your ceo | interview request
    `),
  },
  {
    id: 'unsubscribe',
    phrases: phraseList(`
      退会 | 解約したい | 配信停止…お願い | 配信停止…希望 | 配信停止…して | 配信停止…依頼 | 配信停止…手続 | 配信停止です | 配信を停止 | 配信…止めて
      配信…やめて | 配信…不要 | メルマガ…停止 | メルマガ…不要 | メルマガ…解除 | 登録…解除 | 登録…削除 | 購読…解除 | 購読…停止 | 今後…連絡…不要
      今後…メール…不要 | 連絡しないで | 営業電話…やめ | unsubscribe | remove me from | remove my email | opt out
      opt me out | stop sending | stop emailing | stop contacting
    `),
  },
  {
    id: 'private_use',
    phrases: phraseList(`
      個人利用 | 個人で利用 | 個人で使 | 個人的に使 | 個人事業ではなく個人 | 趣味で | 自宅で使 | 家庭用 | personal use | private use
      for myself | hobby project
    `),
  },
  {
    id: 'competitor_research',
    phrases: phraseList(`
      競合調査 | 競合他社調査 | 競合の調査 | 競合分析 | 市場調査 | competitor research | competitive research
      competitive analysis | competitor analysis | market research
    `),
  },
  {
    id: 'existing_customer',
    phrases: phraseList(`
      ログインできない | ログインでき | ログインが | 不具合 | エラーが | エラーコード | エラーメッセージ | チケット番号 | サポートチケット | お問い合わせ番号
      パスワード…忘れ | パスワード…再設定 | 利用中です…使い方 | cannot log in | can't log in | unable to log in
      reset my password | error message | error code | ticket # | ticket number | support ticket
      bug report
    `),
  },
]

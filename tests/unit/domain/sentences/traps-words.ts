// Traps of words: Latin letters inside other words, Chinese and Korean texts, events and papers that are no signal.
import { row, type SentenceRow } from './row'

export const TRAPS_WORDS: readonly SentenceRow[] = [
  // Latin letters inside other words
  row('This is a new epoch for our team.', '', null, 'poc in epoch'),
  row('The trialogue between the partners went well.', '', null, 'trial in trialogue'),
  row('We make industrial pumps.', '', null, 'trial in industrial'),
  row('We are a terrestrial broadcaster.', '', null, 'trial in terrestrial'),
  row('The CEO was quoted in the paper.', '', null, 'quote in quoted'),
  row('Our unquoted shares are held by the family.', '', null, 'quote in unquoted'),
  row('Our wrapping line is running again.', '', null, 'appi in wrapping'),
  row('We wish you much happiness in the new year.', '', null, 'appi in happiness'),
  row('The agenda is attached.', '', null, 'nda in agenda'),
  row('I work at a Honda dealer.', '', null, 'nda in Honda'),
  row('The safety mechanisms are described on page 3.', '', null, 'isms in mechanisms'),
  row('I like surfing.', '', null, 'rfi in surfing'),
  row('The democratic process in our cooperative takes time.', '', null, 'demo in democratic'),
  row('User demographics are on your site, thank you.', '', null, 'demo in demographics'),
  row('We are devaluating the old stock.', '', null, 'evaluating in devaluating'),
  row('epochという製品名の由来を教えてください。', '', null, 'poc in epoch, Japanese text'),
  row('apocalypse.co.jp のメールは届いていますか。', '', null, 'poc in a host name'),

  // Chinese
  row('请发送报价单和产品介绍。', '', null, 'Chinese, simplified'),
  row('您好,我們已經選定供應商,謝謝。', '', null, '選定 in Chinese'),
  row('請問有沒有各方案的比較表?', '', null, '比較表 in Chinese'),
  row('我們公司在東京有日本法人,請與我們聯絡。', '', null, '日本法人 in Chinese'),
  row('会议是日本时间下午三点,请准时参加。', '', null, 'Japan time in Chinese'),
  row('會議是日本時間下午三點,請準時參加。', '', null, '日本時間 in Chinese'),
  row('请参与信息安全培训。', '', null, '与信 in 参与信息'),
  row('我们需要导入支援吗?请问价格是多少?', '', null, 'introduction support in Chinese'),
  row('這個項目的契約更新已經完成了,不用再寄給我們。', '', null, '契約更新 in Chinese'),

  // Korean
  row('견적을 부탁드립니다.', '', null, 'Korean'),
  row('견적(見積) 관련하여 문의드립니다.', '', null, '見積 in Korean'),
  row('내년 예산(予算)은 아직 정해지지 않았습니다.', '', null, '予算 in Korean'),
  row('품의(稟議) 절차가 어떻게 되나요?', '', null, '稟議 in Korean'),
  row('일본 법인(日本法人)에서 근무하고 있습니다.', '', null, '日本法人 in Korean'),

  // Events and papers
  row('Thank you for the great global webinar last week!', '', null, 'a global webinar'),
  row('I attended your global webinar on AI. Very useful.', '', null, 'a global webinar'),
  row('Thanks for the whitepaper.', '', null, 'a paper'),
  row('I downloaded the whitepaper and enjoyed reading it on the train.', '', null, 'a paper'),
  row('グローバルウェビナーに参加しました。録画の公開予定はありますか。', '', null, 'a global webinar'),
  row(
    '先日のグローバルウェビナー、大変勉強になりました。ありがとうございました。',
    '',
    null,
    '勉強になりました thanks, nobody studies',
  ),
  row('英語のウェビナーを拝聴しました。スライドをいただけますか。', '', null, 'a webinar in English'),
]

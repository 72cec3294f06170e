// Negation by clause: what is mentioned but not wanted, what only stands beside a negation, and requirements said with one.
import { describe, expect, it } from 'vitest'
import { foldPhrase } from '@/lib/domain/japan/fold'
import { isNegated } from '@/lib/domain/reading/negation'

/** Whether the term between the brackets is negated in its text. */
function negated(marked: string): boolean {
  const folded = foldPhrase(marked)
  const at = folded.indexOf('[')
  const text = folded.replace('[', '').replace(']', '')
  return isNegated(text, at, folded.indexOf(']') - at - 1)
}

describe('negated in its own clause', () => {
  it.each([
    'お[見積]は不要です。',
    '[価格表]は要りません。',
    '[価格表]はいらないです',
    '[トライアル]は結構です。',
    '[デモ]のお願いではございません。',
    '[導入を検討]しているわけではありません。',
    '現時点では[導入を検討]していません。',
    '現時点では[導入を検討]しておりません。',
    '[導入]の検討対象外です',
    '[リプレイス]の予定はありません。',
    '[リプレイス]の計画は今のところございません。',
    '[リプレイス]は見送りとなりました。',
    '今回は[導入検討]を見送ることになりました。',
    '[デモ]は見合わせます',
    '[日本語サポート]は必要ありません。',
    '[電話サポート]は特に必要ないです',
    '[日本語マニュアル]は不要。英語で問題なし。',
    '[チェックシート]の提出は求めておりません。',
    '[請求書払い]は希望しません。',
    '来期の[予算]には入っていません。',
    '[乗り換え]は考えていません。',
    '後継の[ツール]は探していません',
    '当社に[日本法人]はありません。',
    '[価格表]や導入事例は不要です。',
    'お[見積]もデモも不要ですので',
    '[見積]、デモは不要です',
    '[見積依頼]ではなく、操作方法の質問です。',
    '[デモ希望]ではなく資料請求です。',
    '[デモ]じゃなくて、まずは価格表が欲しいです。',
    '[デモ]なしで構いません',
    '[トライアル]をキャンセルします',
    '[デモ]はお断りします',
    '[ISMAP]は弊社には関係ありません',
    '[電帳法]とは無関係です',
    '[導入]はやめました',
    'お [見 積] は 不 要 で す',
    '[ﾄﾗｲｱﾙ]は不要です',
    '[RFP]ではありません。ただの質問です。',
    '[RFP]の件は本社の判断でcancelになったそう。',
    '[PoC]まで進んだが、予算凍結で中止になった。',
    'We are not [evaluating] anything at the moment.',
    "We don't need a [quote].",
    'We don’t need Japanese [support].',
    'There is no plan to [implement] in Japan.',
    'We have no plan for a Japan [rollout].',
    'We have no [budget].',
    'No need for a [trial], thanks.',
    'We are not looking to [replace] our CRM.',
    'We do not have a [Japan office].',
    'We never asked for a [quotation].',
    "We won't be issuing an [RFP].",
    'We cancelled the [trial].',
    'We prefer a call instead of a [demo].',
    'A [demo] is not needed.',
    'The [trial] was cancelled, sorry.',
    '[Quotes] are no longer required.',
    'The [RFP] is off the table.',
    'Japan [rollout] will not be part of this.',
  ])('%s', (text) => expect(negated(text)).toBe(true))
})

describe('another clause or sentence is negated', () => {
  it.each([
    '価格表は不要ですが、[見積]をお願いします。',
    'デモは不要ですが、[請求書払い]の可否だけ教えてください。',
    'トライアルではなく、最初から[導入支援]をお願いしたいです。',
    '電話サポートは不要です。[日本語マニュアル]は必要です。',
    '導入事例は不要なので、[機能一覧]だけください。',
    '急ぎではありませんが、お[見積]をお願いいたします。',
    'お[見積]をお願いします。急ぎではありません。',
    '訪問は結構ですので、[価格表]をメールでお願いします。',
    '概算で結構ですので、お[見積]をください。',
    'お[見積]は概算で結構です。',
    '前回のお話は見送りましたが、改めて[導入を検討]しています。',
    '英語サポートではなく、[日本語サポート]を希望します。',
    '・デモ:不要\n・[日本語サポート]:必要',
    "We don't need a trial, but we do need Japanese [support].",
    'No trial needed. Please send the [purchase order] form.',
    "I don't know your product well yet. Can we get a [quote]?",
    'We are not in a hurry, but please send a [quotation].',
    'Japanese [support] is a must, but no trial please.',
    'No rush, but a [quote] by Friday would be great.',
    'Not the US team: we are [evaluating] in Osaka.',
    'A [demo] instead of a call, please.',
  ])('%s', (text) => expect(negated(text)).toBe(false))
})

describe('polite requests and questions', () => {
  it.each([
    'お[見積]をいただけませんか。',
    '[価格表]をお送りいただけないでしょうか。',
    '[日本語マニュアル]はありませんか?',
    '[導入パートナー]をご紹介いただけませんか。',
    '[価格表]はございませんでしょうか',
    "Why don't we start a [trial] next week?",
    "Don't you have a [price list]?",
    'Is there no Japanese [manual]?',
    "We haven't received the [quote] yet.",
    "Please don't hesitate to send a [quote].",
    "I'm not sure whether a [trial] is possible.",
  ])('%s', (text) => expect(negated(text)).toBe(false))
})

describe('requirements said with a negation', () => {
  it.each([
    '[日本語サポート]がないと困ります。',
    '[見積]なしでは稟議に上げられません。',
    '[日本語UI]でなければ現場で使えません。',
    '[請求書払い]でないと契約できません。',
    '[Pマーク]がない会社とは取引できません。',
    '[チェックシート]のご回答がなければ先に進めません。',
    '[電話サポート]は欠かせません。',
    '[トライアル]なしでの契約は難しいです。',
    'お[見積]が不要というわけではありません。',
    '[導入を検討]していないわけではありません。',
    '[電帳法]に対応していないと使えません。',
    '[導入事例]がないと上司を説得できません。',
    'We cannot proceed without a [security questionnaire].',
    'Without Japanese [support] we cannot use it.',
    "We can't sign unless you offer [yen pricing].",
    "Without a [quote] we can't ask for approval.",
  ])('%s', (text) => expect(negated(text)).toBe(false))
})

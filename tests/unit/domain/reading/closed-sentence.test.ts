// Which sentences are plain requests to the last word, and which only look like one.
import { describe, expect, it } from 'vitest'
import { foldSentence } from '@/lib/domain/japan/fold'
import { closedAs } from '@/lib/domain/reading/closed-sentence'

const asBuyer = (said: string) => closedAs(foldSentence(said), false)
const asReport = (said: string) => closedAs(foldSentence(said), true)

describe('in their own words, a request', () => {
  it.each([
    '製品のデモを希望いたします。',
    '文書管理サーバーのお見積りをお願いいたします。',
    '貴社製品の価格表を送っていただけますか。',
    '100名で利用した場合の年間費用をご提示ください。',
    '現在、ワークフローシステムの導入を検討しており、お話を伺いたいです。',
    '先日のセミナーで拝見した人事評価クラウドについて、正式なお見積りをお願いいたします。',
    '来年度の予算申請のため、概算お見積りを10月末までにいただきたいです。',
    '御社の在庫管理システムについて、価格を教えていただけないでしょうか。',
    'お問い合わせ内容：デモ希望',
    '価格表とカタログをください。',
    '月額いくらですか',
    '勤怠管理システムを探しています。',
    'Could you send us a quotation for the document server?',
    'Please send me the price list and the brochure.',
    'We would like to request a quotation for our library.',
    'We are preparing our rollout in Japan and need a quotation for our Tokyo office.',
    'Could you send us a quotation for your WMS for 60 users there?',
    'We would like to try your product.',
    'We are looking for an expense management system for our Tokyo office.',
    'HOW MUCH IS IT PER USER?',
  ])('%s', (said) => {
    expect(asBuyer(said)).toBe('request')
  })
})

describe('in their own words, no request', () => {
  it.each([
    // Material, events, and what is behind them.
    '資料をお送りください。',
    '導入資料をください。',
    '導入検討の資料をください。',
    '導入事例を教えてください。',
    'セミナーの資料を送っていただけますか。',
    'デモ動画を見せてください。',
    'Please send the catalog for your product.',
    'Could you send us the slides?',
    'I need the recording of the demo.',
    // Customers.
    '請求書の再送をお願いいたします。',
    '見積書の再発行をお願いします。',
    '利用方法を教えてください。',
    'サービスの解約をお願いします。',
    '利用中のサービスの費用を教えてください。',
    'How do I use the system?',
    'Please extend my trial.',
    // Sellers use the same words.
    '御社製品の導入をご検討いただけますでしょうか。',
    '当社製品のデモをさせていただけないでしょうか。',
    '貴社のセキュリティ対策についてご提案の機会をいただけませんでしょうか。',
    '一度お打ち合わせのお時間をいただけますでしょうか。',
    'I would like to offer you a demo.',
    'Can we give a demo?',
    'Would you like a quote?',
    'Could we have a call about our services?',
    'Please tell us your requirement and we will send our best quotation.',
    // What others sell, and people who want something else.
    '六角ボルトの見積をお願いします。',
    'コンテナの海上運賃の見積をお願いします。',
    '宿泊プランの料金を教えてください。',
    '御社の求人について説明をお願いします。',
    '卒業論文のため、製品の価格を教えてください。',
    '貴社製品の販売を希望します。',
    'Please send a quote for 200 gate valves.',
    'I want to use your logo.',
    // Refused, put off, done, not wanted.
    'お見積りは不要です。',
    'デモの件、忘れてください。',
    '見積依頼をキャンセルしたいです。',
    '来期に導入を検討します。',
    '今は導入を検討していません。',
    '見積もりもらいました。',
    'トライアルを始めました。',
    'We do not need a demo.',
    'Please cancel the demo.',
    'Thanks for the quote.',
    // Our record of a wish is not the wish itself.
    '見積を依頼された。',
  ])('%s', (said) => {
    expect(asBuyer(said)).not.toBe('request')
  })

  it('where the sentence is long', () => {
    expect(asBuyer(`${'ぜひ'.repeat(60)}見積をお願いします。`)).toBe('request')
    expect(asBuyer(`${'ぜひ'.repeat(70)}見積をお願いします。`)).toBeNull()
  })

  it('where it names more than one thing that is not known', () => {
    expect(asBuyer('温度監視システムの見積をお願いします。')).toBe('request')
    expect(asBuyer('温度監視システムと騒音計測システムの見積をお願いします。')).toBeNull()
  })
})

describe('an aside', () => {
  it.each([
    '山川工業の佐藤です。',
    '利用者は150名です。',
    'We are opening a distribution centre in Chiba, Japan.',
  ])('%s', (said) => expect(asBuyer(said)).toBe('aside'))

  it.each(['業界紙の記者です。', '情報科の学生です。', '昨日は雨でした。'])('is not: %s', (said) =>
    expect(asBuyer(said)).toBeNull(),
  )
})

describe('in our record, a request of theirs', () => {
  it.each([
    '50台分の見積を依頼された。',
    '問合せ概要：温湿度監視の見積書がほしいとのこと。',
    '先方より料金表の送付依頼あり。',
    '田中様より見積依頼。',
    '導入を検討中とのこと。',
    'Customer asked for a quote for 50 users.',
    'He wants a demo next week.',
  ])('%s', (said) => {
    expect(asReport(said)).toBe('request')
  })

  it.each([
    '見積をお願いします。',
    '見積を送付。',
    '来週デモ予定。',
    'デモを提案したい。',
    '見積依頼なし。',
    '見積は不要とのこと。',
    '他社のデモを見たいとのこと。',
    '田中さんに見積を依頼した。',
    '資料を希望とのこと。',
    'Please send the quote.',
    'Sent the quote.',
    'He does not want a demo.',
    'They want to cancel the trial.',
  ])('is not: %s', (said) => {
    expect(asReport(said)).not.toBe('request')
  })
})

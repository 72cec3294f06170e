// Mail of ours that says in so many words what the buyer asked for.
import { describe, expect, it } from 'vitest'
import { restatedIn } from '@/lib/domain/reading/restated'
import { readSentences } from '@/lib/domain/reading/sentence-reading'

const restated = (text: string) =>
  restatedIn(readSentences(text, false, () => new Int32Array()).sentences).map(({ quote }) => quote)

describe('restates', () => {
  it.each([
    'ご依頼いただいた御見積をお送りします。',
    'ご依頼の御見積を添付いたします。',
    'ご要望のあった価格表をお送りします。',
    'ご希望いただきましたデモの日程です。',
    'お問い合わせいただきました料金についてご案内します。',
    'お申し込みいただいたトライアルの件です。',
    'お尋ねの契約条件についてご回答します。',
    'As you requested, here is the quotation.',
    'As requested, please find our price list.',
    'You asked about pricing for 40 users.',
    'Per your request, the security questionnaire is attached.',
    'Following your enquiry about a trial, ...',
  ])('%s', (text) => expect(restated(text)).toHaveLength(1))
})

describe('restates nothing', () => {
  it.each([
    '御見積をお送りします。',
    '無料トライアルのご案内です。',
    'ご依頼いただいた件、承知しました。',
    'お問い合わせいただきありがとうございます。',
    'As requested, I will call you on Monday.',
    'Here is our price list.',
    'We requested feedback on the webinar.',
    '',
  ])('%s', (text) => expect(restated(text)).toEqual([]))
})

describe('a restated sign', () => {
  it('is one medium sign a sentence, quoted', () => {
    const text =
      'お世話になります。ご依頼の御見積をお送りします。デモのご案内です。ご希望の価格表も添付します。'
    expect(restated(text)).toEqual(['ご依頼の御見積をお送りします。', 'ご希望の価格表も添付します。'])
  })

  it('is none where the clause negates it', () => {
    expect(restated('ご依頼いただいた見積は不要とのこと、承知しました。')).toEqual([])
  })

  it('does not stand in the mail that we quote', () => {
    expect(restated('承知しました。\n> ご依頼の御見積をお送りします。')).toEqual([])
  })
})

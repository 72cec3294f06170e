// Phrases: what counts as a sign of a Japan evaluation, what is negated, and what a text is instead.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { readPhrases } from '@/lib/domain/reading/phrases'
import { SENTENCES } from './sentences/all'

/** The strongest sign that counts: strong, medium, none; or what makes the text no intent. */
function sign(text: string): string {
  const { hits, wants } = readPhrases(text, DEFAULT_DEFINITION)
  if (wants !== null) return 'no intent'
  const counting = hits.filter(({ negated }) => !negated).map(({ strength }) => strength)
  return counting.includes('strong') ? 'strong' : counting.includes('medium') ? 'medium' : 'none'
}

describe('phrases', () => {
  it.each([
    ['御見積をお願いします。', 'strong'],
    ['お見積もりをいただけますか', 'strong'],
    ['日本語でのサポートは可能でしょうか。', 'strong'],
    ['日本語サポートは必須です。', 'strong'],
    ['日本語 サポート について', 'strong'],
    ['社内稟議に使う資料をください', 'strong'],
    ['導入を検討しております', 'strong'],
    ['セキュリティチェックシートへのご回答をお願いします', 'strong'],
    ['請求書払いは可能ですか', 'strong'],
    ['ＩＳＭＡＰに対応していますか', 'strong'],
    ['ﾄﾗｲｱﾙを申し込みたい', 'strong'],
    ['Could you send a quotation?', 'strong'],
    ['We need support in Japanese.', 'strong'],
    ['Our Japan rollout starts in April', 'strong'],
    ['Please fill in our security questionnaire', 'strong'],
    ['PoC を希望', 'strong'],
    ['来期の予算に入れたい', 'medium'],
    ['電子帳簿保存法への対応について', 'medium'],
    ['導入事例を見たい', 'medium'],
    ['Do you have a Japan case study?', 'medium'],
    ['資料をダウンロードしました', 'none'],
    ['ありがとうございました', 'none'],
    ['Thanks for the webinar', 'none'],
    ['This was an epoch-making talk', 'none'],
    ['', 'none'],
    ['見積は不要です', 'none'],
    ['日本語サポートは必要ありません', 'none'],
    ['導入を検討していません', 'none'],
    ['トライアルは見送ります', 'none'],
    ['御見積は結構です', 'none'],
    ['We do not need a quote', 'none'],
    ["We don't need a quotation at this time", 'none'],
    ['No plans for a Japan rollout', 'none'],
    ['not looking for local support', 'none'],
    ['弊社サービスのご紹介です。日本語サポートもあります。', 'no intent'],
    ['業務提携のご提案です', 'no intent'],
    ['卒論のため導入事例を調べています', 'no intent'],
    ['I am writing my thesis, could you send a quote?', 'no intent'],
    ['Please unsubscribe me', 'no intent'],
    ['配信停止を希望します', 'no intent'],
  ])('%s: %s', (text, expected) => {
    expect(sign(text)).toBe(expected)
  })

  it('leaves quoted mail and what follows it out', () => {
    expect(sign('承知しました。\n> 御見積をお送りします')).toBe('none')
    expect(sign('Thanks!\n\nOn Mon, 1 Jun 2026, Aoi wrote:\nwe can send a quotation')).toBe('none')
  })

  it('quotes the sentence as it was typed', () => {
    const { hits } = readPhrases('こんにちは。ＩＳＭＡＰに対応していますか？よろしく', DEFAULT_DEFINITION)
    expect(hits[0]?.quote).toBe('ＩＳＭＡＰに対応していますか？')
  })

  it('is not stopped by a megabyte', () => {
    expect(() => readPhrases('見積は不要ではなく'.repeat(100_000), DEFAULT_DEFINITION)).not.toThrow()
  })
})

describe('whatever the spelling', () => {
  const found = (text: string) =>
    readPhrases(text, DEFAULT_DEFINITION)
      .hits.map(({ category, negated }) => `${category} ${negated}`)
      .sort()
  const row = fc.constantFrom(...SENTENCES.filter(({ text }) => !/[\n>:：]/.test(text)))
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

  it('width, case and normal form do not matter', () => {
    const spelt = fc.constantFrom<(text: string) => string>(
      wide,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFKC'),
      (text) => ` ${text}\t`,
    )
    fc.assert(
      fc.property(row, spelt, ({ text }, change) => {
        // A full-width > would begin a quoted line, and ß or İ change their length: neither stands in the table.
        expect(found(change(text)), change(text)).toEqual(found(text))
      }),
      { numRuns: 600 },
    )
  })

  it('unrelated text never removes a hit', () => {
    const unrelated = fc.constantFrom(
      'お世話になっております。',
      'よろしくお願いいたします。',
      'Thank you in advance.',
      'どうぞよろしく',
      '本日は暑いですね。',
      'We met last week.',
      '👍',
      '12345',
    )
    fc.assert(
      fc.property(
        row,
        fc.array(unrelated, { maxLength: 4 }),
        fc.array(unrelated, { maxLength: 4 }),
        ({ text }, before, after) => {
          const counting = (of: string) =>
            new Set(
              readPhrases(of, DEFAULT_DEFINITION)
                .hits.filter(({ negated }) => !negated)
                .map(({ category }) => category),
            )
          const all = counting([...before, text, ...after].join('\n'))
          for (const category of counting(text)) expect(all, text).toContain(category)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('a hit quotes the sentence that it stands in, as it was typed', () => {
    const { hits } = readPhrases(
      'お世話になります。ＰｏＣ を希望します！ 予算は不要です。',
      DEFAULT_DEFINITION,
    )
    expect(hits).toEqual([
      { category: 'evaluation', strength: 'strong', negated: false, quote: 'ＰｏＣ を希望します！' },
      { category: 'planning', strength: 'medium', negated: true, quote: '予算は不要です。' },
    ])
  })

  it('a very long sentence is cut around the hit', () => {
    const [hit] = readPhrases(`${'あ'.repeat(400)}見積を${'い'.repeat(400)}`, DEFAULT_DEFINITION).hits
    expect(hit?.quote).toContain('見積')
    expect(hit?.quote.length).toBeLessThanOrEqual(162)
  })
})

describe('a definition', () => {
  const base = { ...DEFAULT_DEFINITION, signals: [], negatives: [], boilerplate: [] }
  const hits = (text: string, phrases: readonly string[], more: Partial<typeof DEFAULT_DEFINITION> = {}) =>
    readPhrases(text, { ...base, signals: [{ id: 'own', strength: 'weak', phrases }], ...more }).hits.length

  it.each<[string, string[], number]>([
    ['見積と見積', ['見積'], 2],
    ['御見積書', ['見積', '見積書'], 1],
    ['デモを来週希望します', ['デモ…希望'], 1],
    ['デモです。希望します', ['デモ…希望'], 0],
    ['デモを、希望します', ['デモ…希望'], 0],
    ['デモ123456789012345希望', ['デモ…希望'], 1],
    ['デモ1234567890123456希望', ['デモ…希望'], 0],
    ['send demo now please', ['demo ... please'], 1],
    ['poc', ['poc'], 1],
    ['pocs', ['poc'], 1],
    ['trial boxes', ['box'], 1],
    ['epoch', ['poc'], 0],
    ['poc2', ['poc'], 0],
    ['2poc', ['poc'], 0],
    ['見積', ['', ' ', '…', '…見積'], 0],
    ['a.b', ['a.b'], 1],
    ['axb', ['a.b'], 0],
  ])('%j with %j: %d', (text, phrases, count) => {
    expect(hits(text, phrases)).toBe(count)
  })

  it('takes its own texts out before reading', () => {
    expect(
      hits('日本語サポートの窓口はこちら', ['日本語サポート'], {
        boilerplate: ['日本語サポートの窓口はこちら', ''],
      }),
    ).toBe(0)
    expect(
      hits('日本語サポートを希望', ['日本語サポート'], { boilerplate: ['日本語サポートの窓口はこちら'] }),
    ).toBe(1)
  })

  it('may name senders of its own', () => {
    const definition = { ...base, negatives: [{ id: 'reseller', phrases: ['再販したい'] }] }
    expect(readPhrases('御社製品を再販したいです。', definition).wants).toEqual({
      id: 'reseller',
      quote: '御社製品を再販したいです。',
    })
    expect(readPhrases('再販したいわけではありません。', definition).wants).toBeNull()
  })
})

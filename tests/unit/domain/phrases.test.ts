// Phrases: what counts as a sign of a Japan evaluation, what is negated, and what a text is instead.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { readPhrases } from '@/lib/domain/japan/phrases'

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

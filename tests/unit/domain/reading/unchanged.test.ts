// What must not change a reading: spelling, line breaks, and what is not the sender's own word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { readingOf } from '@/lib/domain/reading/texts'
import { PLAIN_TEXTS } from './plain-texts'
import { wrapped } from './wrapped'

/** Sender, and signs by band and category; the quotes are as typed and may differ. */
function told(text: string): unknown {
  const { sender, signs, until, unread, negated } = readingOf(
    { text, source: 'form', at: null, voice: 'buyer' },
    DEFAULT_DEFINITION,
  )
  return {
    sender: sender?.id ?? null,
    signs: signs.map(({ band, category }) => `${band} ${category}`).sort(),
    negated: negated.map(({ category }) => category),
    until,
    unread,
  }
}

const text = fc.constantFrom(...PLAIN_TEXTS)
const wide = (of: string) =>
  of.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000')

describe('spelling', () => {
  it.each<[string, (text: string) => string]>([
    ['full width', wide],
    ['upper case', (of) => of.toUpperCase()],
    ['lower case', (of) => of.toLowerCase()],
    ['NFD', (of) => of.normalize('NFD')],
    ['NFKD', (of) => of.normalize('NFKD')],
    ['space around', (of) => ` \t${of}\u3000 \n`],
    ['blank lines around', (of) => `\n\n${of}\n\n`],
    ['Windows line ends', (of) => `${of.replace(/(?<=[。?.]) ?/g, '\r\n')}\r\n`],
    ['a byte order mark', (of) => `\ufeff${of}`],
  ])('%s', (_what, change) => {
    for (const one of PLAIN_TEXTS) expect(told(change(one)), one).toEqual(told(one))
  })

  it('characters that nobody sees', () => {
    const unseen = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f')
    fc.assert(
      fc.property(text, unseen, fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }), (of, mark, places) => {
        const letters = [...of]
        for (const place of places) letters.splice(place % (letters.length + 1), 0, mark)
        expect(told(letters.join(''))).toEqual(told(of))
      }),
      { numRuns: 500 },
    )
  })
})

describe('line breaks', () => {
  it.each([30, 31, 32, 33, 34, 35, 36, 37, 38])('Japanese at %d characters', (width) => {
    for (const one of PLAIN_TEXTS) {
      if (/[a-z] [a-z]/i.test(one)) continue
      expect(told(wrapped(one, width)), one).toEqual(told(one))
      expect(told(wrapped(one, width).replaceAll('\n', '\r\n')), one).toEqual(told(one))
    }
  })

  it.each([64, 68, 72, 76, 78])('English at %d columns', (width) => {
    for (const one of PLAIN_TEXTS) {
      if (/[a-z] [a-z]/i.test(one)) expect(told(wrapped(one, width)), one).toEqual(told(one))
    }
  })
})

describe("what is not the sender's own word", () => {
  it.each([
    '\n\n-- \n見本 太郎\n導入支援部\nTEL 03-0000-0000',
    '\n\n━━━━━━━━━━━━\n株式会社見本\n電話 03-0000-0000\nmail taro@mihon.example',
    '\n\n見本工業株式会社\n見本 太郎\n〒000-0000 東京都\nTEL: 03-0000-0000',
    '\n\n--\nTaro Mihon\nHead of Procurement, Mihon Inc.',
    '\n\n> 御見積をお送りします。\n> デモはいかがですか。',
    '\n\n2026年6月8日(月) 10:00 見本 <taro@mihon.example>:\n> 御見積をお送りします。',
    '\n\nOn Mon, Jun 8, 2026 at 10:00 AM Taro <taro@mihon.example> wrote:\nWould you like a quote?',
    '\n\n-----Original Message-----\nFrom: Taro\nSubject: quote\n\nWe decided against it.',
    '\n\n個人情報の取り扱いに同意します。',
    '\nデモ: 希望しない',
    '\n\n※本メールには機密情報が含まれます。見積の転送は禁止です。',
  ])('%j', (added) => {
    for (const one of PLAIN_TEXTS) expect(told(`${one}${added}`), one).toEqual(told(one))
  })
})

// Any text of any size: every reader ends, says something defined, and quotes no more than a person can read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { foldPhrase } from '@/lib/domain/japan/fold'
import type { Engagement } from '@/lib/domain/lead-snapshot'
import { closedAs } from '@/lib/domain/reading/closed-sentence'
import { isRead } from '@/lib/domain/reading/language'
import { isNegated } from '@/lib/domain/reading/negation'
import { withoutOtherSenses } from '@/lib/domain/reading/other-senses'
import { ownWords } from '@/lib/domain/reading/own-words'
import { timeNamed } from '@/lib/domain/reading/postponed-until'
import { beforeRunTogether, quoteBegins } from '@/lib/domain/reading/quoted-mail'
import { isSubject } from '@/lib/domain/reading/sender'
import { sentencesOf } from '@/lib/domain/reading/sentences'
import { isAutoReply, readingOf } from '@/lib/domain/reading/texts'
import { joinWraps } from '@/lib/domain/reading/wraps'
import { sentenceId } from '@/lib/domain/sentence-id'
import { engagement } from '../../fixtures/lead'
import { RUNS, SHAPES } from './bombs'

const VOICES = ['buyer', 'report', 'ours'] as const

function readEverywhere(text: string): void {
  const sentences = sentencesOf(text)
  expect(sentences.length).toBeLessThanOrEqual(400)
  for (const { said, folded } of sentences) {
    expect(said.length).toBeLessThanOrEqual(200)
    expect(folded.length).toBeLessThanOrEqual(600 * 4)
    expect(folded).not.toBe('')
  }
  for (const voice of VOICES) {
    const { sender, signs, negated } = readingOf(
      { text, source: 'note', at: null, voice },
      DEFAULT_DEFINITION,
    )
    const quotes = [...signs, ...negated, ...(sender === null ? [] : [sender])].map(({ quote }) => quote)
    for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(200)
  }
}

describe('a megabyte', () => {
  const named = [...RUNS, ...SHAPES].map((text) => [JSON.stringify(text.slice(0, 20)), text] as const)

  it.each(named)('of %s is read', (_what, text) => readEverywhere(text))

  // As much of it as any reader is ever given, and as one line: the patterns cope with it even where a caller would have cut it.
  it.each(named)('of %s ends every pattern', (_what, text) => {
    const most = text.slice(0, 20_000).toLowerCase()
    const line = most.replace(/[\r\n]+/g, ' ')
    for (const one of [most, line]) {
      expect(ownWords(one).length).toBeLessThanOrEqual(one.length)
      expect(joinWraps(one).length).toBeLessThanOrEqual(one.length)
      expect(withoutOtherSenses(one)).toHaveLength(one.length)
      expect(beforeRunTogether(one).length).toBeLessThanOrEqual(one.length)
      quoteBegins((at) => (at < 8 ? one : undefined), 0)
      isRead(one, one)
      for (let at = 0; at < 600; at += 140) closedAs(one.slice(at, at + 140), at === 0)
      isSubject(one, 1)
      timeNamed(one.slice(0, 600))
      for (let at = 0; at < 600; at += 40) isNegated(one, at, 2)
    }
    const part: Partial<Engagement> = { subject: text, text }
    isAutoReply(engagement(part))
    sentenceId(text)
  })
})

describe('any string', () => {
  it('is read', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '見積',
        '不要',
        '\n',
        '\r\n',
        '> ',
        '-- ',
        ':',
        '。',
        'quote',
        'not ',
        '株式会社',
        'wrote:',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => readEverywhere(pieces.join(''))),
      { numRuns: 300 },
    )
  })

  it('says the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(sentencesOf(text)).toEqual(sentencesOf(text))
        expect(foldPhrase(foldPhrase(text))).toBe(foldPhrase(text))
      }),
    )
  })
})

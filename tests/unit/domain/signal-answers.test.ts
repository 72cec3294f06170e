// The property that holds what persons said of sentences: read whatever is in it, and never losing a colleague's answer.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cite } from '@/lib/domain/evidence'
import { msg } from '@/lib/domain/message'
import { sentencesOf } from '@/lib/domain/reading/sentences'
import { sentenceId } from '@/lib/domain/sentence-id'
import {
  answersIn,
  answersText,
  answerTo,
  LONGEST_ANSWERS,
  mergedAnswers,
  type SignalAnswer,
  standing,
} from '@/lib/domain/signal-answers'

const A = '00000000000000aa'
const B = '00000000000000bb'
const AT = Date.UTC(2026, 5, 10)
const said = (sentence: string, isSignal: boolean | null, at = AT, by: string | null = '70000001') =>
  ({ sentence, isSignal, by, at }) satisfies SignalAnswer

const answer: fc.Arbitrary<SignalAnswer> = fc.record({
  sentence: fc.constantFrom(A, B, '00000000000000cc', '00000000000000dd'),
  isSignal: fc.constantFrom(true, false, null),
  by: fc.constantFrom('70000001', '70000002', null),
  at: fc.integer({ min: AT, max: AT + 20 }),
})
const answers = fc.array(answer, { maxLength: 12 })

describe('merging', () => {
  it('is the same in every order, in every grouping, and as often as it is done', () => {
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        const all = mergedAnswers(a, b, c)
        expect(mergedAnswers(c, b, a)).toEqual(all)
        expect(mergedAnswers(mergedAnswers(a, b), c)).toEqual(all)
        expect(mergedAnswers(a, mergedAnswers(b, c))).toEqual(all)
        expect(mergedAnswers(all, a, all)).toEqual(all)
      }),
    )
  })

  it('loses no sentence, and of each keeps the latest answer', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const merged = mergedAnswers(a, b)
        for (const one of [...a, ...b]) {
          expect(answerTo(merged, one.sentence)?.at).toBeGreaterThanOrEqual(one.at)
        }
        expect(new Set(merged.map(({ sentence }) => sentence)).size).toBe(merged.length)
      }),
    )
  })

  it('keeps a taking back, against an older copy that still has the answer', () => {
    const before = [said(A, true)]
    const after = mergedAnswers(before, [said(A, null, AT + 1)])
    expect(mergedAnswers(after, before)).toEqual([said(A, null, AT + 1)])
    expect(standing(after)).toEqual([])
  })
})

describe('the text', () => {
  it('is read as it was written, and holds no word of the lead', () => {
    fc.assert(
      fc.property(answers, (list) => {
        expect(answersIn(answersText(list))).toEqual(mergedAnswers(list))
        expect(answersText(list)).toMatch(/^[[\]{}",:\w-]*$/)
      }),
    )
    expect(answersText([said(A, true)])).toBe(`[{"s":"${A}","y":true,"by":"70000001","at":${AT}}]`)
  })

  it('stays in HubSpot’s bounds: the oldest answers go, the one that is being given stays', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => said(n.toString(16).padStart(16, '0'), true, AT + n))
    const text = answersText(many)
    expect(text.length).toBeLessThanOrEqual(LONGEST_ANSWERS)
    expect(text.length).toBeGreaterThan(LONGEST_ANSWERS - 100)
    const kept = answersIn(text)
    expect(kept).toEqual(mergedAnswers(many).slice(0, kept.length))
    const oldest = '0'.repeat(16)
    expect(answerTo(kept, oldest)).toBeNull()
    const with0 = answersText(many, oldest)
    expect(answerTo(answersIn(with0), oldest)?.at).toBe(AT)
    expect(with0.length).toBeLessThanOrEqual(LONGEST_ANSWERS)
  })
})

const one = JSON.stringify({ s: A, y: true, by: '7', at: AT })
const other = JSON.stringify({ s: B, y: false, by: null, at: AT })

it.each([
  ['nothing', null, []],
  ['a number', 7, []],
  ['an empty text', '', []],
  ['a note of somebody', '要確認 {後で}', []],
  ['no list', one, [A]],
  ['a text cut in the middle of an entry', `[${one},${other.slice(0, 30)}`, [A]],
  ['a text whose beginning is gone', `${one.slice(9)},${other}]`, [B]],
  ['words around', `メモ ${one} / ${other} です`, [A, B]],
  ['an entry of a later version', `[{"s":"${A}","y":true,"by":"7","at":${AT},"why":"x"}]`, [A]],
  ['a nest', `[{"s":{"s":"${A}"},"y":true}]`, []],
  ['no fingerprint', `[{"s":"quote in words","y":true,"by":"7","at":${AT}}]`, []],
  ['capital digits', `[{"s":"${A.toUpperCase()}","y":true,"by":"7","at":${AT}}]`, []],
  ['no answer', `[{"s":"${A}","by":"7","at":${AT}}]`, []],
  ['an answer in words', `[{"s":"${A}","y":"yes","by":"7","at":${AT}}]`, []],
  ['no time', `[{"s":"${A}","y":true,"by":"7"}]`, []],
  ['a time in words', `[{"s":"${A}","y":true,"by":"7","at":"2026-06-10"}]`, []],
  ['what is not a time', `[{"s":"${A}","y":true,"by":"7","at":1e300}]`, []],
  ['__proto__', `[{"__proto__":{"s":"${A}"},"y":true,"at":${AT}}]`, []],
] as const)('reads %s', (_, text, sentences) => {
  expect(
    answersIn(text)
      .map(({ sentence }) => sentence)
      .sort(),
  ).toEqual(sentences)
})

it('takes for a person only an owner’s id', () => {
  const hostile = JSON.stringify([{ s: A, y: true, by: '\u202e<b>x</b>', at: AT }])
  expect(answersIn(hostile)).toEqual([said(A, true, AT, null)])
})

it('reads any text, however hostile, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(Array.isArray(answersIn(text))).toBe(true)
    }),
  )
  for (const part of ['{', '}', '{"s":', '{"', '[']) {
    const began = performance.now()
    expect(answersIn(part.repeat(500_000))).toEqual([])
    expect(performance.now() - began).toBeLessThan(1_000)
  }
})

it('tells who answered by name where the directory knows them, else by id', () => {
  const names = new Map([['70000001', '森 健一']])
  const list = [said(A, true, AT + 1), said(B, false, AT, '9'), said('00000000000000cc', true, AT - 1, null)]
  expect(standing(list, names).map(({ by }) => by)).toEqual(['森 健一', '9', null])
})

it('a sentence is the same as it was read and as it is quoted, however long', () => {
  const words = fc.constantFrom('お見積り', ' price ', '🇯🇵', '𠮷', '　', 'を', 'お願い', '1234567890', ' ')
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 120 }), (parts) => {
      for (const { said: quote } of sentencesOf(parts.join(''))) {
        const shown = cite({ quote, source: 'form', label: msg('evidence.negated') }).quote
        expect(sentenceId(shown)).toBe(sentenceId(quote))
      }
    }),
  )
})

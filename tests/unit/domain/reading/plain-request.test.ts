// When a text that asks plainly is taken at its word although the model hesitates.
import { describe, expect, it } from 'vitest'
import { bandsOf } from '@/lib/domain/reading/bands'
import { NO_NAMES } from '@/lib/domain/reading/names'
import { isPlainRequest } from '@/lib/domain/reading/plain-request'
import type { SentenceReading } from '@/lib/domain/reading/sentence-reading'
import { agreed, type ByHead, CUTS, finding, IN_DOUBT, inShort, sentence, whole } from './hand-made'

const told = (said: string, by: ByHead = {}) => inShort(sentence(said, by, finding('quotation')))
const ASKS = told('見積をお願いします。')
const SURELY = 500

const isPlain = (...sentences: SentenceReading[]) => isPlainRequest(whole({}, ...sentences))

describe('a plain request', () => {
  it('is one sentence, all of whose words are known', () => {
    expect(isPlain(ASKS)).toBe(true)
    expect(isPlain(told('見積をお願いした件です。'))).toBe(false)
    expect(isPlain(told('利用者は150名です。'))).toBe(false)
  })

  it.each<[string, ByHead, boolean]>([
    ['says nothing', { telling: -350 }, true],
    ['says something', { telling: -349 }, false],
    ['says something, and is a sign', { telling: SURELY, strong: -200 }, true],
    ['is a fact around an evaluation', { telling: SURELY, medium: -200 }, true],
    ['is hardly a sign', { telling: SURELY, strong: -201, medium: -201 }, false],
    ['is a sign and may end it', { telling: SURELY, strong: SURELY, ends: -199 }, false],
    ['is a sign and ends nothing', { telling: SURELY, strong: SURELY, ends: -200 }, true],
    ['says nothing, but may be a pitch', { telling: -350, pitch: -299 }, false],
    ['says nothing, and is hardly a pitch', { telling: -350, pitch: -300 }, true],
  ])('may stand beside a sentence that %s: %j, %s', (_what, by, expected) => {
    const beside = told('本日は暑うございます。', by)
    expect(isPlain(ASKS, beside)).toBe(expected)
    expect(isPlain(beside, ASKS)).toBe(expected)
  })

  it('is not from anybody who may want something else', () => {
    expect(isPlainRequest(whole({ student: -300 }, ASKS))).toBe(true)
    expect(isPlainRequest(whole({ student: -299 }, ASKS))).toBe(false)
    expect(isPlainRequest(whole({ one_fact: SURELY, neutral: SURELY }, ASKS))).toBe(true)
  })

  it('has few sentences', () => {
    const greets = Array.from({ length: 7 }, () => told('よろしく。', { telling: -350 }))
    expect(isPlain(ASKS, ...greets)).toBe(true)
    expect(isPlain(ASKS, ...greets, told('では。', { telling: -350 }))).toBe(false)
  })

  it('in a record of ours is what they asked for, not what we ask for', () => {
    const record = (said: string) => isPlainRequest({ ...whole({}, told(said)), reported: true })
    expect(record('見積を依頼された。')).toBe(true)
    expect(record('見積をお願いします。')).toBe(false)
  })
})

describe('its band', () => {
  const band = (agreement: number, asks: SentenceReading) =>
    bandsOf(agreed(agreement, [asks]), NO_NAMES, CUTS).signs[0]?.band

  it('is strong where the readers are in doubt', () => {
    expect(band(IN_DOUBT, ASKS)).toBe('strong')
    expect(band(IN_DOUBT, told('見積をお願いした件です。'))).toBe('possible')
  })

  it('is none where they rule it out', () => {
    expect(band(CUTS.doubts - 1_000, ASKS)).toBeUndefined()
  })
})

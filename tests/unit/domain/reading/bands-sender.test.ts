// Bands: what a sender wants other than to buy, how sure that is, and until when a postponement asks us to wait.
import { describe, expect, it } from 'vitest'
import { bandsOf, type Cuts } from '@/lib/domain/reading/bands'
import type { Head } from '@/lib/domain/reading/model'
import { type Names, NO_NAMES } from '@/lib/domain/reading/names'
import { SENDERS } from '@/lib/domain/reading/reading'
import type { WholeReading } from '@/lib/domain/reading/text-reading'
import { SURE, SURELY_NOT } from '../../fixtures/words-model'
import { ASKS, agreed, CUTS, GREETS, IN_DOUBT, named, namedSender, sentence, whole } from './hand-made'

const read = (text: WholeReading, names: Names = NO_NAMES) => bandsOf(text, names, CUTS)
const CLEAR: Cuts = { ...CUTS, ends: 300 }

describe('a sender', () => {
  const KINDS = SENDERS

  it.each(KINDS)('%s: quotes the sentence that says so and carries no sign', (id) => {
    const says = sentence('それです', { [id]: SURE })
    const reading = read(whole({ [id]: SURE }, GREETS, says, ASKS))
    expect(reading.sender).toEqual({ id, quote: 'それです', sure: true })
    expect(reading.signs).toEqual([])
  })

  it('is the one that the model is surest of', () => {
    expect(read(whole({ pitch: SURE, refusal: SURE + 1 }, GREETS)).sender?.id).toBe('refusal')
  })

  it('is none where they evaluate as surely', () => {
    expect(read(whole({ evaluates: SURE, pitch: SURE }, ASKS)).sender).toBeNull()
    expect(read(whole({ evaluates: SURE, pitch: SURE + 1 }, ASKS)).sender?.id).toBe('pitch')
  })

  it('is none where the model knows none', () => {
    expect(read(whole({}, GREETS)).sender).toBeNull()
  })

  it('is supposed only where the model rules an evaluation out', () => {
    const supposed = -1
    expect(read(agreed(SURELY_NOT, [GREETS], { pitch: supposed })).sender).toMatchObject({
      id: 'pitch',
      sure: false,
    })
    expect(read(agreed(IN_DOUBT, [ASKS], { pitch: supposed })).sender).toBeNull()
  })

  it('that the definition names is taken at its word, unless the model sees an evaluation', () => {
    const says = sentence('再販したい')
    const names = namedSender('reseller', says)
    expect(read(whole({}, says), names).sender).toEqual({ id: 'reseller', quote: '再販したい', sure: true })
    expect(read(whole({ refusal: SURE }, says), names).sender?.id).toBe('reseller')
    expect(read(whole({ evaluates: SURE }, says, ASKS), names).sender).toBeNull()
  })

  it('is sure only where the model knows it well enough to end what was said before', () => {
    const seen = [299, 300].map((refusal) => bandsOf(whole({ refusal }, GREETS), NO_NAMES, CLEAR))
    expect(seen.map(({ sender }) => sender?.sure)).toEqual([false, true])
  })
  it('still shows what was negated', () => {
    const names = named(GREETS, { negated: true })
    expect(read(whole({ refusal: SURE }, GREETS), names).negated).toHaveLength(1)
  })
})

describe('a postponement', () => {
  const until = (head: Head, ...said: string[]) =>
    read(
      whole(
        { [head]: SURE },
        ...said.map((one, at) => sentence(one, { [head]: at === 0 ? SURE : SURELY_NOT })),
      ),
      NO_NAMES,
    ).until

  it('names its time, in the sentence that says so before others', () => {
    expect(until('postponed', '来期に改めて', '4月に電話しました')).toBe('来期')
    expect(until('postponed', '改めて', '来年以降です')).toBe('来年以降')
    expect(until('postponed', '改めて', 'またどうぞ')).toBeNull()
  })

  it('is the only sender with a time', () => {
    expect(until('refusal', '来期に改めて')).toBeNull()
  })
})

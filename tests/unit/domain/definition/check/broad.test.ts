// Phrases that ordinary texts have too: measured against texts that want nothing, in every list of a definition.
import { describe, expect, it } from 'vitest'
import { COURTESIES, ORDINARY_ENGLISH, ORDINARY_JAPANESE } from '@/lib/domain/definition/check/ordinary-texts'
import { checkDefinition } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import { foldPhrase } from '@/lib/domain/japan/fold'
import { CLEAN, phrases } from './cases'

const broad = (change: Partial<Definition>) =>
  checkDefinition({ ...CLEAN, ...change }).filter(({ key }) => key === 'check.phrases.too_broad')

/** Asked for by a team, too broad to tell a buyer. */
const BROAD = [
  'の',
  'ます',
  'いた',
  'お願い',
  'ありがとう',
  'a',
  'in',
  'is',
  'of',
  'for',
  'we',
  'you',
  'please',
  'thank you',
  'I',
  'まし',
]
/** In ordinary texts now and then, or never. */
const NARROW = ['会議', '電話', '工場', '見積', '製品名', 'meeting', 'office', 'phone', 'price', 'Sakura ERP']

describe('a phrase', () => {
  it.each(BROAD)('%s stands in too many ordinary texts, whatever the list', (phrase) => {
    for (const strength of ['strong', 'medium', 'weak'] as const) {
      const found = broad({
        signals: [phrases('own', 'strong', '見積'), phrases('b', strength, phrase, '稟議')],
      })
      expect(found).toEqual([
        {
          path: 'signals[1].phrases',
          kind: 'warning',
          key: 'check.phrases.too_broad',
          params: { n: 1, phrase },
        },
      ])
    }
    expect(broad({ negatives: [{ id: 'pitch', phrases: [phrase] }] })).toMatchObject([
      { path: 'negatives[0].phrases' },
    ])
  })

  it.each(NARROW)('%s does not', (phrase) => {
    expect(broad({ signals: [phrases('own', 'strong', phrase)] })).toEqual([])
    expect(broad({ negatives: [{ id: 'pitch', phrases: [phrase] }] })).toEqual([])
  })

  it('is broad from a third of the texts of one language on', () => {
    const shareOf = (part: string) =>
      ORDINARY_JAPANESE.filter((text) => foldPhrase(text).includes(part)).length / ORDINARY_JAPANESE.length
    const parts = new Set(
      ORDINARY_JAPANESE.flatMap((text) => {
        const folded = foldPhrase(text)
        return Array.from({ length: folded.length - 2 }, (_, at) => folded.slice(at, at + 3))
      }).filter((part) => /^[\u3041-\u3096\u4e00-\u9fff]{3}$/.test(part)),
    )
    const courteous = (part: string) => COURTESIES.some((text) => foldPhrase(text).includes(part))
    const told = broad({ signals: [...parts].map((part, at) => phrases(`c${at}`, 'strong', part)) })
    expect(new Set(told.map(({ params }) => params.phrase))).toEqual(
      new Set([...parts].filter((part) => shareOf(part) > 1 / 3 || courteous(part))),
    )
    expect(parts.size).toBeGreaterThan(200)
  })
})

describe('ordinary texts', () => {
  const all = [...COURTESIES, ...ORDINARY_JAPANESE, ...ORDINARY_ENGLISH]

  it('are each another one, and enough of them', () => {
    expect(new Set(all).size).toBe(all.length)
    expect(ORDINARY_JAPANESE.length).toBeGreaterThanOrEqual(20)
    expect(ORDINARY_ENGLISH.length).toBeGreaterThanOrEqual(20)
  })
})

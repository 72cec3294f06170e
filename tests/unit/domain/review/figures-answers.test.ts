// What persons said of sentences, in the month's figures: from the text that the portal keeps to the numbers, hostile texts included.

import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { figuresOf } from '@/lib/domain/review/figures-of'
import type { GivenAnswer, HandoffRecord } from '@/lib/domain/review/handoff-record'
import { answersText } from '@/lib/domain/signal-answers'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { toHandoffRecord } from '@/lib/hubspot/scan/to-handoff-record'
import { jst } from '../../fixtures/lead'
import { handoff, many } from './record'

const FROM = jst('2026-06-01 00:00')
const TO = jst('2026-07-01 00:00')
const AT = jst('2026-06-10 12:00')

const answers = (records: readonly HandoffRecord[]) =>
  figuresOf(records, { from: FROM, to: TO, now: TO, definition: DEFAULT_DEFINITION, missing: [] }).answers
const given = (isSignal: boolean, at = AT, by: string | null = '501'): GivenAnswer => ({ isSignal, by, at })

/** A sentence's fingerprint. */
const sentence = (number: number) => number.toString(16).padStart(16, '0')
const one = (number: number, y: unknown = true, at: unknown = AT) =>
  JSON.stringify({ s: sentence(number), y, by: '501', at })

/** The record of a contact whose property holds `text`; undefined: the portal has no such property. */
function recordOf(text: string | null | undefined): HandoffRecord {
  const written = { japan_handoff_at: new Date(FROM + 1).toISOString(), japan_handoff_status: 'handed_off' }
  const properties = text === undefined ? written : { ...written, japan_signal_reviews: text }
  const record = toHandoffRecord(
    { round: 1, object: { id: '7', properties }, nextAt: null, returnedAt: null },
    {
      portalId: '1',
      names: HANDOFF_PROPERTIES,
      places: HUBSPOT_ONLY,
      owners: new Map([['501', 'Jo Sample']]),
      forms: new Map(),
      observedAt: TO,
    },
  )
  if (record === null) throw new Error('handed off in the month')
  return record
}

describe('a property', () => {
  it.each<[string, string | null | undefined, number]>([
    ['that the portal lacks', undefined, 0],
    ['that is empty', null, 0],
    ['without a character', '', 0],
    ['of words', '見積をお願いします', 0],
    ['that is no list', '{}', 0],
    ['with null', 'null', 0],
    ['of a list of lists', `${'['.repeat(60_000)}`, 0],
    ['that was cut in an answer', `[${one(1)},${one(2).slice(0, 30)}`, 1],
    ['with what is not an answer', `[${one(1, 'yes')},${one(2, 1)},${one(3)}]`, 1],
    ['with what is not a time', `[${one(1, true, 'soon')},${one(2, true, -1)},${one(3, true, 1e17)}]`, 0],
    ['with a prototype', `[{"__proto__":{"y":true}},${one(1)}]`, 1],
    ['with an answer taken back', `[${one(1, null)},${one(2, false)}]`, 1],
    ['with an answer taken back later', `[${one(1)},${one(1, null, AT + 1)}]`, 0],
    ['with two answers on one sentence', `[${one(1, true)},${one(1, false, AT + 1)}]`, 1],
    ['of 3 MB', `[${one(1)},"${'長'.repeat(1_000_000)}",${one(2)}]`, 1],
    [
      'with a thousand answers',
      answersText(
        Array.from({ length: 700 }, (_, n) => ({ sentence: sentence(n), isSignal: true, by: '501', at: AT })),
      ),
      700,
    ],
  ])('%s gives its answers', (_, text, n) => {
    const record = recordOf(text)
    expect(answers([record])).toMatchObject({ n, ids: Array.from({ length: n }, () => '7') })
    expect(record.answers?.every(({ by }) => by === '501')).toBe(true)
  })

  it('leaves no word and no fingerprint in what is kept', () => {
    const record = recordOf(`[${one(0xabc)},{"s":"秘密"},"秘密"]`)
    expect(record.answers).toEqual([given(true)])
    expect(JSON.stringify(record)).not.toMatch(/秘密|0abc/)
  })
})

describe('the month', () => {
  it('holds what was given in it in Japan, both ends told apart', () => {
    const times = [FROM - 1, FROM, TO - 1, TO]
    const { n, lines } = answers([handoff({ answers: times.map((at) => given(true, at)) })])
    expect(n).toBe(2)
    expect(lines.map(({ at }) => at)).toEqual([TO - 1, FROM])
  })

  it('tells the newest first, with the lead of each', () => {
    const records = [
      handoff({ contactId: '10', answers: [given(true, AT), given(false, AT + 2, null)] }),
      handoff({ contactId: '9', answers: [given(false, AT + 1, '502'), given(true, AT)] }),
    ]
    expect(answers(records)).toEqual({
      n: 4,
      ids: ['10', '9', '9', '10'],
      signals: 2,
      lines: [given(false, AT + 2, null), given(false, AT + 1, '502'), given(true, AT), given(true, AT)],
    })
    expect(answers([...records].reverse())).toEqual(answers(records))
  })

  it('counts a lead that was handed off twice once, and two like answers of one instant twice', () => {
    const both = [given(true), given(true)]
    const again = { round: 2, handedOffAt: jst('2026-06-20 10:00'), answers: both }
    expect(answers([handoff({ answers: both }), handoff(again)])).toMatchObject({ n: 2, ids: ['10', '10'] })
  })

  it('has none where nobody answered, and in what an earlier version read', () => {
    expect(answers(many(3, () => ({ answers: [] })))).toEqual({ n: 0, ids: [], signals: 0, lines: [] })
    expect(answers(many(3, () => ({}))).n).toBe(0)
  })

  it('asks only for leads handed off in it', () => {
    expect(answers([handoff({ handedOffAt: FROM - 1, answers: [given(true)] })]).n).toBe(0)
  })
})

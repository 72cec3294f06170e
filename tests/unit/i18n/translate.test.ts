// Both languages say everything, in JST, whatever the machine's zone and whatever is put into a sentence.
import { describe, expect, it } from 'vitest'
import type { MessageKey } from '@/lib/domain/message-keys'
import { jstDate, jstDateTime, jstDay, jstMonth, jstShortDay, jstSpan, jstTime } from '@/lib/i18n/jst'
import { resolveLanguage } from '@/lib/i18n/resolve-language'
import { createTranslator as createFrom } from '@/lib/i18n/translate'
import { createTranslator, textsOf } from '../all-words'

const DUE = Date.UTC(2026, 4, 8, 7, 0)

describe('dictionaries', () => {
  const keys = Object.keys(textsOf('en'))

  it('hold the same keys', () => {
    expect(Object.keys(textsOf('ja')).sort()).toEqual(keys.sort())
  })

  it.each(keys)('%s names the same values in both languages', (key) => {
    const slots = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort()
    const [en = '', ja = ''] = [textsOf('en'), textsOf('ja')].map((texts) =>
      new Map(Object.entries(texts)).get(key),
    )
    expect(en).not.toBe('')
    expect(ja).not.toBe('')
    expect(slots(ja)).toEqual(slots(en))
  })
})

describe('a sentence', () => {
  const en = createTranslator('en')
  const ja = createTranslator('ja')

  it('takes values, plurals, moments and other sentences', () => {
    expect(en.t('brief.company.employees', { n: 1 })).toBe('1 employee')
    expect(en.t('brief.company.employees', { n: 12_000 })).toBe('12,000 employees')
    expect(en.t('sla.due', { at: { at: DUE } })).toBe('Due Fri 8 May, 16:00 JST')
    expect(ja.t('sla.due', { at: { at: DUE } })).toBe('期限：5月8日(金) 16:00（日本時間）')
    expect(en.t('status.reason', { reason: { key: 'sla.not_handed_off' } })).toContain('clock starts')
    expect(en.t('brief.rejections.recycle', { day: '2026-08-03' })).toContain('Mon 3 Aug 2026')
  })

  it.each([
    ['a slot in a value', '{reason}', 'Reason: {reason}'],
    ['replacement marks', '$& $1', 'Reason: $& $1'],
    ['an override', 'a\u202Eb', 'Reason: \u2068ab\u2069'],
  ])('leaves %s alone', (_name, reason, said) => {
    expect(en.t('status.reason', { reason })).toBe(said)
  })

  it('is said even when it makes no sense', () => {
    let nested: { key: MessageKey; params?: Record<string, never> } = { key: 'toString' as MessageKey }
    for (let depth = 0; depth < 50; depth++)
      nested = { key: 'evidence.negative', params: { what: nested as never } }
    expect(en.say(nested)).toContain('…')
    expect(en.t('status.reason')).toBe('Reason: ?')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'no.such.key', 7, null, undefined, {}])(
    'names a key without words, in our words: %s',
    (key) => {
      const message = { key } as never
      expect(en.say(message)).toBe('not known to this version')
      expect(en.t('status.reason', { reason: message })).toBe('Reason: not known to this version')
      expect(ja.t(key as never)).toBe('このバージョンでは表示できない内容')
    },
  )

  const WRONG = [
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    {},
    [],
    () => 1,
    { at: 'x' },
    Symbol('x'),
  ]
  it.each(WRONG.map((value) => [value]))('is said with a value of the wrong kind', (value) => {
    for (const params of [{ reason: value }, value])
      expect(en.t('status.reason', params as never)).toMatch(/^Reason: (\?|not known to this version)$/)
    expect(en.part(value as never)).toMatch(/^(\?|not known to this version)$/)
    expect(en.say({ key: 'status.reason', params: value } as never)).toBe('Reason: ?')
    expect(typeof en.say(value as never)).toBe('string')
  })

  it.each([
    [0, '0 items'],
    [1, '1 item'],
    [1.5, '1.5 items'],
    ['1', '1 items'],
  ])('takes the plural that its language has for %s', (n, said) => {
    const form = { 'a.n': '{n} {n|item|items}' }
    expect(createFrom<string>('en', form).t('a.n', { n })).toBe(said)
    expect(createFrom<string>('ja', { 'a.n': '{n}{n|個}' }).t('a.n', { n })).toBe(`${n}個`)
  })

  it("names HubSpot's sources and countries in words, and leaves what a team typed", () => {
    const said = [{ origin: 'PAID_SEARCH' }, { origin: '展示会' }, { country: 'jp' }, { country: 'Japan' }]
    expect(said.map((one) => en.part(one))).toEqual(['Paid search', '展示会', 'Japan', 'Japan'])
    expect(said.map((one) => ja.part(one))).toEqual(['有料検索', '展示会', '日本', 'Japan'])
  })

  it('puts lists and sentences together as its language does', () => {
    expect([en.list(['A', 'B', 'C']), ja.list(['A', 'B', 'C'])]).toEqual(['A, B, C', 'A、B、C'])
    expect([en.list([]), ja.list(['A'])]).toEqual(['', 'A'])
    const texts = { 'a.list': '[{names}]' }
    const said = (language: 'en' | 'ja', names: readonly string[]) =>
      createFrom<string>(language, texts).t('a.list', { names })
    expect([said('en', ['A', 'B']), said('ja', ['A', 'B']), said('ja', ['A'])]).toEqual([
      '[A, B]',
      '[A、B]',
      '[A]',
    ])
    expect(en.sentences([en.sentence('Offline'), 'Wait.'])).toBe('Offline. Wait.')
    expect(ja.sentences([ja.sentence('オフライン'), '待機。'])).toBe('オフライン。待機。')
  })

  it('tells which keys have words', () => {
    expect(['sla.due', 'constructor', '__proto__', ''].map(en.knows)).toEqual([true, false, false, false])
  })
})

describe('time', () => {
  it('is Japanese', () => {
    expect(jstDate(Date.UTC(2026, 11, 31, 15), 'en')).toBe('1 Jan 2027')
    expect(jstDate(Date.UTC(2026, 11, 31, 15), 'ja')).toBe('2027年1月1日')
    expect(jstTime(Date.UTC(2026, 4, 7, 15, 5))).toBe('00:05')
    expect(jstDay('2026-05-02', 'ja')).toBe('2026年5月2日(土)')
    expect(jstDay('soon', 'ja')).toBe('soon')
    expect(jstMonth(Date.UTC(2026, 8, 30, 15), 'en')).toBe('October 2026')
    expect(jstMonth(Date.UTC(2026, 8, 30, 15), 'ja')).toBe('2026年10月')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])('%s is no instant', (at) => {
    expect(jstDateTime(at, 'en')).toBe('?')
    expect(jstDate(at, 'ja')).toBe('?')
    expect(jstTime(at)).toBe('?')
  })

  it('writes a day without its year, and two moments of one day', () => {
    expect([jstShortDay('2026-05-02', 'en'), jstShortDay('2026-05-02', 'ja')]).toEqual([
      'Sat 2 May',
      '5/2(土)',
    ])
    expect(jstShortDay('soon', 'en')).toBe('soon')
    const from = Date.UTC(2026, 11, 1, 0, 30)
    expect(jstSpan(from, from + 150 * 60_000, 'en')).toBe('Tue 1 Dec, 09:30–12:00 JST')
    expect(jstSpan(from, from + 150 * 60_000, 'ja')).toBe('12月1日(火) 09:30〜12:00')
    expect(jstSpan(Number.NaN, from, 'ja')).toBe('?')
  })
})

it.each([
  ['auto', ['ja-JP', 'en'], 'ja'],
  ['auto', ['de', 'en-GB'], 'en'],
  ['auto', ['fr'], 'en'],
  ['auto', ['jam'], 'en'],
  ['en', ['ja'], 'en'],
] as const)('language %s with %j is %s', (setting, browser, language) => {
  expect(resolveLanguage(setting, browser)).toBe(language)
})

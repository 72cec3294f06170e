// What the rail says at each moment, in both languages: the panel's own sentence, and short words that fit its width.
import { describe, expect, it } from 'vitest'
import { RAIL_WORDS, railWords } from '@/lib/background/rail-text'
import type { WorkingHours } from '@/lib/domain/sla/working-time'
import { type Stage, type StageName, stageAt, stageSentence } from '@/lib/domain/stage'
import { pageWords } from '../all-words'

const DUE = Date.UTC(2026, 4, 8, 7, 0) // Friday 8 May 2026, 16:00 in Japan
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const HOURS: WorkingHours = {
  clock: 'business_days',
  openMinute: 9 * 60,
  closeMinute: 18 * 60,
  weekdays: [1, 2, 3, 4, 5],
  closed: [],
}
const still = (name: StageName, steps: number | null = null): Stage => ({
  name,
  steps,
  dueAt: null,
  hours: null,
})
const running = (name: StageName, part: Partial<Stage> = {}): Stage => ({
  name,
  steps: null,
  dueAt: DUE,
  hours: HOURS,
  ...part,
})

describe('a running clock', () => {
  it.each([
    ['on_track', DUE - 2 * DAY, '2 business days left', 'あと2営業日', '2 d left', '2日', '●'],
    ['on_track', DUE - DAY - HOUR, '1 business day left', 'あと1営業日', '1 d left', '1日', '●'],
    ['on_track', DUE - DAY + MINUTE, '8 working hours left', '営業時間であと8時間', '8 h left', '8時間', '●'],
    ['at_risk', DUE - 2 * HOUR, '2 working hours left', '営業時間であと2時間', '2 h left', '2時間', '▲'],
    ['at_risk', DUE - 59 * MINUTE, '59 working minutes left', '営業時間であと59分', '59 m left', '59分', '▲'],
    ['at_risk', DUE, '0 working hours left', '営業時間であと0時間', '0 h left', '0時間', '▲'],
    ['at_risk', DUE + 1, 'overdue', '期限超過', 'Over', '超過', '■'],
    ['on_track', DUE + HOUR, '1 working hour overdue', '営業時間で1時間超過', '1 h over', '1時間 超過', '■'],
    ['overdue', DUE + 3 * DAY, '1 business day overdue', '1営業日超過', '1 d over', '1日 超過', '■'],
  ] as const)('%s at %d', (name, now, en, ja, enLines, jaLines, sign) => {
    const english = railWords(running(name), now, 'en')
    const japanese = railWords(running(name), now, 'ja')
    expect(english.sentence).toMatch(new RegExp(`^First contact: ${en}, due Fri,? 8 May,? (at )?16:00 JST$`))
    expect(japanese.sentence).toBe(`初回接触：${ja}、期限：5月8日(金) 16:00`)
    expect([english.lines.join(' '), japanese.lines.join(' ')]).toEqual([enLines, jaLines])
    expect([english.sign, japanese.sign]).toEqual([sign, sign])
  })

  it('counts plain hours on a clock that counts nights', () => {
    const stage = running('on_track', { hours: { ...HOURS, clock: 'elapsed' } })
    expect(railWords(stage, DUE - 46 * HOUR, 'en').sentence).toContain('First contact: 46 hours left')
    expect(railWords(stage, DUE - 46 * HOUR, 'ja').lines).toEqual(['46時間'])
  })

  it.each([Number.NaN, 9e15, -9e15, Number.POSITIVE_INFINITY])(
    'survives what is not a due time: %d',
    (dueAt) => {
      expect(() => railWords(running('overdue', { dueAt }), 0, 'ja')).not.toThrow()
    },
  )
})

describe('every stage', () => {
  const stages: readonly Stage[] = [
    ...(Object.keys(RAIL_WORDS.en.short) as StageName[]).map((name) => still(name)),
    still('not_ready', 1),
    still('not_ready', 2),
    running('at_risk'),
    running('overdue'),
  ]
  it.each(stages)('$name, $steps steps: the same sentence as the h2 of the panel', (stage) => {
    for (const language of ['en', 'ja'] as const) {
      const { say } = pageWords('panel', language)
      const { sentence, lines } = railWords(stage, DUE - HOUR, language)
      expect(sentence.startsWith(say(stageSentence(stageAt(stage, DUE - HOUR))))).toBe(true)
      expect(lines.length).toBeGreaterThan(0)
    }
  })

  it.each([
    [still('not_ready', 1), '1 step', 'あと1つ'],
    [still('not_ready', 3), '3 steps', 'あと3つ'],
    [still('not_ready'), 'Not ready', '未達'],
    [still('ready'), 'Ready', '可'],
    [still('contacted'), 'Done', '済'],
    [still('rejected'), 'Re\u00adjected', '却下'],
  ])('%o in short', (stage, en, ja) => {
    expect(railWords(stage, 0, 'en').lines).toEqual([en])
    expect(railWords(stage, 0, 'ja').lines).toEqual([ja])
  })
})

it('both languages have the same words', () => {
  expect(Object.keys(RAIL_WORDS.ja)).toEqual(Object.keys(RAIL_WORDS.en))
})

// What the rail says at each moment, in both languages, and that its text never depends on this machine's zone.
import { describe, expect, it } from 'vitest'
import { railWords, type shownState, WORDS } from '@/entrypoints/record.content/rail-text'
import { clampWidth } from '@/entrypoints/record.content/resize'

const DUE = Date.UTC(2026, 4, 8, 7, 0) // Friday 8 May 2026, 16:00 in Japan
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const state = (slaState: Parameters<typeof shownState>[0]['slaState'], dueAt: number | null = DUE) => ({
  verdict: 'ready' as const,
  slaState,
  dueAt,
})

describe('the time left', () => {
  it.each([
    ['on_track', DUE - 46 * HOUR - 12 * MINUTE, '46h 12m left', '残り46時間12分', '●'],
    ['on_track', DUE - 72 * HOUR, '3d 0h left', '残り3日0時間', '●'],
    ['on_track', DUE - 72 * HOUR + 1, '71h 59m left', '残り71時間59分', '●'],
    ['at_risk', DUE - 59 * MINUTE, '59m left', '残り59分', '▲'],
    ['at_risk', DUE - 59_999, '<1m left', '残り1分未満', '▲'],
    ['at_risk', DUE, '<1m left', '残り1分未満', '▲'],
    ['at_risk', DUE + 1, '<1m over', '超過1分未満', '■'],
    ['on_track', DUE + 2 * HOUR, '2h 0m over', '超過2時間0分', '■'],
    ['breached', DUE + 100 * HOUR, '4d 4h over', '超過4日4時間', '■'],
  ] as const)('%s at %d', (slaState, now, english, japanese, sign) => {
    const en = railWords(state(slaState), now, 'en')
    const ja = railWords(state(slaState), now, 'ja')
    expect(en.sentence).toContain(english)
    expect(ja.sentence).toContain(japanese)
    expect([en.sign, ja.sign]).toEqual([sign, sign])
    expect(en.lines.join(' ')).toBe(english)
  })

  it('says the due time in Japan', () => {
    expect(railWords(state('on_track'), DUE - HOUR, 'en').sentence).toMatch(
      /due Fri,? 8 May,? (at )?16:00 JST/,
    )
    expect(railWords(state('on_track'), DUE - HOUR, 'ja').sentence).toContain('5/8(金) 16:00（日本時間）')
  })

  it('says so beside the verdict when the lead is at risk', () => {
    expect(railWords(state('at_risk'), DUE - HOUR, 'en').sentence).toContain(
      'Ready for handoff. First contact SLA: at risk',
    )
  })
})

describe('without a running clock', () => {
  it.each([
    ['met', '✓', 'In time'],
    ['met_late', '✓', 'Late'],
    ['paused', '‖', 'Paused'],
    ['not_applicable', '●', 'Ready'],
  ] as const)('%s', (slaState, sign, line) => {
    expect(railWords(state(slaState), DUE + HOUR, 'en')).toMatchObject({ sign, lines: [line] })
  })

  it.each(Object.keys(WORDS.en.verdict) as (keyof typeof WORDS.en.verdict)[])(
    'says the verdict: %s',
    (verdict) => {
      for (const language of ['en', 'ja'] as const) {
        const words = railWords({ verdict, slaState: 'not_applicable', dueAt: null }, 0, language)
        expect(words.sentence).toBe(WORDS[language].verdict[verdict][1])
        expect(words.lines).toHaveLength(1)
      }
    },
  )

  it('has words before anything is known, and for a clock without a due time', () => {
    expect(railWords({ verdict: null, slaState: 'not_applicable', dueAt: null }, 0, 'en').sentence).toBe(
      'No verdict yet',
    )
    expect(railWords(state('on_track', null), 0, 'en').lines).toEqual(['Ready'])
  })

  it.each([Number.NaN, 9e15, -9e15, Number.POSITIVE_INFINITY])(
    'survives what is not a due time: %d',
    (dueAt) => {
      expect(() => railWords(state('breached', dueAt), 0, 'ja')).not.toThrow()
    },
  )
})

it('both languages have the same words', () => {
  expect(Object.keys(WORDS.ja)).toEqual(Object.keys(WORDS.en))
})

it.each([
  [Number.NaN, 360],
  [Number.POSITIVE_INFINITY, 360],
  [0, 320],
  [400.4, 400],
  [9999, 480],
])('width %d becomes %d', (width, clamped) => {
  expect(clampWidth(width)).toBe(clamped)
})

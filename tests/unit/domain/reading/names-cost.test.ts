// What a long list of names costs: reading with 5,000 phrases more takes at most twice the steps, counted, not timed.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ORDINARY_ENGLISH, ORDINARY_JAPANESE } from '@/lib/domain/definition/check/ordinary-texts'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { bandsOf } from '@/lib/domain/reading/bands'
import { namesIn } from '@/lib/domain/reading/names'
import { readWhole } from '@/lib/domain/reading/text-reading'

const TEXTS = [
  ...ORDINARY_JAPANESE,
  ...ORDINARY_ENGLISH,
  '日本での導入を検討しています。見積書と日本語の資料をお送りください。セキュリティチェックシートへの回答も必要です。',
  '稟議に必要なため、概算で構いませんので費用を教えてください。NDAの締結は不要です。',
  'We are comparing three vendors for our Tokyo office. Could you send a quotation and tell us about support in Japanese?',
]
const CHARACTERS = [...new Set(TEXTS.join(''))].filter((one) => /[\u3041-\u30ff\u4e00-\u9fff]/.test(one))

/** The same numbers in every run. */
function numbers(): (below: number) => number {
  let state = 7
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

function anyOf(next: (below: number) => number, length: number): string {
  return Array.from({ length }, () => CHARACTERS[next(CHARACTERS.length)]).join('')
}

/** 5,000 phrases of one make in `kinds` categories. */
function withNames(make: (next: (below: number) => number, n: number) => string, kinds: number): Definition {
  const next = numbers()
  const signals = Array.from({ length: kinds }, (_, kind) => ({
    id: `own ${kind}`,
    strength: 'medium' as const,
    phrases: Array.from({ length: 5_000 / kinds }, (__, n) => make(next, kind * 1_000 + n)),
  }))
  return { ...DEFAULT_DEFINITION, signals: [...DEFAULT_DEFINITION.signals, ...signals] }
}

const MAKES = {
  'of characters that texts have': (next: (below: number) => number) => anyOf(next, 3 + next(4)),
  'that begin with every character': (next: (below: number) => number, n: number) =>
    `${CHARACTERS[n % CHARACTERS.length]}${anyOf(next, 2)}`,
  'with a gap behind every character': (next: (below: number) => number, n: number) =>
    `${CHARACTERS[n % CHARACTERS.length]}…${anyOf(next, 2)}`,
  'of English words': (_: unknown, n: number) => `the ${['office', 'team', 'meeting', 'price'][n % 4]} ${n}`,
  'that stand in the very texts': (next: (below: number) => number) => {
    const text = TEXTS[next(TEXTS.length)] ?? ''
    return text.slice(next(text.length - 8)).slice(0, 4 + next(4))
  },
}

/**
 * Most of what the readers do without any name runs over typed arrays, which cannot be counted: of what can, names may take this much.
 * The bench compares the times.
 */
const MOST = 2.5

/** Looks at a text, at the tree and by patterns. */
function steps(definition: Definition, read: (text: string, definition: Definition) => unknown): number {
  // The index is built once a definition, the model once altogether.
  for (const text of TEXTS) read(text, definition)
  const spies = [
    vi.spyOn(Map.prototype, 'get'),
    vi.spyOn(String.prototype, 'charCodeAt'),
    vi.spyOn(RegExp.prototype, 'test'),
  ]
  for (const text of TEXTS) read(text, definition)
  const sum = spies.reduce((all, spy) => all + spy.mock.calls.length, 0)
  vi.restoreAllMocks()
  return sum
}

function readAll(text: string, definition: Definition) {
  const whole = readWhole(text, false)
  return bandsOf(whole, namesIn(whole.sentences, definition))
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each([5, 500])('5,000 names in %i categories', (kinds) => {
  it.each(Object.entries(MAKES))('%s cost at most as much again', (_, make) => {
    const few = steps(DEFAULT_DEFINITION, readAll)
    const many = steps(withNames(make, kinds), readAll)
    expect(few).toBeGreaterThan(TEXTS.join('').length)
    expect(many).toBeLessThanOrEqual(MOST * few)
  })
})

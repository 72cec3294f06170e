// Whether a call connected: by disposition in either language, else by duration; a status alone never says yes.
import { expect, it } from 'vitest'
import { talked } from '@/lib/domain/call-outcome'

it.each<[string | null, number | null, string | null, boolean | null]>([
  ['Connected', null, 'COMPLETED', true],
  ['接続', null, 'COMPLETED', true],
  ['通話済み', 0, 'COMPLETED', true],
  ['本人と会話', null, null, true],
  ['アポ獲得', null, 'COMPLETED', true],
  ['No answer', 180_000, 'COMPLETED', false],
  ['Not connected', null, 'COMPLETED', false],
  ['Left voicemail', 45_000, 'COMPLETED', false],
  ['Left live message', 45_000, 'COMPLETED', false],
  ['Wrong number', 20_000, 'COMPLETED', false],
  ['Busy', null, 'COMPLETED', false],
  ['不在', null, 'COMPLETED', false],
  ['担当者不在', null, 'COMPLETED', false],
  ['未接続', null, 'COMPLETED', false],
  ['話し中', null, 'COMPLETED', false],
  ['留守電に伝言', 40_000, 'COMPLETED', false],
  ['応答なし', null, 'COMPLETED', false],
  ['受付ブロック', 60_000, 'COMPLETED', false],
  ['番号間違い', null, 'COMPLETED', false],
  [null, null, 'COMPLETED', null],
  [null, null, null, null],
  [null, 0, 'COMPLETED', false],
  [null, 29_999, 'COMPLETED', null],
  [null, 30_000, 'COMPLETED', true],
  ['区分7', null, 'COMPLETED', null],
  ['区分7', 300_000, 'COMPLETED', true],
  ['Connected', 300_000, 'NO_ANSWER', false],
  ['Connected', null, 'MISSED', false],
  ['', 60_000, 'IN_PROGRESS', true],
])('%s, %s ms, %s: %s', (disposition, duration, status, expected) => {
  expect(talked(disposition, duration, status)).toBe(expected)
})

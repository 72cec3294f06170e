// Each sentence of theirs stands on the screen once: the brief leaves out what is shown above it.
import { describe, expect, it } from 'vitest'
import { linesBelow } from '@/components/panel/brief/lines-below'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { msg } from '@/lib/domain/message'

const QUOTE = '御見積をいただけますか。'
const quoted = msg('brief.quoted', { quote: QUOTE })
const LINES: BriefLine[] = [
  { id: 'company', parts: ['見本工業'] },
  { id: 'signal', parts: [msg('signal.price'), quoted, msg('source.form')] },
  { id: 'questions', parts: [quoted, { at: 1 }] },
  { id: 'reach', parts: ['03-0000-0000'] },
  { id: 'etiquette', parts: [msg('brief.address.write', { line: '見本工業 部長 見本様' })] },
]

describe('the lines of the brief below what is shown already', () => {
  it.each([
    [
      'nothing above',
      { quotes: [], ways: false },
      ['company', 'signal', 'questions', 'reach', 'etiquette'],
      3,
    ],
    [
      'another sentence',
      { quotes: ['資料をください。'], ways: false },
      ['company', 'signal', 'questions', 'reach', 'etiquette'],
      3,
    ],
    ['the same sentence', { quotes: [QUOTE], ways: false }, ['company', 'signal', 'reach', 'etiquette'], 2],
    [
      'it within a longer one',
      { quotes: [`はじめまして。${QUOTE}`], ways: false },
      ['company', 'signal', 'reach', 'etiquette'],
      2,
    ],
    ['buttons to call and write', { quotes: [], ways: true }, ['company', 'signal', 'questions'], 3],
  ] as const)('%s', (_, above, ids, parts) => {
    const lines = linesBelow(LINES, above)
    expect(lines.map(({ id }) => id)).toEqual(ids)
    expect(lines.find(({ id }) => id === 'signal')?.parts).toHaveLength(parts)
  })
})

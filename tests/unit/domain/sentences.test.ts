// The sentence table: every signal that counts is found, and nothing else.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { SENTENCES } from './sentences/all'
import { readRow, scoreOf } from './sentences/score'

describe('sentences', () => {
  it.each(SENTENCES.map((row) => [row.text, row] as const))('%j', (_, row) => {
    expect(readRow(row.text, DEFAULT_DEFINITION)).toEqual({
      signals: [...row.signals].sort(),
      wants: row.negative,
    })
  })

  it('is a table of at least 200 sentences, a third of them traps, read without a difference', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(200)
    expect(SENTENCES.filter(({ trap }) => trap !== undefined).length).toBeGreaterThanOrEqual(
      SENTENCES.length / 3,
    )
    expect(scoreOf(SENTENCES, DEFAULT_DEFINITION)).toMatchObject({ missed: 0, wrong: 0, differences: [] })
  })
})

// What a quote of the record shows: codes in words and numbers with separators, what somebody typed as it is.
import { expect, it } from 'vitest'
import { quoteText } from '@/components/panel/coded-quote'
import type { Evidence } from '@/lib/domain/assessment'
import { createTranslator } from '../all-words'

const evidence = (key: Evidence['label']['key'], quote: string, field?: string): Evidence => ({
  quote,
  source: 'company',
  label: { key },
  at: null,
  stale: false,
  counts: true,
  ...(field === undefined ? {} : { field }),
})

it.each([
  ['evidence.employees', '12000', '12,000', '12,000'],
  ['evidence.employees', '1,000人以上', '1,000人以上', '1,000人以上'],
  ['evidence.industry', 'MACHINERY', 'Machinery', '機械'],
  ['evidence.country', 'JP', 'Japan', '日本'],
  ['evidence.ip_country', 'jp', 'Japan', '日本'],
  ['evidence.language', 'ja', 'Japanese', '日本語'],
  ['evidence.form_message', 'MACHINERY', 'MACHINERY', 'MACHINERY'],
] as const)('%s %s', (key, quote, en, ja) => {
  expect(quoteText(evidence(key, quote), createTranslator('en'))).toBe(en)
  expect(quoteText(evidence(key, quote), createTranslator('ja'))).toBe(ja)
})

// Definitions whose mapped fields have one thing wrong each, and what is said about it.
import type { Definition } from '@/lib/domain/definition/definition'
import { NO_FIELDS } from '@/lib/domain/fields/fields'

const field = (property: string, options: Record<string, string> = {}) => ({
  property,
  label: property,
  options,
})
const withFields = (fields: Partial<Definition['fields']>): Partial<Definition> => ({
  fields: { ...NO_FIELDS, ...fields },
})

/** What differs from a definition without a finding -> `kind path key` of each finding. */
export const FIELD_CASES: readonly (readonly [
  what: string,
  change: Partial<Definition>,
  findings: readonly string[],
])[] = [
  [
    'a property in two roles',
    withFields({ department: [field('busho')], title: [field('busho')] }),
    ['error fields.title fields.twice'],
  ],
  ['the same name on the company', withFields({ industry: [field('gyoshu'), field('company.gyoshu')] }), []],
  [
    "a property of the handoff's own",
    withFields({ inquiry: [field('japan_rejection_note')] }),
    ['error fields.inquiry fields.ours'],
  ],
  [
    'answers that mean nothing',
    withFields({ hearing: [{ ...field('jiki', { a: '3か月' }), signs: {} }] }),
    ['warning fields.hearing fields.no_signs'],
  ],
  ['a hearing text', withFields({ hearing: [{ ...field('memo'), signs: {} }] }), []],
  [
    'classes without a target',
    withFields({ slaClass: [{ ...field('rank', { a: 'A' }), targets: {} }] }),
    ['warning fields.slaClass fields.no_targets'],
  ],
  [
    'half a day',
    withFields({
      slaClass: [{ ...field('rank', { a: 'A' }), targets: { a: { clock: 'business_days', target: 0.5 } } }],
    }),
    ['error fields.slaClass fields.target'],
  ],
]

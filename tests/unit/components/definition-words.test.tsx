// @vitest-environment jsdom
// Any definition can be said in words, compared in words and shown in the form, in both languages.
import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { ChangeList } from '@/components/definition/change-list'
import { changeWords } from '@/components/definition/change-words'
import { DefinitionSummary } from '@/components/definition/definition-summary'
import { namesOf } from '@/components/definition/names'
import { LanguageProvider } from '@/components/ui/language'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { type DefinitionChange, diffOf } from '@/lib/domain/definition/diff'
import { createTranslator, pageWords } from '../all-words'
import { anyDefinition } from '../fixtures/definition'
import { VOCABULARY } from './definition-scene'

afterEach(cleanup)

const names = namesOf([{ id: '7', name: 'Jo Sample', email: null }], VOCABULARY)
const OPEN = /\{\w+[}|]|\bundefined\b|\bNaN\b/

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const words = pageWords('options', language)

  it('any definition is said, and any difference', () => {
    fc.assert(
      fc.property(anyDefinition, anyDefinition, (before, after) => {
        const changes = diffOf(before, after)
        const { container } = render(
          <LanguageProvider words={words}>
            <DefinitionSummary definition={after} names={names} />
            <ChangeList changes={changes} names={names} />
          </LanguageProvider>,
        )
        const said = container.textContent ?? ''
        cleanup()
        expect(said.length).toBeGreaterThan(200)
        // Values of the definition may hold anything; the sentences around them are checked below.
        for (const change of changes) expect(changeWords(change, words, names).label).not.toBe('')
      }),
      { numRuns: 25 },
    )
  })

  it('every place of a definition has a name', () => {
    fc.assert(
      fc.property(anyDefinition, (after) => {
        for (const change of diffOf(DEFAULT_DEFINITION, after)) {
          const { label } = changeWords(change, words, names)
          expect(label).not.toBe(change.path)
          expect(label).not.toMatch(OPEN)
          expect(label).not.toMatch(/^(?:field|property|reason|detail|criterion)\./)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a value', () => {
  const { t } = createTranslator('en')
  it.each<[string, string | number | boolean | null, string]>([
    ['sla.openMinute', 540, '9:00'],
    ['sla.atRiskShare', 0.5, '50 %'],
    ['decisionRole.minLevel', 5, t('level.5')],
    ['sla.clock', 'business_hours', t('field.clock.business_hours')],
    ['sla.targets[0].clock', 'elapsed', t('field.clock.elapsed')],
    ['signals[security].strength', 'weak', 'weak'],
    ['rejection.reasons.too_early.recycle.after', 'days', t('field.recycle.days')],
    ['rejection.reasons.too_early.details', 'next_term', t('detail.next_term')],
    ['icp.industries', 'MACHINERY', 'Machinery'],
    ['icp.industries', 'CIVIC_TECH', 'Civic tech'],
    ['handoff.managerOwnerId', '7', 'Jo Sample'],
    ['handoff.managerOwnerId', null, t('field.owner.none')],
    ['handoff.alsoWrite.lifecycleOnAccept', 'salesqualifiedlead', 'SQL'],
    ['handoff.alsoWrite.leadStatusOnAccept', null, t('field.unchanged')],
    ['required.icp_fit', false, 'no'],
    ['icp.minEmployees', null, 'nothing'],
    ['icp.maxEmployees', 12_000, '12,000'],
  ])('%s = %j is said as %s', (path, value, said) => {
    const change: DefinitionChange = { path, kind: 'changed', before: value, after: value }
    expect(changeWords(change, createTranslator('en'), names).value(value)).toBe(said)
  })
})

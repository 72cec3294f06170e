// What a definition says that cannot be: each check alone, and the built-in definition free of errors.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definitionChecks } from '@/lib/domain/definition/check/texts.en'
import { blockingProblem, checkDefinition } from '@/lib/domain/definition/checks'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { soundPolicy } from '@/lib/domain/sla/policy'
import { anyDefinition, publishableDefinition } from '../../fixtures/definition'
import { CASES, CLEAN, phrases, target, withSla } from './check/cases'

const told = (change: Partial<Definition>) =>
  checkDefinition({ ...CLEAN, ...change }).map(
    ({ kind, path, key }) => `${kind} ${path} ${key.replace('check.', '')}`,
  )

describe('a definition with', () => {
  it.each(CASES)('%s', (_what, change, findings) => expect(told(change)).toEqual(findings))

  it('too much for a file', () => {
    const category = (id: number) =>
      phrases(`c${id}`, 'strong', ...Array.from({ length: 300 }, (_, at) => `${'字'.repeat(190)}${id}-${at}`))
    const large = { ...CLEAN, signals: Array.from({ length: 6 }, (_, id) => category(id)) }
    expect(checkDefinition(large)).toEqual([{ kind: 'error', path: '', key: 'check.too_large', params: {} }])
  })

  it('every check somewhere above', () => {
    const seen = CASES.flatMap(([, , findings]) => findings.map((one) => `check.${one.split(' ')[2]}`))
    expect([...new Set([...seen, 'check.too_large'])].sort()).toEqual(Object.keys(definitionChecks).sort())
  })
})

describe('the built-in definition', () => {
  it('has nothing to be found', () => {
    expect(checkDefinition(DEFAULT_DEFINITION)).toEqual([])
    expect(blockingProblem(DEFAULT_DEFINITION)).toBeNull()
  })
})

describe('what the sentences are given', () => {
  it.each<[Partial<Definition>, Record<string, string | number>]>([
    [{ icp: { minEmployees: 9, maxEmployees: 8, industries: [] } }, { min: 9, max: 8 }],
    [
      { signals: [phrases('a', 'medium', 'x', '見積', 'デモ'), phrases('b', 'strong', 'デモ', '見積')] },
      { n: 2, phrase: '見積', category: 'b' },
    ],
    [withSla({ clock: 'elapsed', target: 9_000 }), { max: 8_760 }],
    [withSla({ targets: [target('elapsed', 1, 'a'), target('elapsed', 1, 'a')] }), { n: 1 }],
    [{ properties: { count: 'jp', pauses: 'jp' } }, { name: 'jp' }],
  ])('%j', (change, params) => expect(checkDefinition({ ...CLEAN, ...change })[0]?.params).toEqual(params))
})

describe('what keeps a definition from being published', () => {
  it('is the first error, not a warning before it', () => {
    expect(
      blockingProblem({ ...CLEAN, windowDays: 1, ...withSla({ weekdays: [], atRiskShare: 0 }) }),
    ).toEqual({
      kind: 'contradiction',
      path: 'sla.weekdays',
      expected: 'check.sla.weekdays',
    })
    expect(blockingProblem({ ...CLEAN, windowDays: 1 })).toBeNull()
  })

  it('is nothing where everything was set right', () => {
    fc.assert(
      fc.property(publishableDefinition, (definition) => {
        expect(blockingProblem(definition)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('is said whenever the clock could not run on the policy as it is', () => {
    fc.assert(
      fc.property(anyDefinition, ({ sla: policy }) => {
        const errors = checkDefinition({ ...CLEAN, sla: { ...policy, targets: [], closures: [] } })
        expect(errors.length === 0).toBe(soundPolicy(policy) === policy)
      }),
      { numRuns: 100 },
    )
  })
})

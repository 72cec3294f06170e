// A rejection reason that came later, in a test build: definitions from before it read, compare and are written down as they were.
import { expect, it, vi } from 'vitest'
import { DEFAULT_REJECTION, type RejectionRule } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { readDefinitionFile } from '@/lib/storage/definition-file'
import second from '../../fixtures/definitions/format-2.json'

vi.mock('@/lib/domain/decision/reasons', async (load) => {
  const original = await load<typeof import('@/lib/domain/decision/reasons')>()
  const { DEFAULT_REJECTION: rejection, REJECTION_REASONS } = original
  const no_budget = { ...rejection.reasons.no_japan_signal, recycle: { after: 'days', days: 90 } }
  return {
    ...original,
    REJECTION_REASONS: [...REJECTION_REASONS, 'no_budget'],
    LATER_REASONS: ['no_budget'],
    DEFAULT_REJECTION: { ...rejection, reasons: { ...rejection.reasons, no_budget } },
  }
})

const read = (definition: object) => {
  const found = readDefinitionFile(JSON.stringify({ format: 2, definition }))
  if (!found.ok) throw new Error(found.problem.path)
  return found.definition
}
const LATER = 'no_budget' as 'other'
const BUILT_IN = DEFAULT_REJECTION.reasons[LATER]
const withRule = (rule: RejectionRule): Definition => ({
  ...DEFAULT_DEFINITION,
  rejection: { ...DEFAULT_REJECTION, reasons: { ...DEFAULT_REJECTION.reasons, [LATER]: rule } },
})

it('has its built-in rule in a definition from before it, which keeps its file and its fingerprint', () => {
  const definition = read(second.definition)
  expect(definition.rejection.reasons[LATER]).toEqual(BUILT_IN)
  expect(definitionFile(definition)).not.toContain(LATER)
  expect(fingerprintOf(definition)).toBe(fingerprintOf(second.definition as unknown as Definition))
})

it('is written down once a team has a rule of its own, whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(BUILT_IN).reverse()) as unknown as RejectionRule
  expect(fingerprintOf(withRule(turned))).toBe(fingerprintOf(DEFAULT_DEFINITION))
  const own = withRule({ ...BUILT_IN, noteRequired: true })
  expect(fingerprintOf(own)).not.toBe(fingerprintOf(DEFAULT_DEFINITION))
  expect(JSON.parse(definitionFile(own)).definition.rejection.reasons[LATER]).toMatchObject({
    noteRequired: true,
  })
})

// @vitest-environment jsdom
// The definition in force to read: in words, with its versions, behind the portal, set by policy, exported and imported.
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { definitionCard, openDefinition } from './definition-scene'
import { violations } from './render'
import { definitionView, NOW } from './sample'

afterEach(cleanup)

const SECOND: Definition = {
  ...DEFAULT_DEFINITION,
  version: '2',
  required: { ...DEFAULT_DEFINITION.required, decision_role: false },
  icp: { minEmployees: 100, maxEmployees: null, industries: ['MACHINERY'] },
  sla: {
    ...DEFAULT_DEFINITION.sla,
    closures: ['2026-08-12'],
    targets: [{ matches: ['PAID_SEARCH'], clock: 'business_hours', target: 4 }],
  },
  handoff: {
    ...DEFAULT_DEFINITION.handoff,
    managerOwnerId: '7',
    alsoWrite: { ...DEFAULT_DEFINITION.handoff.alsoWrite, leadStatusOnReject: 'BAD_TIMING' },
  },
}
const stored = (definition: Definition, part: Partial<StoredDefinition> = {}): StoredDefinition => ({
  definition,
  fingerprint: fingerprintOf(definition),
  origin: 'published',
  keptAt: NOW,
  ...part,
})
const BEHIND: DefinitionView = definitionView({
  portal: {
    versions: [
      { version: '1', fingerprint: null },
      { version: '2', fingerprint: null },
    ],
    latest: { version: '2', fingerprint: null },
    checkedAt: NOW,
  },
  behind: true,
})
const SCENES: readonly (readonly [string, DefinitionView])[] = [
  ['built in', definitionView()],
  ['behind', BEHIND],
  [
    'with earlier versions',
    definitionView({ inForce: stored(SECOND), earlier: [stored(DEFAULT_DEFINITION)] }),
  ],
  ['with a draft', definitionView({ draft: SECOND })],
  [
    'set by the company',
    definitionView({ managed: true, inForce: stored(SECOND, { origin: 'policy', keptAt: null }) }),
  ],
  [
    'a policy that cannot be used',
    definitionView({ policyProblem: { kind: 'wrong_value', path: 'sla.target', expected: 'a number' } }),
  ],
]

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each(SCENES)('%s: axe finds nothing, and no text is left open', async (_name, definitions) => {
    const { section } = await openDefinition(language, { definitions })
    expect(section().textContent).not.toMatch(/\{\w+|undefined|NaN|\b(?:definition|versions|field)\.\w/)
    expect(await violations(definitionCard())).toEqual([])
  })
})

it('names the rules of this browser beside the version in force', async () => {
  const { section } = await openDefinition('en', { definitions: definitionView() })
  expect(section().textContent).toContain(`Rules of this browser${RULES_VERSION}`)
})

describe('in words', () => {
  it('says everything that matters of a definition', async () => {
    const { section } = await openDefinition('en', {
      definitions: definitionView({ inForce: stored(SECOND) }),
    })
    for (const words of [
      'The company has at least 100 employees, in one of these industries: Machinery.',
      'Also looked at, and holding no lead back:',
      'Leads from Paid search: 4 business hours.',
      'Wed 12 Aug 2026',
      'Too early in evaluation: a detail may be added (This term, Next term, Undecided); back after 180 days',
      'Jo Sample is notified about overdue leads.',
      'When rejected, the lead status becomes Bad timing.',
    ])
      expect(section().textContent).toContain(words)
  })

  it('reads an earlier version beside the one in force', async () => {
    const { section, press } = await openDefinition('en', {
      definitions: definitionView({ inForce: stored(SECOND), earlier: [stored(DEFAULT_DEFINITION)] }),
    })
    expect(section().textContent).not.toContain('50 to 10,000 employees')
    await press('Read version 1')
    expect(section().textContent).toContain('50 to 10,000 employees')
  })
})

describe('behind the portal', () => {
  it('says both versions, and looks again', async () => {
    const { gateway, section, press } = await openDefinition('en', { definitions: BEHIND })
    expect(section().textContent).toContain('latest version is 2; this browser judges by 1')
    expect(section().textContent).toContain('In the portal, not in this browser: 2.')
    gateway.definitions = definitionView()
    await press('Check again')
    expect(section().textContent).not.toContain('latest version is 2')
  })
})

describe('set by the company', () => {
  it('can be read and exported, and nothing else', async () => {
    const managed = definitionView({ managed: true, earlier: [stored(SECOND)], draft: SECOND })
    const { gateway, inside, press } = await openDefinition('en', { definitions: managed })
    for (const name of [/Edit|Go on/, /Import/, /as draft/])
      expect(inside().queryByRole('button', { name })).toBeNull()
    expect(inside().getByText(/Set by your company/)).toBeTruthy()
    await press('Export')
    expect(gateway.saved[0]?.text).toBe(definitionFile(DEFAULT_DEFINITION))
  })
})

describe('a file', () => {
  const file = (text: string) => new File([text], 'definition.json', { type: 'application/json' })
  const choose = async (chosen: File) => {
    const input = document.querySelector<HTMLInputElement>('.definition input[type=file]')
    if (input === null) throw new Error('no file field')
    await userEvent.upload(input, chosen)
  }

  it('is exported under the name of its version', async () => {
    const { gateway, press } = await openDefinition()
    await press('Export')
    expect(gateway.saved).toEqual([
      { name: 'japan-mql-definition-1.json', text: definitionFile(DEFAULT_DEFINITION) },
    ])
  })

  it('is in force at once when the portal lists it', async () => {
    const view = definitionView({ inForce: stored(SECOND, { origin: 'imported' }) })
    const { inside, gateway } = await openDefinition('en', { imported: { ok: true, adopted: true, view } })
    await choose(file('{"a":1}'))
    expect(await inside().findByText(/Version 2 is the portal’s own: it is in force now/)).toBeTruthy()
    expect(gateway.importing).toEqual(['{"a":1}'])
    expect(inside().getByText(/at least 100 employees/)).toBeTruthy()
  })

  it('is otherwise the draft, open in the editor', async () => {
    const view = definitionView({ draft: SECOND })
    const { inside } = await openDefinition('en', { imported: { ok: true, adopted: false, view } })
    await choose(file('{}'))
    expect(await inside().findByText(/The file is your draft now/)).toBeTruthy()
    expect(inside().getByText(/Minimum employees: 50 → 100/)).toBeTruthy()
  })

  it('that is refused leaves everything, and says where and what was expected', async () => {
    const problem = { kind: 'wrong_value', path: 'sla.target', expected: 'a number <b>' } as const
    const { inside, section } = await openDefinition('en', { imported: { ok: false, problem } })
    await choose(file('{}'))
    const alert = await inside().findByRole('alert')
    expect(alert.textContent).toBe(
      'sla.target has a value that does not fit. Expected: a number <b>. The file was not imported. The definition in force and your draft are as they were.',
    )
    expect(section().textContent).toContain('50 to 10,000 employees')
    expect(await violations(definitionCard())).toEqual([])
  })

  it('that contradicts itself is refused in the words of the check', async () => {
    const problem = {
      kind: 'contradiction',
      path: 'icp.minEmployees',
      expected: 'check.icp.min_over_max',
      params: { min: 500, max: 100 },
    } as const
    const { inside } = await openDefinition('en', { imported: { ok: false, problem } })
    await choose(file('{}'))
    expect((await inside().findByRole('alert')).textContent).toContain(
      'icp.minEmployees: The smallest company (500 employees) is larger than the largest (100).',
    )
  })

  it('of more than 1 MB is refused before it is read', async () => {
    const { inside, gateway } = await openDefinition()
    const large = file('x')
    Object.defineProperty(large, 'size', { value: 1_000_001 })
    await choose(large)
    expect((await inside().findByRole('alert')).textContent).toContain('larger than 1 MB')
    expect(gateway.importing).toEqual([])
  })

  it('waits for an answer while there is a draft', async () => {
    const { inside, gateway, press } = await openDefinition('en', {
      definitions: definitionView({ draft: SECOND }),
      imported: { ok: true, adopted: false, view: definitionView({ draft: DEFAULT_DEFINITION }) },
    })
    await choose(file('{}'))
    await inside().findByText(/There is a draft\. If the portal/)
    await press('Keep the draft')
    expect(gateway.importing).toEqual([])
    await choose(file('{}'))
    await inside().findByText(/There is a draft\. If the portal/)
    await press('Import it all the same')
    expect(gateway.importing).toEqual(['{}'])
  })
})

it('an earlier version becomes the draft, and asks before it takes the place of one', async () => {
  const definitions = definitionView({ earlier: [stored(SECOND)], draft: DEFAULT_DEFINITION })
  const { gateway, press } = await openDefinition('en', { definitions })
  await press('Use version 2 as draft')
  expect(gateway.drafts).toEqual([])
  await press('Replace the draft')
  expect(gateway.drafts).toEqual([SECOND])
  expect(screen.getByText('Edit the definition')).toBeTruthy()
})

// Other companies' portals end to end: what set-up suggests from their properties and records, and the verdicts under that mapping.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFieldsService } from '@/lib/background/fields-service'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fieldsOf } from '@/lib/domain/fields/chosen-fields'
import type { Suggestion } from '@/lib/domain/fields/suggestion'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { FOREIGN_NAMES, FOREIGN_NOW, PORTAL_ID, readForeign, startSandbox } from '../../sandbox/sandbox.ts'
import { connectionTo } from '../background/portal-connection'
import { testClock, transportTo } from '../hubspot/harness'

describe.each(FOREIGN_NAMES)('%s', (name) => {
  const { truth, alsoFine, leads } = readForeign(name)
  let sandbox: Sandbox
  let suggestions: readonly Suggestion[] = []
  let definition: Definition = DEFAULT_DEFINITION
  const transport = () => transportTo(sandbox, sandbox.tokens.full, { clock: testClock(FOREIGN_NOW) })
  beforeAll(async () => {
    sandbox = await startSandbox({ portal: name, enforceLimits: false, now: () => FOREIGN_NOW })
    const service = createFieldsService({
      connection: async () => connectionTo(PORTAL_ID),
      hasHostAccess: async () => true,
      transport,
      onTokenRefused: async () => undefined,
      now: () => FOREIGN_NOW,
    })
    const reply = await service.read({ suggest: true })
    expect(reply.problem).toBeNull()
    suggestions = reply.suggestions ?? []
    const { fields, scoreProperty: property } = fieldsOf(suggestions)
    definition = { ...DEFAULT_DEFINITION, fields, score: { property, threshold: 50 } }
  })
  afterAll(() => sandbox.close())

  it('suggests what its people would map, each with a reason and samples', () => {
    for (const [role, properties] of Object.entries(truth)) {
      if (properties.length === 0) continue
      const best = properties.map((one: string | { readonly property: string }) =>
        typeof one === 'string' ? one : one.property,
      )
      const right = [...best, ...(alsoFine[role as keyof typeof alsoFine] ?? [])]
      const of = suggestions.filter((one) => one.role === role)
      expect([role, right]).toEqual([role, expect.arrayContaining([of[0]?.field.property])])
      for (const { reason, samples } of of) {
        expect(reason.key).toMatch(/^fields\.reason\./)
        expect(samples.length).toBeLessThanOrEqual(3)
      }
    }
  })

  it.each(leads.map((lead) => [lead.id, lead.expected] as const))('judges %s', async (id, expected) => {
    const contactId = sandbox.leads.find((one) => one.id === id)?.contactId ?? ''
    const snapshot = await loadLead(
      transport(),
      { portalId: PORTAL_ID, contactId },
      {
        grantedScopes: null,
        directory: { forms: new Map(), owners: new Map() },
        places: definition,
      },
    )
    const { verdict, criteria } = assess(snapshot, definition, FOREIGN_NOW)
    // A sentence that only one reader takes for a sign is asked about, never guessed.
    const asked = criteria.some(({ evidence }) => evidence.some(({ asks }) => asks === true))
    const fine =
      asked && expected.verdict === 'ready' ? ['ready', 'needs_review', 'not_ready'] : [expected.verdict]
    expect(fine).toContain(verdict)
  })
})

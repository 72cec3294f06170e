// The portal's own words against the sandbox: what the definition may name, as far as the token sees it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createVocabularyService } from '@/lib/background/vocabulary-service'
import { readVocabulary } from '@/lib/hubspot/setup/vocabulary'
import type { Connection } from '@/lib/storage/connection'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const read = (token = sandbox.tokens.full) => readVocabulary(transportTo(sandbox, token))

describe('the vocabulary', () => {
  it('is the portal’s options and properties, in two reads', async () => {
    const words = await read()
    expect(sandbox.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(words.industries.map(({ value }) => value)).toContain('MACHINERY')
    expect(words.lifecycleStages.map(({ value }) => value)).toContain('salesqualifiedlead')
    expect(words.leadStatuses.map(({ value }) => value)).toContain('BAD_TIMING')
    expect(words.scores.map(({ value }) => value)).toContain('hubspotscore')
    expect(words.scores.map(({ value }) => value)).not.toContain('jobtitle')
    expect(words.properties).toContainEqual(
      expect.objectContaining({ value: 'japan_handoff_status', type: 'enumeration' }),
    )
  })

  it('leaves hidden options out and keeps the portal’s order', async () => {
    const industry = sandbox.portal.properties.get('companies')?.get('industry')
    if (industry === undefined) throw new Error('no industry')
    const [first, second, third] = industry.options
    Object.assign(first ?? {}, { hidden: true })
    Object.assign(second ?? {}, { displayOrder: 900 })
    const values = (await read()).industries.map(({ value }) => value)
    expect(values).not.toContain(first?.value)
    expect(values[0]).toBe(third?.value)
    expect(values.at(-1)).toBe(second?.value)
  })

  it('calls each by its label, or by its value where it has none; those without a place come last', async () => {
    const properties = sandbox.portal.properties.get('contacts')
    const lead = properties?.get('hs_lead_status')
    if (lead === undefined) throw new Error('no lead status')
    const option = { hidden: false, description: '' }
    lead.options = [
      { value: 'late', label: '', displayOrder: -1, ...option },
      { value: 'second', label: '二番目', displayOrder: 1, ...option },
      { value: 'first', label: 'First', displayOrder: 0, ...option },
    ]
    lead.label = ''
    const { leadStatuses, properties: all } = await read()
    expect(leadStatuses).toEqual([
      { value: 'first', label: 'First' },
      { value: 'second', label: '二番目' },
      { value: 'late', label: 'late' },
    ])
    expect(all.find(({ value }) => value === 'hs_lead_status')?.label).toBe('hs_lead_status')
    expect(all.find(({ value }) => value === 'jobtitle')?.label).toBe(properties?.get('jobtitle')?.label)
  })

  it('has no industries where the property is gone, and the rest all the same', async () => {
    sandbox.portal.properties.get('companies')?.delete('industry')
    const words = await read()
    expect(words.industries).toEqual([])
    expect(words.lifecycleStages).not.toEqual([])
  })

  it('has empty parts where the token may not look', async () => {
    const words = await read(sandbox.tokens.noCompanies)
    expect(words.industries).toEqual([])
    expect(words.properties).not.toEqual([])
    sandbox.faults.add({
      match: { path: /properties\/[^/]+\/contacts$/ },
      fault: { kind: 'status', status: 403, body: { status: 'error', category: 'BANNED', message: 'no' } },
    })
    const { scores, lifecycleStages, properties } = await read()
    expect([scores, lifecycleStages, properties]).toEqual([[], [], []])
  })
})

describe('the service', () => {
  const desk = (token: string, connection: Partial<Connection> | null = { state: 'connected' }) =>
    createVocabularyService({
      connection: async () => connection as Connection | null,
      hasHostAccess: async () => true,
      onTokenRefused: async () => undefined,
      transport: () => transportTo(sandbox, token),
      now: () => 0,
    })

  it('asks nothing without a connection', async () => {
    expect(await desk(sandbox.tokens.full, null).read()).toEqual({
      vocabulary: null,
      problem: { kind: 'not_connected' },
    })
    expect(sandbox.requests).toHaveLength(0)
  })

  it('says why there is none', async () => {
    const reply = await desk(sandbox.tokens.revoked).read()
    expect(reply).toEqual({ vocabulary: null, problem: { kind: 'token_refused' } })
    expect((await desk(sandbox.tokens.full).read()).problem).toBeNull()
  })
})

// A lead in a file is judged exactly as the lead that the extension loads: the same answers of HubSpot, both ways.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { leadOfRow } from '@/tests/assess/lead-of-row'
import type { CastName } from '../../sandbox/people/cast.ts'
import { FORMS } from '../../sandbox/people/forms-and-events.ts'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { testClock, transportTo } from '../hubspot/harness'

const NOW = Date.parse('2026-11-24T11:20:00+09:00')
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())

/** Loads a lead as the extension does, and makes a row of what HubSpot answered on the way. */
async function bothWays(name: CastName, forms: ReadonlyMap<string, string>) {
  const row: Record<string, unknown> & { engagements: object[] } = { id: name, now: NOW, engagements: [] }
  const listening: typeof fetch = async (input, init) => {
    const answer = await sandbox.fetch(input, init)
    const path = new URL(String(input)).pathname
    const body = await answer.clone().json()
    const [, kind] =
      /objects\/[^/]*\/?(calls|emails|meetings|notes|communications)\/batch\/read/.exec(path) ?? []
    if (kind !== undefined) row.engagements.push(...body.results.map((one: object) => ({ kind, ...one })))
    else if (path.includes('marketing-events')) row.marketingEvents = body
    else if (path.endsWith('/search')) row.colleagues = body.results
    else if (/compan/.test(path)) row.company = body
    else if (/contacts/.test(path)) row.contact = body
    return answer
  }
  const transport = transportTo(sandbox, sandbox.tokens.full, { clock: testClock(NOW), fetch: listening })
  const ref = { portalId: PORTAL_ID, contactId: CAST[name] }
  const directory = { forms, owners: new Map<string, string>() }
  const loaded = await loadLead(transport, ref, {
    grantedScopes: null,
    directory,
    places: DEFAULT_DEFINITION,
  })
  row.formSubmissions = [...forms].map(([formId, formName]) => ({ formId, formName }))
  const fromFile = leadOfRow(JSON.parse(JSON.stringify(row)), DEFAULT_DEFINITION, 0)
  return { loaded, fromFile: fromFile.snapshot, now: fromFile.now }
}

const NAMES = new Map<string, string>(Object.values(FORMS).map(([id, title]) => [id, title]))
const NO_NAMES: ReadonlyMap<string, string> = new Map()

it.each([
  'ready',
  'nearlyReady',
  'met',
  'paused',
  'rejectedBefore',
  'responsible',
  'notJapan',
  'pitch',
  'hostile',
  'blank',
  'noCompany',
] as const)('%s', async (name) => {
  for (const forms of [NAMES, NO_NAMES]) {
    const { loaded, fromFile, now } = await bothWays(name, forms)
    expect(fromFile).toEqual({ ...loaded, ref: fromFile.ref, observedAt: fromFile.observedAt })
    expect(assess(fromFile, DEFAULT_DEFINITION, now)).toEqual(assess(loaded, DEFAULT_DEFINITION, NOW))
  }
})

it('the row held everything that was loaded', async () => {
  const { fromFile } = await bothWays('ready', NAMES)
  const { company, engagements, formSubmissions } = fromFile
  expect(company.state).toBe('known')
  const names = formSubmissions.state === 'known' ? formSubmissions.value.map(({ formName }) => formName) : []
  expect(names).toEqual([FORMS.pricingJa[1], FORMS.caseStudyJa[1]])
  expect(Object.values(engagements).some(({ state }) => state === 'known')).toBe(true)
})

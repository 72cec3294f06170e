// What a token is and may do, with tokens of every kind against the sandbox.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { REP_SCOPES } from '@/lib/domain/scopes'
import { inspectToken, loadDirectory } from '@/lib/hubspot/setup/connect'
import { AbortedError, OfflineError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import { FLOW_VERSIONS } from '../../../sandbox/portal/settings'
import { EU_PORTAL_ID, PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const inspect = (name: keyof Sandbox['tokens']) =>
  inspectToken(transportTo(sandbox, sandbox.tokens[name]), sandbox.tokens[name])

async function states(name: keyof Sandbox['tokens']): Promise<Record<string, string>> {
  const { features } = await inspect(name)
  return Object.fromEntries(features.map(({ feature, state }) => [feature, state]))
}

const ALL_ON = {
  contacts: 'on',
  decisions: 'on',
  companies: 'on',
  owners: 'on',
  emails: 'on',
  events: 'on',
  forms: 'on',
  setup: 'on',
  workflow: 'on',
}

describe('inspectToken', () => {
  test('the account, in two requests', async () => {
    const found = await inspect('full')
    expect(found).toMatchObject({
      portalId: PORTAL_ID,
      uiDomain: 'app.hubspot.com',
      region: 'na1',
      timeZone: 'Asia/Tokyo',
      accountType: 'STANDARD',
      surplusScopes: [],
    })
    expect(sandbox.requests).toHaveLength(2)
  })

  test('another region', async () =>
    expect(await inspect('eu')).toMatchObject({
      portalId: EU_PORTAL_ID,
      uiDomain: 'app-eu1.hubspot.com',
      region: 'eu1',
    }))

  test('what each scope turns on', async () => {
    expect(await states('full')).toEqual(ALL_ON)
    expect(await states('noEmails')).toEqual({ ...ALL_ON, emails: 'off' })
    expect(await states('readOnly')).toEqual({ ...ALL_ON, decisions: 'off', setup: 'off', workflow: 'off' })
  })

  test('scopes that HubSpot does not tell are found out by reading; what only writes stays unknown', async () => {
    const found = await inspect('unknownScopes')
    expect(found.scopes).toBeNull()
    expect(await states('unknownScopes')).toEqual({ ...ALL_ON, decisions: 'unknown', setup: 'unknown' })
    sandbox.faults.add({ match: { path: /access-token-info/ }, fault: { kind: 'status', status: 500 } })
    expect(await states('noEvents')).toMatchObject({ events: 'off', emails: 'on' })
    expect(await states('noCompanies')).toMatchObject({ companies: 'off', contacts: 'on' })
  })

  test('workflows under none of their paths are neither on nor off, and are found under any', async () => {
    sandbox.portal.flowVersions.clear()
    expect(await states('unknownScopes')).toMatchObject({ workflow: 'unknown', forms: 'on' })
    for (const version of FLOW_VERSIONS) {
      sandbox.portal.flowVersions.clear()
      sandbox.portal.flowVersions.add(version)
      expect(await states('unknownScopes')).toMatchObject({ workflow: 'on' })
    }
    sandbox.faults.add({ match: { path: /access-token-info/ }, fault: { kind: 'status', status: 500 } })
    expect(await states('readOnly')).toMatchObject({ workflow: 'off' })
  })

  test('the key of an earlier guide, with six scopes: everything reads, and what decides names its scope', async () => {
    const six = REP_SCOPES.map(({ scope }) => scope).filter((scope) => !scope.endsWith('.write'))
    const text = JSON.stringify({ hubId: Number(PORTAL_ID), scopes: six })
    sandbox.faults.add({ match: { path: /access-token-info/ }, fault: { kind: 'json', text } })
    const { features } = await inspect('full')
    expect(features.filter(({ state }) => state === 'on')).toHaveLength(6)
    expect(features.find(({ feature }) => feature === 'decisions')).toEqual({
      feature: 'decisions',
      scope: 'crm.objects.contacts.write',
      state: 'off',
    })
  })

  test('a salesperson’s key has all that its guide promises', async () =>
    expect(await states('rep')).toEqual({ ...ALL_ON, setup: 'off', workflow: 'off' }))

  test('scopes that nobody needs', async () => {
    const { surplusScopes } = await inspect('surplus')
    expect(surplusScopes).toContain('crm.export')
    expect(surplusScopes).not.toContain('crm.objects.contacts.read')
  })

  test('a revoked token', async () => {
    const refused = await failure(inspect('revoked'))
    expect(refused).toBeInstanceOf(TokenRefusedError)
    expect(JSON.stringify(refused)).not.toContain(sandbox.tokens.revoked)
  })

  test('a domain for links that is not of HubSpot is not believed', async () => {
    const text = JSON.stringify({ portalId: 7, uiDomain: 'app.hubspot.com.evil.example' })
    sandbox.faults.add({ match: { path: /details/ }, fault: { kind: 'json', text } })
    expect(await inspect('full')).toMatchObject({
      portalId: '7',
      uiDomain: 'app.hubspot.com',
      timeZone: null,
    })
  })

  test('no network', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'reset' } })
    expect(await failure(inspect('full'))).toBeInstanceOf(OfflineError)
  })
})

describe('loadDirectory', () => {
  const load = (name: keyof Sandbox['tokens'], previous?: Parameters<typeof loadDirectory>[1]) =>
    loadDirectory(transportTo(sandbox, sandbox.tokens[name]), previous)

  test('owners and forms', async () => {
    const { owners, forms, problems } = await load('full')
    expect(owners).toHaveLength(sandbox.portal.owners.filter(({ archived }) => !archived).length)
    expect(owners[0]).toEqual({
      id: expect.stringMatching(/^\d+$/),
      name: expect.any(String),
      email: expect.any(String),
    })
    expect(forms).toHaveLength(sandbox.portal.forms.length)
    expect(problems).toEqual({ owners: null, forms: null })
  })

  test('every page is read', async () => {
    const before = sandbox.portal.forms.length
    for (let index = 0; index < 230; index++) {
      sandbox.portal.forms.push({
        id: `0aa8c0de-0000-4000-8000-${String(index).padStart(12, '0')}`,
        name: `F${index}`,
        createdAt: 0,
      })
    }
    expect((await load('full')).forms).toHaveLength(before + 230)
    sandbox.portal.forms.length = before
  })

  test('a part that is closed is empty with the reason', async () => {
    const { forms, owners, problems } = await load('noForms')
    expect(forms).toEqual([])
    expect(owners.length).toBeGreaterThan(0)
    expect(problems.forms).toEqual({ reason: 'no_scope', detail: 'forms' })
  })

  test('a part that fails keeps the names it had', async () => {
    sandbox.faults.add({ match: { path: /owners/ }, fault: { kind: 'status', status: 503 } })
    const previous = { owners: [{ id: '1', name: '鈴木', email: null }], forms: [], cut: ['forms' as const] }
    const { owners, problems, cut } = await load('full', previous)
    expect(owners).toEqual(previous.owners)
    expect(cut).toEqual([])
    expect(problems.owners?.reason).toBe('request_failed')
  })

  test('the outcomes of calls are the portal’s; the ones it had where they cannot be read', async () => {
    const { dispositions = [] } = await load('full')
    expect(dispositions.length).toBeGreaterThan(5)
    sandbox.faults.add({ match: { path: /dispositions/ }, fault: { kind: 'status', status: 503 } })
    const previous = { owners: [], forms: [], dispositions: dispositions.slice(0, 2), cut: [] }
    expect((await load('full', previous)).dispositions).toEqual(previous.dispositions)
    expect((await load('full')).dispositions).toEqual([])
  })

  test('nobody gets half of it where the token is refused or nobody waits', async () => {
    expect(await failure(load('revoked'))).toBeInstanceOf(TokenRefusedError)
    const aborted = loadDirectory(transportTo(sandbox, sandbox.tokens.full), undefined, AbortSignal.abort())
    expect(await failure(aborted)).toBeInstanceOf(AbortedError)
    expect(
      await failure(inspectToken(transportTo(sandbox, sandbox.tokens.full), 'x', null, AbortSignal.abort())),
    ).toBeInstanceOf(AbortedError)
  })
})

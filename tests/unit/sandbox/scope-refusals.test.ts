// Keys with too few scopes: how the portal says so, and which keys it tells nothing about.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ScopeRefusal } from '../../sandbox/portal/settings.ts'
import type { TokenName } from '../../sandbox/portal/tokens.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
beforeEach(() => {
  sandbox.portal.settings.scopeRefusal = 'granular'
  sandbox.portal.settings.schemasWithObjects = true
})
afterAll(() => sandbox.close())

const contact = `/crm/objects/2026-09/contacts/${CAST.ready}`
const mails = '/crm/objects/2026-09/emails/batch/read'

describe('a 403', () => {
  const write = { properties: { city: '函館市' } }
  const table: [ScopeRefusal, TokenName, string, string, object | undefined, object | undefined][] = [
    [
      'granular',
      'readOnly',
      'PATCH',
      contact,
      write,
      { requiredGranularScopes: ['crm.objects.contacts.write'] },
    ],
    ['legacy', 'readOnly', 'PATCH', contact, write, { requiredScopes: ['contacts'] }],
    [
      'legacy',
      'noCompanies',
      'GET',
      `${contact}?associations=companies`,
      undefined,
      { requiredScopes: ['contacts'] },
    ],
    ['unrecognised', 'readOnly', 'PATCH', contact, write, { requiredScopes: ['integrations-crm-access'] }],
    ['nameless', 'readOnly', 'PATCH', contact, write, undefined],
  ]
  it.each(table)('%s (%s %s)', async (way, token, method, path, body, context) => {
    sandbox.portal.settings.scopeRefusal = way
    const answer = await ask(sandbox, method, path, body, token)
    expect(answer.status).toBe(403)
    expect(answer.body.category).toBe('MISSING_SCOPES')
    expect(answer.body.errors?.[0].context).toEqual(context)
  })

  it('names alternatives: ours last, and before it one that is granted', async () => {
    sandbox.portal.settings.scopeRefusal = 'alternatives'
    const { body } = await ask(sandbox, 'POST', mails, { inputs: [{ id: '1' }] }, 'noEmails')
    const names = body.errors[0].context.requiredGranularScopes
    expect(body.errors[0].message).toMatch(/^One or more of/)
    expect(names.at(-1)).toBe('sales-email-read')
    expect(names[0]).not.toBe('sales-email-read')
    expect(names).toContain('crm.objects.contacts.read')
  })

  it('names all that are missing, or one at a time', async () => {
    const names = async () =>
      (await ask(sandbox, 'POST', '/crm/objects/2026-09/contacts/search', {}, 'none')).body.errors[0].context
        .requiredGranularScopes
    const asked = async () =>
      (await ask(sandbox, 'POST', mails, { inputs: [{ id: '1' }] }, 'none')).body.errors[0].context
        .requiredGranularScopes
    expect(await names()).toEqual(['crm.objects.contacts.read'])
    expect(await asked()).toEqual(['crm.objects.contacts.read', 'sales-email-read'])
    sandbox.portal.settings.scopeRefusal = 'one_at_a_time'
    expect(await asked()).toEqual(['crm.objects.contacts.read'])
  })
})

describe('what a key is told about itself', () => {
  const details = (token: TokenName) => ask(sandbox, 'GET', '/account-info/2026-09/details', undefined, token)
  const info = (token: TokenName) =>
    ask(
      sandbox,
      'POST',
      '/oauth/v2/private-apps/get/access-token-info',
      { tokenKey: sandbox.tokens[token] },
      token,
    )

  it.each([
    ['full', 200, 200],
    ['unknownScopes', 200, 404],
    ['noAccountInfo', 403, 200],
    ['opaque', 403, 404],
  ] as const)('%s: account-info %i, token-info %i', async (token, account, itself) => {
    expect([(await details(token)).status, (await info(token)).status]).toEqual([account, itself])
    expect((await ask(sandbox, 'GET', contact, undefined, token)).status).toBe(200)
  })

  it("a rep's key has seven scopes beside oauth, an admin's two more", async () => {
    const scopes = async (token: TokenName) =>
      (await info(token)).body.scopes.filter((one: string) => one !== 'oauth')
    const rep = await scopes('rep')
    expect(rep).toHaveLength(7)
    expect(await scopes('admin')).toEqual([...rep, 'crm.schemas.contacts.write', 'automation'])
  })
})

it('definitions of properties come with the objects, or need a scope of their own', async () => {
  const status = async () =>
    (await ask(sandbox, 'GET', '/crm/properties/2026-09/contacts', undefined, 'rep')).status
  expect(await status()).toBe(200)
  sandbox.portal.settings.schemasWithObjects = false
  expect(await status()).toBe(403)
})

it('searching e-mails needs their own scope', async () => {
  const search = (token: TokenName) => ask(sandbox, 'POST', '/crm/objects/2026-09/emails/search', {}, token)
  expect((await search('full')).status).toBe(200)
  expect((await search('noEmails')).body.category).toBe('MISSING_SCOPES')
})

// Reading is all that is done unless writing is allowed: whatever would write is held back before it is sent.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createProperty } from '@/lib/hubspot/setup/property-schema'
import { labelTexts } from '@/lib/i18n/background-words'
import { WANTED } from '../../portal-check/checks/handoff'
import { guarded, isRead, NotSentError } from '../../portal-check/guard'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { failure } from '../hubspot/harness'
import { run, told } from './run'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, japanProperties: false })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const API = 'https://api.hubapi.com'

describe('what counts as reading', () => {
  it.each([
    ['GET', '/crm/objects/2026-09/contacts/1'],
    ['POST', '/crm/objects/2026-09/contacts/search'],
    ['POST', '/crm/objects/2026-09/tasks/batch/read'],
    ['POST', '/crm/associations/2026-09/contacts/notes/batch/read'],
    ['POST', '/oauth/v2/private-apps/get/access-token-info'],
  ])('%s %s', (method, path) => expect(isRead(method, new URL(API + path))).toBe(true))

  it.each([
    ['POST', '/crm/objects/2026-09/contacts'],
    ['PATCH', '/crm/objects/2026-09/contacts/search'],
    ['DELETE', '/crm/objects/2026-09/contacts/1'],
    ['PUT', '/automation/v4/flows/1'],
    ['POST', '/automation/v4/flows'],
    ['POST', '/crm/objects/2026-09/contacts/batch/archive'],
    ['POST', '/crm/properties/2026-09/contacts/batch/read/../create'],
    ['POST', '/crm/objects/2026-09/contacts/search/%2e%2e/batch/create'],
    ['POST', '/crm/associations/2026-09/contacts/notes/batch/create'],
    ['POST', '/crm/associations/2026-09/contacts/notes/batch/read/../archive'],
    ['POST', '/automation/v4/search'],
    ['HEAD', '/crm/objects/2026-09/contacts'],
  ])('%s %s does not', (method, path) => expect(isRead(method, new URL(API + path))).toBe(false))
})

describe('the guard', () => {
  const send = (method: string, path: string, mayWrite = false) => {
    const guard = guarded(sandbox.fetch, () => mayWrite)
    return { guard, sent: guard.fetch(API + path, { method, body: method === 'GET' ? null : '{}' }) }
  }

  it('throws before anything is sent, and remembers', async () => {
    const { guard, sent } = send('PATCH', '/crm/objects/2026-09/contacts/1')
    expect(await failure(sent)).toBeInstanceOf(NotSentError)
    expect(guard.refused).toEqual(['PATCH /crm/objects/2026-09/contacts/1'])
    expect(sandbox.requests).toEqual([])
  })

  it('does so for a request object as well', async () => {
    const guard = guarded(sandbox.fetch, () => false)
    const request = new Request(`${API}/crm/objects/2026-09/contacts`, { method: 'POST', body: '{}' })
    expect(await failure(guard.fetch(request))).toBeInstanceOf(NotSentError)
    expect(sandbox.requests).toEqual([])
  })

  it('reaches nobody but HubSpot, even when writing is allowed', async () => {
    const guard = guarded(sandbox.fetch, () => true)
    expect(await failure(guard.fetch('https://app.hubspot.com/contacts/1'))).toBeInstanceOf(NotSentError)
    expect(sandbox.requests).toEqual([])
  })

  it('lets a write through when it is allowed', async () => {
    await send('POST', '/crm/objects/2026-09/contacts', true).sent
    expect(sandbox.requests).toHaveLength(1)
  })
})

describe('a run that only reads', () => {
  it('holds back a check that would write, and says so', async () => {
    const careless = {
      name: 'careless',
      run: async ({
        transport,
      }: Parameters<typeof createProperty>[0] extends infer T ? { transport: T } : never) => {
        await failure(createProperty(transport, WANTED[0]!, labelTexts.en))
        return []
      },
    }
    const ran = await run(sandbox, { args: ['--json'], checks: [careless] })
    expect(told(ran).notSent).toEqual(['POST /crm/properties/2026-09/contacts'])
    expect(sandbox.requests.filter(({ path }) => path.includes('properties'))).toEqual([])
  })
})

describe('what ends a run at once', () => {
  it('is a missing token', async () => {
    const { code, text } = await run(sandbox, { token: undefined })
    expect(code).toBe(2)
    expect(text).toContain('There is no token.')
    expect(sandbox.requests).toEqual([])
  })

  it('is an unknown argument: a misspelt flag must not decide about writing', async () => {
    const { code, text } = await run(sandbox, { args: ['--test-acount'] })
    expect(code).toBe(2)
    expect(text).toContain('Unknown: --test-acount')
    expect(sandbox.requests).toEqual([])
  })

  it('is a token that HubSpot refuses, and its own words never show the token', async () => {
    const token = sandbox.tokens.revoked
    const body = { status: 'error', category: 'INVALID_AUTHENTICATION', message: `No such token: ${token}` }
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 401, body } })
    const { code, text } = await run(sandbox, { token })
    expect(code).toBe(2)
    expect(text).toContain('No such token: [token]')
  })

  it('nor do they where a finding quotes them', async () => {
    const { full } = sandbox.tokens
    const body = { status: 'error', category: 'INTERNAL', message: `Token ${full} is odd` }
    sandbox.faults.add({ match: { path: /access-token-info/ }, fault: { kind: 'status', status: 400, body } })
    for (const args of [[], ['--json']]) {
      const { text } = await run(sandbox, { args })
      expect(text).toContain('[token] is odd')
      expect(text).not.toContain(full)
    }
  })
})

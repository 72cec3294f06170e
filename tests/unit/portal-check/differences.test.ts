// What would differ on a real account is found: deliberate differences of the sandbox, one at a time.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACCOUNT } from '../../portal-check/checks/account'
import { CHECKS } from '../../portal-check/checks/all'
import type { Check } from '../../portal-check/checks/check'
import { FLOWS } from '../../portal-check/checks/flows'
import { HANDOFF } from '../../portal-check/checks/handoff'
import { LIMITS } from '../../portal-check/checks/limits'
import { PEOPLE } from '../../portal-check/checks/people'
import { PROPERTIES } from '../../portal-check/checks/properties'
import { SCOPES } from '../../portal-check/checks/scopes'
import { TIMES_BACK } from '../../portal-check/checks/times'
import type { TokenName } from '../../sandbox/portal/tokens'
import type { PropertyDefinition } from '../../sandbox/portal/types'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { others, run, told } from './run'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const runOne = (check: Check, token: TokenName = 'full') =>
  run(sandbox, { args: ['--json'], checks: [check], token: sandbox.tokens[token] })

const definition = (type: 'contacts' | 'companies' | 'calls', name: string): PropertyDefinition => {
  const found = sandbox.portal.properties.get(type)?.get(name)
  if (found === undefined) throw new Error(`no ${type}.${name}`)
  return found
}
const retype = (name: string, type: PropertyDefinition['type']) =>
  sandbox.portal.properties.get('contacts')?.set(name, { ...definition('contacts', name), type })

const contact = (values: Record<string, string>) =>
  sandbox.portal.create('contacts', { lastname: '試験', ...values }, { indexed: true }).id

const answer = (path: RegExp, body: unknown, status = 200) =>
  sandbox.faults.add({ match: { path }, fault: { kind: 'status', status, body } })

const FORM = '0a1b2c3d-0001-4000-8000-000000000001'

describe('properties', () => {
  it.each([
    ['another type', () => retype('phone', 'phone_number'), 'Property contacts.phone: phone_number'],
    ['none', () => sandbox.portal.removeProperty('mobilephone'), 'Property contacts.mobilephone: absent'],
    [
      'an option with another spelling',
      () => {
        const options = definition('calls', 'hs_call_direction').options
        definition('calls', 'hs_call_direction').options = options.filter(({ value }) => value !== 'OUTBOUND')
      },
      'Property calls.hs_call_direction: without OUTBOUND',
    ],
    [
      'an industry less',
      () => definition('companies', 'industry').options.shift(),
      'Property companies.industry: without COMPUTER_SOFTWARE',
    ],
  ])('%s', async (_, change, line) => {
    change()
    const ran = await runOne(PROPERTIES)
    expect(others(ran)).toEqual([`differs ${line}`])
    expect(ran.code).toBe(1)
  })

  it('a team’s own stages do not count as a difference', async () => {
    definition('contacts', 'lifecyclestage').options = []
    expect(others(await runOne(PROPERTIES))).toEqual([])
  })

  it('of the handoff: what a set-up would do, and what it could not', async () => {
    sandbox.portal.removeProperty('japan_rejection_note')
    retype('japan_handoff_at', 'string')
    const { findings } = told(await runOne(HANDOFF))
    expect(findings.map(({ what, found }) => `${what}: ${found}`)).toEqual([
      'Handoff properties: 20 there, a set-up would create 1 and extend 0',
      'Property contacts.japan_handoff_at: string',
    ])
  })
})

describe('values', () => {
  it.each([
    ['::', null],
    [':', 'differs Form submissions of a contact: 1 contacts, 1 submissions, 1 of them readable; : 1'],
    ['|', 'differs Form submissions of a contact: 1 contacts, 1 submissions, 0 of them readable; | 1'],
  ])('form submissions separated by %s', async (separator, line) => {
    contact({ hs_calculated_form_submissions: `${FORM}${separator}1750000000000` })
    const found = others(await runOne(PEOPLE)).filter((one) => one.includes('submissions'))
    expect(found).toEqual(line === null ? [] : [line])
  })

  it('times in milliseconds', async () => {
    sandbox.portal.create('calls', { hs_timestamp: '1750000000000' })
    expect(others(await runOne(TIMES_BACK))).toContain('differs Times of calls: ms 2, ISO 2')
  })

  it('links of another name', async () => {
    const id = contact({ notes_last_updated: '2026-06-01T00:00:00.000Z' })
    const associations = { notes: { results: [{ id: '1', type: 'contact_to_engagement' }] } }
    answer(new RegExp(`contacts/${id}$`), { id, properties: {}, associations })
    expect(others(await runOne(PEOPLE))).toContain(
      'differs Links of a contact to notes: contact_to_engagement',
    )
  })

  it('owners without a user', async () => {
    answer(/owners/, { results: [{ id: '1', email: null, firstName: '', lastName: '' }] })
    expect(others(await runOne(PEOPLE))).toContain('differs Owners: some without userId')
  })
})

describe('paths, refusals and edges', () => {
  it.each([
    [
      'a workflow without an id',
      { results: [{ name: 'x', isEnabled: true }] },
      200,
      'without id: name, isEnabled',
    ],
    ['neither there nor absent', { message: 'Not like this' }, 405, '405: Not like this'],
  ])('workflows: %s', async (_, body, status, words) => {
    answer(/2027-03-beta/, body, status)
    const lines = others(await runOne(FLOWS))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toContain(words)
  })

  it('a missing scope that is not refused as one', async () => {
    answer(/forms/, { message: 'Upgrade your account' }, 403)
    expect(others(await runOne(SCOPES, 'noForms'))).toEqual([
      'differs Without forms: 403: Upgrade your account; names no scope',
    ])
  })

  it('token info of another portal than the account’s', async () => {
    answer(/access-token-info/, { hubId: 1, scopes: ['forms'] })
    expect(others(await runOne(ACCOUNT))).toEqual([
      'differs Token info: without scopes, or with another hubId than the account',
    ])
  })

  it('a batch that answers 200, a search that takes more, a version that answers differently', async () => {
    contact({})
    answer(/batch\/read$/, { status: 'COMPLETE', results: [] })
    answer(/contacts\/search$/, { total: 0, results: [] })
    answer(/owners\/2026-03/, { results: [] })
    const lines = others(await runOne(LIMITS))
    expect(lines).toContain('differs A batch read of an id that is not there: 200 without errors')
    expect(lines).toContain('differs A search for 201 results: 200')
    expect(lines).toContain('differs A search beyond 10,000 results: 200')
    expect(lines.find((line) => line.includes('2026-03 and 2026-09: owners'))).toContain('results[].userId')
  })

  it('what may not be read is unknown, never different', async () => {
    contact({})
    const { findings } = told(await run(sandbox, { args: ['--json'], token: sandbox.tokens.contactsOnly }))
    const closed = findings.filter(({ found }) => found.includes('403') && !found.includes('names '))
    expect(closed.length).toBeGreaterThan(5)
    expect(closed.filter(({ outcome }) => outcome !== 'unknown')).toEqual([])
  })

  it('names the file that assumes otherwise, and the point that is settled', async () => {
    retype('phone', 'phone_number')
    sandbox.portal.flowVersions.delete('v4')
    const { text } = await run(sandbox, { checks: [PROPERTIES, FLOWS] })
    expect(text).toContain('expected: string (assumed in tests/sandbox/portal/standard-properties.ts)')
    expect(text).toContain('settles: The path under which workflows answer')
    expect(text).toMatch(/\n\d+ same, 4 found, 1 differ, 0 unknown$/)
  })

  it('has a name for every group of checks', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length)
  })
})

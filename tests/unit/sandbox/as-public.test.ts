// What public sources say about HubSpot holds for the sandbox: kinds of accounts, versions of workflows, types, link names, owners.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OWNERS } from '../../sandbox/portal/owners.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const FLOW = {
  name: 'x',
  type: 'CONTACT_FLOW',
  flowType: 'WORKFLOW',
  objectTypeId: '0-1',
  isEnabled: false,
  actions: [],
}

it('an account tells its kind', async () => {
  const type = async () => (await ask(sandbox, 'GET', '/account-info/2026-09/details')).body.accountType
  expect(await type()).toBe('STANDARD')
  sandbox.portal.accountType = 'DEVELOPER_TEST'
  expect(await type()).toBe('DEVELOPER_TEST')
})

describe('workflows', () => {
  it.each(['v4', '2026-09-beta', '2027-03-beta'])(
    'answer under %s, unless the portal lacks it',
    async (version) => {
      const path = `/automation/${version}/flows`
      expect((await ask(sandbox, 'POST', path, FLOW)).status).toBe(201)
      sandbox.portal.flowVersions.delete(version)
      expect((await ask(sandbox, 'GET', path)).status).toBe(404)
    },
  )

  it('are deleted for good, and no id comes twice', async () => {
    const { id } = (await ask(sandbox, 'POST', '/automation/v4/flows', FLOW)).body
    expect((await ask(sandbox, 'DELETE', `/automation/v4/flows/${id}`, undefined, 'readOnly')).status).toBe(
      403,
    )
    expect((await ask(sandbox, 'DELETE', `/automation/2026-09-beta/flows/${id}`)).status).toBe(204)
    expect((await ask(sandbox, 'DELETE', `/automation/v4/flows/${id}`)).status).toBe(404)
    expect((await ask(sandbox, 'POST', '/automation/v4/flows', FLOW)).body.id).not.toBe(id)
  })
})

it.each([
  ['contacts', 'phone', 'string', 'phonenumber'],
  ['contacts', 'associatedcompanyid', 'number', 'number'],
  ['contacts', 'hs_object_id', 'number', 'number'],
  ['contacts', 'hs_calculated_form_submissions', 'enumeration', 'select'],
  ['contacts', 'hs_latest_source', 'enumeration', 'select'],
  ['calls', 'hs_object_source', 'string', 'text'],
])('%s.%s is a property of the type %s', async (type, name, kind, field) => {
  const { body } = await ask(sandbox, 'GET', `/crm/properties/2026-09/${type}/${name}`)
  expect([body.type, body.fieldType]).toEqual([kind, field])
})

it('a link to a meeting has the name that it had before meetings were objects', async () => {
  const { id } = sandbox.portal.create('contacts', { lastname: '試験' })
  const { id: meeting } = sandbox.portal.create('meetings', { hs_timestamp: '2026-06-10T02:00:00Z' })
  sandbox.portal.associate('contacts', id, 'meetings', meeting)
  const { body } = await ask(sandbox, 'GET', `/crm/objects/2026-09/contacts/${id}?associations=meetings`)
  expect(body.associations.meetings.results).toEqual([{ id: meeting, type: 'contact_to_meeting_event' }])
})

it('a contact that gets an owner counts as not worked on until the owner calls', async () => {
  const path = '/crm/objects/2026-09/contacts'
  const { id } = (await ask(sandbox, 'POST', path, { properties: { lastname: '試験' } })).body
  const value = (name: string) => sandbox.portal.value('contacts', id, name)
  expect(value('hubspot_owner_assigneddate')).toBeNull()
  await ask(sandbox, 'PATCH', `${path}/${id}`, { properties: { hubspot_owner_id: OWNERS.mori } })
  expect(value('hubspot_owner_assigneddate')).not.toBeNull()
  expect(value('hs_is_unworked')).toBe('true')
  await ask(sandbox, 'POST', '/crm/objects/2026-09/calls', {
    properties: { hs_timestamp: new Date().toISOString(), hs_call_direction: 'OUTBOUND' },
    associations: [
      { to: { id }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }] },
    ],
  })
  expect(value('hs_is_unworked')).toBe('false')
})

// What a portal has of its own: required properties, dispositions, meeting sources, directions, roll-ups, owners, workflow paths.
import { afterEach, describe, expect, it } from 'vitest'
import { Seeder } from '../../sandbox/people/seeder.ts'
import { DISPOSITIONS } from '../../sandbox/portal/dispositions.ts'
import { FLOW_VERSIONS } from '../../sandbox/portal/settings.ts'
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
const NOW = Date.parse('2026-11-24T03:00:00Z')
const HOUR = 3_600_000
const CONTACT = '1500000000001'
afterEach(() => sandbox.close())

async function start(options: SandboxOptions = {}): Promise<Seeder> {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, ...options })
  const seeder = new Seeder(sandbox.portal)
  seeder.contact({ lastname: '試験' }, null, { id: CONTACT })
  return seeder
}

describe('a property that is required while another has a value', () => {
  const rule = { property: 'japan_handoff_status', value: 'rejected', requires: 'website' }
  const reject = (version: string, more: object = {}) =>
    ask(sandbox, 'PATCH', `/crm/${version}/contacts/${CONTACT}`, {
      properties: { japan_handoff_status: 'rejected', ...more },
    })
  const status = () => sandbox.portal.value('contacts', CONTACT, 'japan_handoff_status')

  it('is refused under 2026-09, in words that name it, and nothing is written', async () => {
    await start({ settings: { requiredWhen: [rule] } })
    const answer = await reject('objects/2026-09', { city: '函館市' })
    expect(answer.status).toBe(400)
    expect(answer.body.category).toBe('VALIDATION_ERROR')
    expect(answer.body.message).toContain('"name":"website"')
    expect(answer.body.errors[0].context.propertyName).toEqual(['website'])
    expect([status(), sandbox.portal.value('contacts', CONTACT, 'city')]).toEqual([null, null])
  })

  it('is refused without a name where the portal tells none', async () => {
    await start({ settings: { requiredWhen: [{ ...rule, named: false }] } })
    const answer = await reject('objects/2026-09')
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain('website')
    expect(answer.body).not.toHaveProperty('errors')
  })

  it.each(['objects/2026-03', 'v3/objects'])('is not enforced under %s', async (version) => {
    await start({ settings: { requiredWhen: [rule] } })
    expect((await reject(version)).status).toBe(200)
    expect(status()).toBe('rejected')
  })

  it('does not matter once it is filled in, in the same write or before, and matters again when emptied', async () => {
    await start({ settings: { requiredWhen: [rule] } })
    expect((await reject('objects/2026-09', { website: 'https://a.example' })).status).toBe(200)
    expect((await reject('objects/2026-09')).status).toBe(200)
    expect((await reject('objects/2026-09', { website: '' })).status).toBe(400)
  })

  it('holds for a batch as a whole and for a new record', async () => {
    await start({ settings: { requiredWhen: [rule] } })
    const properties = { japan_handoff_status: 'rejected' }
    const path = '/crm/objects/2026-09/contacts'
    const inputs = [{ id: CONTACT, properties }]
    expect((await ask(sandbox, 'POST', `${path}/batch/update`, { inputs })).status).toBe(400)
    expect((await ask(sandbox, 'POST', path, { properties })).status).toBe(400)
    expect((await ask(sandbox, 'POST', `${path}/batch/create`, { inputs: [{ properties }] })).status).toBe(
      400,
    )
    expect(status()).toBeNull()
  })
})

it('a call tells its outcome by a disposition of the portal', async () => {
  const seeder = await start()
  sandbox.portal.dispositions.push({ id: 'own', label: '担当者不在', deleted: false })
  const { status, body } = await ask(sandbox, 'GET', '/calling/v1/dispositions')
  expect(status).toBe(200)
  expect(body).toHaveLength(7)
  expect(body).toContainEqual({ id: DISPOSITIONS.noAnswer, label: 'No answer', deleted: false })
  expect(body).toContainEqual({ id: 'own', label: '担当者不在', deleted: false })
  expect((await ask(sandbox, 'GET', '/calling/v1/dispositions', undefined, 'none')).status).toBe(403)
  const act = { at: NOW - HOUR, body: '' }
  const id = seeder.call(CONTACT, act, 'COMPLETED', 'OUTBOUND', 'noAnswer')
  const names = 'hs_call_status,hs_call_disposition,hs_call_duration'
  const call = await ask(sandbox, 'GET', `/crm/objects/2026-09/calls/${id}?properties=${names}`)
  expect(call.body.properties).toMatchObject({
    hs_call_status: 'COMPLETED',
    hs_call_disposition: DISPOSITIONS.noAnswer,
    hs_call_duration: '0',
  })
})

it('a meeting tells who booked it, and nobody writes that', async () => {
  const seeder = await start()
  const id = seeder.meeting(
    CONTACT,
    { at: NOW + HOUR, loggedAt: NOW, body: '' },
    'SCHEDULED',
    'MEETINGS_PUBLIC',
  )
  const path = `/crm/objects/2026-09/meetings/${id}?properties=hs_meeting_source`
  expect((await ask(sandbox, 'GET', path)).body.properties.hs_meeting_source).toBe('MEETINGS_PUBLIC')
  const write = await ask(sandbox, 'PATCH', path, { properties: { hs_meeting_source: 'CRM_UI' } })
  expect(write.body.message).toContain('READ_ONLY_VALUE')
})

describe('the direction of a communication', () => {
  const read = async (id: string) =>
    (
      await ask(
        sandbox,
        'GET',
        `/crm/objects/2026-09/communications/${id}?properties=hs_communication_direction`,
      )
    ).body.properties
  const act = { at: NOW - HOUR, body: '' }

  it('is empty unless somebody wrote it', async () => {
    const seeder = await start()
    expect(await read(seeder.communication(CONTACT, act))).toHaveProperty('hs_communication_direction', null)
    expect(await read(seeder.communication(CONTACT, act, 'SMS', 'INBOUND'))).toHaveProperty(
      'hs_communication_direction',
      'INBOUND',
    )
  })

  it('does not exist in a portal without it', async () => {
    const seeder = await start({ settings: { communicationDirection: false } })
    const id = seeder.communication(CONTACT, act, 'SMS', 'INBOUND')
    expect(await read(id)).not.toHaveProperty('hs_communication_direction')
  })
})

describe('roll-up dates', () => {
  const at = NOW - 2 * HOUR
  const moved = ['notes_last_contacted', 'hs_last_sales_activity_timestamp']
  const table: [string, (seeder: Seeder) => string][] = [
    ['a bounced mail', (s) => s.email(CONTACT, { at, body: '' }, 'EMAIL', 'BOUNCED')],
    ['a cancelled meeting', (s) => s.meeting(CONTACT, { at, body: '' }, 'CANCELED')],
    ['a message of unknown direction', (s) => s.communication(CONTACT, { at, body: '' })],
    ['a call that nobody answered', (s) => s.call(CONTACT, { at, body: '' }, 'NO_ANSWER')],
  ]
  it.each(table)('move for %s', async (_, make) => {
    make(await start())
    for (const name of moved)
      expect(sandbox.portal.value('contacts', CONTACT, name)).toBe(new Date(at).toISOString())
  })

  it('tell a meeting ahead as such, and not as a contact', async () => {
    const seeder = await start()
    seeder.meeting(CONTACT, { at: NOW + HOUR, loggedAt: at, body: '' }, 'SCHEDULED', 'MEETINGS_PUBLIC')
    const ahead = new Date(NOW + HOUR).toISOString()
    const value = (name: string) => sandbox.portal.value('contacts', CONTACT, name)
    expect([value('hs_latest_meeting_activity'), value('notes_next_activity_date')]).toEqual([ahead, ahead])
    expect(value('notes_last_contacted')).toBeNull()
  })

  it('may stay behind the activity for a while', async () => {
    let clock = NOW
    await start({ now: () => clock, settings: { rollUpDelayMs: 5_000 } })
    await ask(sandbox, 'POST', '/crm/objects/2026-09/calls', {
      properties: { hs_timestamp: '2026-11-24T02:30:00Z', hs_call_direction: 'OUTBOUND' },
      associations: [
        { to: { id: CONTACT }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 194 }] },
      ],
    })
    const path = `/crm/objects/2026-09/contacts/${CONTACT}?properties=notes_last_contacted`
    const seen = async () => (await ask(sandbox, 'GET', path)).body.properties.notes_last_contacted
    clock += 4_999
    expect(await seen()).toBeNull()
    clock += 1
    expect(await seen()).toBe('2026-11-24T02:30:00.000Z')
  })

  it('are computed again when an activity is changed', async () => {
    const seeder = await start()
    const id = seeder.call(CONTACT, { at, body: '' })
    const properties = { hs_timestamp: '2026-11-24T02:30:00Z' }
    await ask(sandbox, 'PATCH', `/crm/objects/2026-09/calls/${id}`, { properties })
    expect(sandbox.portal.value('contacts', CONTACT, 'notes_last_contacted')).toBe('2026-11-24T02:30:00.000Z')
  })
})

it('owners may have no names', async () => {
  await start({ namelessOwners: 40 })
  const { body } = await ask(sandbox, 'GET', '/crm/owners/2026-09')
  const nameless = body.results.filter((one: { firstName?: string }) => (one.firstName ?? '') === '')
  expect(nameless).toHaveLength(40)
  expect(nameless.filter((one: object) => !('firstName' in one))).toHaveLength(20)
})

describe('workflows', () => {
  const statuses = () =>
    Promise.all(
      FLOW_VERSIONS.map(
        async (version) => (await ask(sandbox, 'GET', `/automation/${version}/flows`)).status,
      ),
    )
  it.each(FLOW_VERSIONS)('answer under %s alone where the portal has that path alone', async (version) => {
    await start({ flowVersions: [version] })
    expect(await statuses()).toEqual(FLOW_VERSIONS.map((one) => (one === version ? 200 : 404)))
  })

  it('answer under none of them', async () => {
    await start({ flowVersions: [] })
    expect(await statuses()).toEqual([404, 404, 404, 404])
  })
})

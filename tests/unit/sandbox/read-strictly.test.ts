// What reading asks for and gets: no more than was asked, nothing of archived or unknown properties, no more than HubSpot's lengths.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

const CONTACTS = '/crm/v3/objects/contacts'
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
  const fields = { type: 'string', fieldType: 'text', groupName: 'contactinformation' }
  for (const name of ['gone', 'secret'])
    await ask(sandbox, 'POST', '/crm/v3/properties/contacts', {
      ...fields,
      name,
      label: name,
      hidden: name === 'secret',
    })
  sandbox.portal.update('contacts', CAST.ready, { gone: 'x', secret: 'y' }, { indexed: true })
  await ask(sandbox, 'DELETE', '/crm/v3/properties/contacts/gone')
})
afterAll(() => sandbox.close())

const search = (body: object) => ask(sandbox, 'POST', `${CONTACTS}/search`, body)
const only = {
  filterGroups: [{ filters: [{ propertyName: 'hs_object_id', operator: 'EQ', value: CAST.ready }] }],
}
const ASKED = ['jobtitle', 'gone', 'secret', 'never_there']
const TOLD = ['createdate', 'hs_object_id', 'jobtitle', 'lastmodifieddate', 'secret']
const namesOf = (record: { properties: object }) => Object.keys(record.properties).sort()

describe('properties that were asked for', () => {
  it('come alone with the times and the id, hidden ones among them; unknown and archived ones are left out', async () => {
    const query = `properties=${ASKED.join()}`
    const one = await ask(sandbox, 'GET', `${CONTACTS}/${CAST.ready}?${query}`)
    expect(namesOf(one.body)).toEqual(TOLD)
    const list = await ask(sandbox, 'GET', `${CONTACTS}?${query}`)
    expect(namesOf(list.body.results[0])).toEqual(TOLD)
    const inputs = [{ id: CAST.ready }]
    const batch = await ask(sandbox, 'POST', `${CONTACTS}/batch/read`, { inputs, properties: ASKED })
    expect(namesOf(batch.body.results[0])).toEqual(TOLD)
    const found = await search({ ...only, properties: ASKED })
    expect(namesOf(found.body.results[0])).toEqual(TOLD)
  })

  it('are the usual ones when none is named', async () => {
    const usual = ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname']
    expect(namesOf((await ask(sandbox, 'GET', `${CONTACTS}/${CAST.ready}`)).body)).toEqual(usual)
    expect(namesOf((await search(only)).body.results[0])).toEqual(usual)
  })

  it('tell no history of what is archived', async () => {
    const query = 'propertiesWithHistory=gone,secret'
    const { body } = await ask(sandbox, 'GET', `${CONTACTS}/${CAST.ready}?${query}`)
    expect(Object.keys(body.propertiesWithHistory)).toEqual(['secret'])
  })
})

it.each(['gone', 'never_there'])(
  'a filter or a sort by %s is refused, and nothing says by which',
  async (name) => {
    const filters = [{ propertyName: name, operator: 'HAS_PROPERTY' }]
    for (const body of [{ filterGroups: [{ filters }] }, { sorts: [{ propertyName: name }] }]) {
      const answer = await search(body)
      expect(answer.status).toBe(400)
      expect(answer.body.message).toBe('There was a problem with the request.')
      expect(answer.text).not.toContain(name)
    }
  },
)

describe('lengths', () => {
  const names = (characters: number) => {
    const list: string[] = []
    while (JSON.stringify({ properties: list }).length < characters) list.push(`field_${list.length}`)
    return list
  }
  it('a search of over 3,000 characters is refused, whatever makes it so long', async () => {
    const short = names(2_950)
    expect((await search({ properties: short })).status).toBe(200)
    expect((await search({ properties: [...short, ...names(60)] })).status).toBe(400)
  })

  it('an address of over 8 KB is refused, by the edge; a batch takes as many names', async () => {
    const many = names(12_000)
    const path = `${CONTACTS}/${CAST.ready}?properties=${many.join()}`
    const answer = await ask(sandbox, 'GET', path)
    expect([answer.status, answer.body]).toEqual([414, null])
    expect((await ask(sandbox, 'GET', path.slice(0, 8_000))).status).toBe(200)
    const inputs = [{ id: CAST.ready }]
    const batch = await ask(sandbox, 'POST', `${CONTACTS}/batch/read`, { inputs, properties: many })
    expect(batch.status).toBe(200)
  })
})

it('a hidden property is listed as such', async () => {
  const { body } = await ask(sandbox, 'GET', '/crm/v3/properties/contacts/secret')
  expect(body.hidden).toBe(true)
  await ask(sandbox, 'PATCH', '/crm/v3/properties/contacts/secret', { hidden: false })
  expect((await ask(sandbox, 'GET', '/crm/v3/properties/contacts/secret')).body.hidden).toBe(false)
})

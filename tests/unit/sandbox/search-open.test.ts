// Search where HubSpot is open or misbehaves: a total that falls, links that lag, sorting by time, Japanese without spaces.
import { afterEach, describe, expect, it } from 'vitest'
import type { Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { ask, eventually } from './api.ts'

let sandbox: Sandbox
const CONTACT = '1500000000001'
afterEach(() => sandbox.close())

async function start(options: SandboxOptions): Promise<void> {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, ...options })
  sandbox.portal.create('contacts', {}, { id: CONTACT, indexed: true })
}

it('the total of a search falls while it is paged, and what moves up is not seen', async () => {
  await start({ indexDelayMs: 0, settings: { searchTotal: 'shrinks' } })
  for (let i = 0; i < 9; i++) sandbox.portal.create('notes', {}, { id: String(300 + i), indexed: true })
  const totals: number[] = []
  const found: string[] = []
  for (let after: string | undefined = '0'; after !== undefined; ) {
    const { body } = await ask(sandbox, 'POST', '/crm/objects/2026-09/notes/search', { limit: 3, after })
    totals.push(body.total)
    found.push(...body.results.map((one: { id: string }) => one.id))
    after = body.paging?.next.after
  }
  expect(totals).toEqual([9, 8, 7])
  expect(found).toEqual(['300', '301', '302', '304', '305', '306', '308'])
})

it('finds what was deleted until the index delay is over, as if it were live', async () => {
  await start({ indexDelayMs: 150 })
  const path = '/crm/objects/2026-09/contacts'
  const search = () => ask(sandbox, 'POST', `${path}/search`, {})
  await ask(sandbox, 'DELETE', `${path}/${CONTACT}`)
  expect((await search()).body.results).toMatchObject([{ id: CONTACT, archived: false }])
  expect((await ask(sandbox, 'GET', `${path}/${CONTACT}`)).status).toBe(404)
  expect((await eventually(search, (answer) => answer.body.total === 0)).body.results).toEqual([])
})

describe('search by association', () => {
  it('knows a new link only after the index delay', async () => {
    await start({ indexDelayMs: 150 })
    sandbox.portal.create('notes', {}, { id: '400', indexed: true })
    const filters = [{ propertyName: 'associations.contact', operator: 'EQ', value: CONTACT }]
    const search = () =>
      ask(sandbox, 'POST', '/crm/objects/2026-09/notes/search', { filterGroups: [{ filters }] })
    await ask(sandbox, 'PUT', `/crm/objects/2026-09/notes/400/associations/default/contacts/${CONTACT}`)
    expect((await search()).body.total).toBe(0)
    expect((await eventually(search, (answer) => answer.body.total === 1)).body.results[0].id).toBe('400')
  })

  it.each(['emails', 'calls', 'meetings', 'communications', 'notes', 'tasks'])(
    '%s of a contact or a company, newest or oldest first',
    async (type) => {
      await start({})
      const { portal } = sandbox
      const kind = type as 'notes'
      portal.create('companies', {}, { id: '900', indexed: true })
      for (const [i, day] of ['03', '01', '02', '09'].entries()) {
        portal.create(
          kind,
          { hs_timestamp: `2026-11-${day}T00:00:00.000Z` },
          { id: String(500 + i), indexed: true },
        )
        if (day !== '09') portal.associate(kind, String(500 + i), 'contacts', CONTACT)
      }
      portal.associate(kind, '503', 'companies', '900')
      const search = async (propertyName: string, value: string, direction: string) => {
        const { body } = await ask(sandbox, 'POST', `/crm/objects/2026-09/${type}/search`, {
          filterGroups: [{ filters: [{ propertyName, operator: 'EQ', value }] }],
          sorts: [{ propertyName: 'hs_timestamp', direction }],
        })
        return body.results.map((one: { id: string }) => one.id)
      }
      expect(await search('associations.contact', CONTACT, 'DESCENDING')).toEqual(['500', '502', '501'])
      expect(await search('associations.contact', CONTACT, 'ASCENDING')).toEqual(['501', '502', '500'])
      expect(await search('associations.company', '900', 'DESCENDING')).toEqual(['503'])
    },
  )
})

it.each([
  ['words', '*部長*', 2],
  ['words', '部長', 1],
  ['characters', '*部長*', 0],
  ['characters', '部長', 2],
  ['characters', 'head*', 1],
] as const)('an index of %s finds %s %i times', async (japaneseTokens, value, total) => {
  await start({ settings: { japaneseTokens } })
  const titles = ['情報システム部長', '経理 部長', 'Headmaster', '主任']
  for (const jobtitle of titles) sandbox.portal.create('contacts', { jobtitle }, { indexed: true })
  const filters = [{ propertyName: 'jobtitle', operator: 'CONTAINS_TOKEN', value }]
  const body = { filterGroups: [{ filters }] }
  expect((await ask(sandbox, 'POST', '/crm/objects/2026-09/contacts/search', body)).body.total).toBe(total)
})

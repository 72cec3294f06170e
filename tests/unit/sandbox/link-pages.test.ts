// Links come in pages: with a record, by the list and by the batch read; in each order and size, and when paging itself is broken.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PortalSettings, Sandbox } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

const V = '/crm/objects/2026-09'
const BATCH = '/crm/associations/2026-09/contacts/notes/batch/read'
const CONTACT = '1500000000001'
const NOTES = 250

let sandbox: Sandbox
let clock = Date.parse('2026-11-24T03:00:00Z')
afterEach(() => sandbox.close())

async function start(settings: Partial<PortalSettings> = {}): Promise<void> {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => clock, settings })
  sandbox.portal.create('contacts', { lastname: '試験' }, { id: CONTACT, indexed: true })
  for (let i = 0; i < NOTES; i++) {
    // Made out of order: the order of a list is that of the ids.
    const id = String(2_000_000 + ((i * 7) % NOTES))
    sandbox.portal.create('notes', { hs_note_body: `<p>${i}</p>` }, { id, indexed: true })
    sandbox.portal.associate('notes', id, 'contacts', CONTACT)
  }
}

const ASCENDING = Array.from({ length: NOTES }, (_, i) => String(2_000_000 + i))

async function withRecord(): Promise<{ ids: string[]; after: string | undefined }> {
  const { body } = await ask(sandbox, 'GET', `${V}/contacts/${CONTACT}?associations=notes`)
  const { results, paging } = body.associations.notes
  return { ids: results.map((one: { id: string }) => one.id), after: paging?.next.after }
}

async function batch(after: string): Promise<{ ids: string[]; after: string | undefined }> {
  const { body } = await ask(sandbox, 'POST', BATCH, { inputs: [{ id: CONTACT, after }] })
  const [{ to, paging }] = body.results
  return {
    ids: to.map((one: { toObjectId: number }) => String(one.toObjectId)),
    after: paging?.next.after,
  }
}

/** All links of the contact, page by page. */
async function everything(): Promise<string[]> {
  let { after, ids } = await withRecord()
  while (after !== undefined) {
    const page = await batch(after)
    ids = [...ids, ...page.ids]
    after = page.after
  }
  return ids
}

describe.each([100, 500])('a page of %i', (linkPage) => {
  it.each(['oldest', 'newest'] as const)(
    'with the %s first; the rest by the batch read',
    async (linkOrder) => {
      await start({ linkPage, linkOrder })
      expect((await withRecord()).ids).toHaveLength(Math.min(linkPage, NOTES))
      expect(await everything()).toEqual(linkOrder === 'oldest' ? ASCENDING : ASCENDING.toReversed())
    },
  )

  it('in no order, but each link once', async () => {
    await start({ linkPage, linkOrder: 'none' })
    const ids = await everything()
    expect(ids).not.toEqual(ASCENDING)
    expect(ids).not.toEqual(ASCENDING.toReversed())
    expect(ids.toSorted()).toEqual(ASCENDING)
  })
})

it('a page of 100 of the oldest is what is likely', async () => {
  await start()
  const { ids, after } = await withRecord()
  expect(ids).toEqual(ASCENDING.slice(0, 100))
  expect(after).not.toMatch(/^\d+$/)
})

it('the list of one record has a limit of its own, and takes the same token', async () => {
  await start()
  const list = (query: string) => ask(sandbox, 'GET', `${V}/contacts/${CONTACT}/associations/notes${query}`)
  expect((await list('')).body.results).toHaveLength(NOTES)
  const { body } = await list('?limit=200')
  expect(body.results).toHaveLength(200)
  const rest = await list(`?limit=200&after=${encodeURIComponent(body.paging.next.after)}`)
  expect(rest.body.results).toHaveLength(50)
  expect((await list('?after=200')).status).toBe(400)
})

it('a batch read takes 1,000 records, fewer where one has an after, and refuses an invented one', async () => {
  await start()
  const { after = '' } = await withRecord()
  const inputs = (count: number, more: object) =>
    Array.from({ length: count }, (_, i) => ({ id: String(i), ...more }))
  const status = async (list: object[]) => (await ask(sandbox, 'POST', BATCH, { inputs: list })).status
  expect(await status(inputs(1_000, {}))).toBe(207)
  expect(await status(inputs(1_001, {}))).toBe(400)
  expect(await status(inputs(100, { after }))).toBe(207)
  expect(await status(inputs(101, { after }))).toBe(400)
  expect(await status([{ id: CONTACT, after: '100' }])).toBe(400)
})

describe('broken paging', () => {
  it('repeats: a page gives its own after again, with the same links', async () => {
    await start({ linkPaging: 'repeats' })
    const { after = '' } = await withRecord()
    const page = await batch(after)
    expect(page.after).toBe(after)
    expect((await batch(after)).ids).toEqual(page.ids)
  })

  it('endless: each page is full and gives another after', async () => {
    await start({ linkPaging: 'endless' })
    const seen = new Set<string>()
    let { after = '' } = await withRecord()
    for (let page = 0; page < 20; page++) {
      const next = await batch(after)
      expect(next.ids).toHaveLength(100)
      expect(seen.has(next.after ?? '')).toBe(false)
      after = next.after ?? ''
      seen.add(after)
    }
  })

  it('a ghost is named in the list and not there when it is read', async () => {
    await start()
    const ghost = ASCENDING[3] ?? ''
    sandbox.portal.leaveGhost('notes', ghost)
    expect((await withRecord()).ids).toContain(ghost)
    const read = await ask(sandbox, 'POST', `${V}/notes/batch/read`, { inputs: [{ id: ghost }] })
    expect(read.status).toBe(207)
    expect(read.body.errors[0].context.ids).toEqual([ghost])
  })
})

describe('a link that is seen late', () => {
  const note = async () => {
    const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 202 }]
    const { body } = await ask(sandbox, 'POST', `${V}/notes`, {
      properties: { hs_timestamp: '2026-11-24T03:00:00Z', hs_note_body: '新しい' },
      associations: [{ to: { id: CONTACT }, types }],
    })
    return String(body.id)
  }
  const listed = async (id: string) => {
    const { body } = await ask(sandbox, 'GET', `${V}/contacts/${CONTACT}/associations/notes`)
    return body.results.some((one: { toObjectId: number }) => String(one.toObjectId) === id)
  }
  beforeEach(() => start({ linkDelayMs: 400 }))

  it('is in no list for that time, though the record can be read', async () => {
    const id = await note()
    expect(await listed(id)).toBe(false)
    expect((await ask(sandbox, 'GET', `${V}/notes/${id}`)).status).toBe(200)
    clock += 399
    expect(await listed(id)).toBe(false)
    clock += 1
    expect(await listed(id)).toBe(true)
  })

  it('is there at once when the setting is taken back', async () => {
    sandbox.portal.settings.linkDelayMs = 0
    expect(await listed(await note())).toBe(true)
  })
})

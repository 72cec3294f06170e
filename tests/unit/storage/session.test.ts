// What is kept while the browser is open: leads that were read, looks at activities, HubSpot's clock; and the language for a page's start.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { Connection } from '@/lib/storage/connection'
import { readyLead } from '../fixtures/lead'
import { browser, local, managed, session } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { forgetCached, readCached, writeCached } = await import('@/lib/storage/snapshot-cache')
const { forgetLooked, readLooked, writeLooked } = await import('@/lib/storage/looked')
const { readClockOffset, writeClockOffset } = await import('@/lib/storage/clock-offset')
const { chosenLanguage } = await import('@/lib/storage/chosen-language')

const CONNECTION = { portalId: '1', connectedAt: 5 } as Connection
const refOf = (contactId: number | string) => ({ portalId: '1', contactId: `${contactId}` })
const leadOf = (contactId: number | string, jobTitle = ''): LeadSnapshot => {
  const lead = readyLead()
  return { ...lead, ref: refOf(contactId), contact: { ...lead.contact, jobTitle } }
}
const yes = async () => true
const keep = (lead: LeadSnapshot, at: number, connection = CONNECTION) =>
  writeCached(lead, connection, at, yes)
/** What is kept, without the cache's own index of it. */
const keys = () => [...session.rows.keys()].filter((key) => key !== 'lead:index')
const MINUTE = 60_000

beforeEach(() => {
  session.rows.clear()
  local.rows.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('a lead that was read', () => {
  it('is an answer for fifteen minutes, with its age', async () => {
    await keep(leadOf(10), 1_000)
    const at = (now: number) => readCached(refOf(10), CONNECTION, now)
    expect(await at(1_000)).toEqual({ snapshot: leadOf(10), ageMs: 0 })
    expect((await at(1_000 + 15 * MINUTE))?.ageMs).toBe(15 * MINUTE)
    expect([await at(1_001 + 15 * MINUTE), await at(999)]).toEqual([null, null])
  })

  it('is not kept once its connection is over', async () => {
    await writeCached(leadOf(10), CONNECTION, 1_000, async () => false)
    expect(keys()).toEqual([])
  })

  it('is one of forty: the oldest goes, and nothing that is no lead', async () => {
    session.rows.set('queue-looked', {})
    session.rows.set('lead:5:1/99', 'broken')
    // Written in another order than they are old.
    const ages = [...Array.from({ length: 39 }, (_, n) => 2_000 + n), 1_000]
    for (const [n, at] of ages.entries()) await keep(leadOf(100 + n), at)
    expect(keys()).toHaveLength(41)
    expect(session.rows.has('lead:5:1/99')).toBe(false)
    await keep(leadOf(200), 3_000)
    expect(keys()).toHaveLength(41)
    expect(session.rows.has('lead:5:1/139')).toBe(false)
    expect(session.rows.has('queue-looked')).toBe(true)
  })

  it('is one of as many as have room in 6 MB, the new one counted', async () => {
    const bytes = JSON.stringify(leadOf(1)).length * 2
    const filled = (contactId: number, more: number) => leadOf(contactId, 'x'.repeat(more))
    const half = 3 * 1024 * 1024
    await keep(filled(1, (half - bytes) / 2), 1)
    await keep(filled(2, (half - bytes) / 2), 2)
    expect(keys()).toEqual(['lead:5:1/1', 'lead:5:1/2'])
    await keep(filled(3, 0), 3)
    expect(keys()).toEqual(['lead:5:1/2', 'lead:5:1/3'])
    await keep(filled(2, (half - bytes) / 2 + 1), 4)
    await keep(filled(1, (half - bytes) / 2), 5)
    expect(keys()).toEqual(['lead:5:1/1'])
  })

  it('is forgotten alone, whoever has read it, or with all others', async () => {
    const other = { ...CONNECTION, connectedAt: 6 }
    await keep(leadOf(10), 1)
    await keep(leadOf(10), 1, other)
    await keep(leadOf(110), 1)
    session.rows.set('queue-looked', {})
    await forgetCached(refOf(10))
    expect(keys()).toEqual(['lead:5:1/110', 'queue-looked'])
    await forgetCached()
    expect(keys()).toEqual(['queue-looked'])
  })

  it('is not kept by who looked before it was forgotten', async () => {
    let inForce = true
    const kept = writeCached(leadOf(10), CONNECTION, 1, async () => inForce)
    const over = forgetCached()
    await Promise.all([kept, over])
    expect(keys()).toEqual([])
    inForce = false
    await writeCached(leadOf(10), CONNECTION, 1, async () => inForce)
    expect(keys()).toEqual([])
  })

  it('does without a store that is full, and goes on after one that fails', async () => {
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(keep(leadOf(10), 1)).resolves.toBeUndefined()
    vi.spyOn(session, 'get').mockRejectedValueOnce(new Error('gone'))
    await expect(forgetCached()).rejects.toThrow('gone')
    await keep(leadOf(11), 1)
    expect(keys()).toEqual(['lead:5:1/11'])
  })
})

describe('looks at activities', () => {
  const look = (text = '') => ({ mark: text, settled: true, at: 1, engagements: {} as never })
  const many = (count: number, text = '') =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`1/c${n}`, look(text)]))

  it('are kept until they are forgotten', async () => {
    expect(await readLooked()).toEqual({})
    await writeLooked(many(2))
    expect(await readLooked()).toEqual(many(2))
    await forgetLooked()
    expect(keys()).toEqual([])
  })

  it('are at most a thousand, the newest', async () => {
    await writeLooked(many(1_001))
    const kept = Object.keys(await readLooked())
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([1_000, '1/c1', '1/c1000'])
  })

  it('have 3 MB; where that is too little the older half goes', async () => {
    const most = 3 * 1024 * 1024
    const room = most / 2 - JSON.stringify(Object.entries(many(3))).length
    const rows = (more: number) => ({ ...many(2), '1/c2': look('x'.repeat(room + more)) })
    await writeLooked(rows(0))
    expect(Object.keys(await readLooked())).toHaveLength(3)
    await writeLooked(rows(1))
    expect(Object.keys(await readLooked())).toEqual(['1/c2'])
    await writeLooked(many(1, 'x'.repeat(most)))
    expect(await readLooked()).toEqual({})
  })

  it('are no loss where the store is full', async () => {
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await expect(writeLooked(many(1))).resolves.toBeUndefined()
  })
})

it('HubSpot’s clock is remembered', async () => {
  expect(await readClockOffset()).toBe(0)
  await writeClockOffset(-1_500)
  expect(await readClockOffset()).toBe(-1_500)
})

it.each([
  [{ language: 'ja' }, 'ja'],
  [{ language: 'en' }, 'en'],
  [{ language: 'fr' }, 'auto'],
  [{}, 'auto'],
  [null, 'auto'],
  [undefined, 'auto'],
])('a page begins, by the settings %j, in %s', async (settings, language) => {
  if (settings !== undefined) local.rows.set('settings', settings)
  expect(await chosenLanguage()).toBe(language)
})

it.each([
  [{ language: 'en' }, 'en'],
  [{ language: 'auto' }, 'auto'],
  [{ language: 'fr' }, 'ja'],
  [{}, 'ja'],
  [null, 'ja'],
])('a page begins, by the policy %j beside a choice of Japanese, in %s', async (policy, language) => {
  local.rows.set('settings', { language: 'ja' })
  vi.spyOn(managed, 'get').mockImplementation(async () => {
    if (policy === null) throw new Error('no policy')
    return policy
  })
  expect(await chosenLanguage()).toBe(language)
})

// What fails in the whole background is in the log, and nothing of a lead, of the token or of the portal is in it with it.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { CHECKS } from '@/lib/domain/criteria/checks'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { deleted } from '../storage/deleted'
import { local } from '../storage/fake-browser'
import { channel, chrome, PAGE, settle } from './fake-chrome'

const ref = { portalId: PORTAL_ID, contactId: CAST.handedOffOnTime }
const { send } = await import('@/lib/messaging/messages')
const { default: background } = await import('@/entrypoints/background')

let sandbox: Sandbox
const hears = new Map<string, (event: object) => void>()
const opened: string[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
  const direct = fetch
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) =>
    new URL(String(request[0])).hostname === '127.0.0.1' ? direct(...request) : sandbox.fetch(...request),
  )
  vi.stubGlobal('addEventListener', (type: string, hear: (event: object) => void) => hears.set(type, hear))
  Object.assign(chrome.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) })
  await deleted('vault')
  background.main()
  await settle()
  channel.sender = PAGE
  await send('connection.connect', { token: sandbox.tokens.full, keepToken: true, portal: null })
}, 60_000)
afterAll(async () => {
  await send('connection.disconnect')
  await sandbox.close()
  vi.unstubAllGlobals()
})
beforeEach(async () => {
  channel.sender = PAGE
  await send('diagnostics.clear')
  return () => vi.restoreAllMocks()
})

const entries = async () => {
  await settle()
  return (await send('diagnostics.read')).entries
}

/** Everything of the lead, of its company and of the account that an error could carry. */
function secrets(lead: LeadSnapshot): string[] {
  const { firstName, lastName, email } = lead.contact
  return [firstName, lastName, email, ref.contactId, PORTAL_ID, sandbox.tokens.full].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )
}

async function theLead(): Promise<LeadSnapshot> {
  const { snapshot } = await send('lead.load', { ref, mode: 'fresh' })
  if (snapshot === null) throw new Error('no lead')
  return snapshot
}

it('a criterion that throws is unknown, the lead is judged, and the failure recorded', async () => {
  vi.spyOn(CHECKS, 'icp_fit').mockImplementation((lead) => {
    throw new TypeError(`Cannot read ${JSON.stringify(lead)}`)
  })
  const { judgement, problem } = await send('lead.load', { ref, mode: 'fresh' })
  expect(problem).toBeNull()
  const outcomes = judgement?.assessment.criteria.map(({ id, outcome, reason }) => [id, outcome, reason.key])
  expect(outcomes).toContainEqual(['icp_fit', 'unknown', 'criterion.failed'])
  expect(outcomes?.filter(([, , key]) => key === 'criterion.failed')).toHaveLength(1)
  expect(await entries()).toMatchObject([
    { component: 'background', place: 'criterion icp_fit', name: 'TypeError', version: '1.2.3' },
  ])
})

it('nothing that an error carries of a lead, of the token or of the portal is in the stored log', async () => {
  const lead = await theLead()
  const hidden = secrets(lead)
  expect(hidden.length).toBeGreaterThan(4)
  const all = `${hidden.join(' ')} ${JSON.stringify(lead)}`
  const error = () => new Error(all, { cause: new TypeError(all) })
  vi.spyOn(CHECKS, 'decision_role').mockImplementation(() => {
    throw error()
  })
  await send('lead.load', { ref, mode: 'fresh' })
  hears.get('error')?.({ error: error() })
  hears.get('unhandledrejection')?.({ reason: all })
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException(all, 'DataError')
  })
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException(all, 'DataError')
  })
  await expect(send('draft.write', { ref, text: all.slice(0, 1_000) })).rejects.toThrow()
  for (const component of ['panel', 'options', 'review'] as const)
    await send('diagnostics.report', {
      component,
      place: 'render',
      name: lead.contact.lastName ?? '',
      messages: [all.slice(0, 2_000)],
      stack: `Error: ${all}`.slice(0, 10_000),
    })
  const found = await entries()
  expect(found.map(({ component, place }) => `${component} ${place}`).sort()).toEqual([
    'background criterion decision_role',
    'background error',
    'background rejection',
    'background request draft.write',
    'options render',
    'panel render',
    'review render',
  ])
  const stored = JSON.stringify(local.rows.get('diagnostics'))
  expect(stored.length).toBeGreaterThan(1_000)
  for (const one of hidden) expect(stored).not.toContain(one)
})

it('a refused request is not a failure of ours', async () => {
  await expect(send('draft.write', { ref: { ...ref, contactId: 'me' }, text: '' })).rejects.toThrow()
  expect(await entries()).toEqual([])
})

it('what a script in a page says of failures is not heard', async () => {
  channel.sender = { ...PAGE, origin: 'https://app.hubspot.com', frameId: 2 }
  await expect(
    send('diagnostics.report', { component: 'panel', place: 'render', name: '', messages: [], stack: '' }),
  ).rejects.toThrow()
  channel.sender = PAGE
  expect(await entries()).toEqual([])
})

it('a log that cannot be written ends there', async () => {
  const set = vi.spyOn(chrome.storage.local, 'set').mockRejectedValue(new Error('the disk is full'))
  hears.get('error')?.({ error: new RangeError('no') })
  await settle()
  expect(set).toHaveBeenCalledTimes(1)
  set.mockRestore()
  expect(await entries()).toEqual([])
})

it('an open page hears when the log changes: of each failure, and when it is emptied', async () => {
  const heard: unknown[] = []
  const hear = (message: unknown) => {
    heard.push((message as { readonly name: string }).name)
  }
  channel.listeners.add(hear)
  const news = () => heard.splice(0).filter((name) => name === 'diagnostics.changed').length
  hears.get('error')?.({ error: new RangeError('no') })
  await settle()
  expect(news()).toBe(1)
  await send('diagnostics.clear')
  await settle()
  expect(news()).toBe(1)
  channel.listeners.delete(hear)
})

it('the way to the log opens the options where it is shown', async () => {
  await send('diagnostics.open')
  expect(opened).toEqual(['chrome-extension://abcdefghijklmnop/options.html#diagnostics'])
})

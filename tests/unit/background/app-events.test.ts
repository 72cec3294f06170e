// What the browser's events make of a whole background: alarms, company policy, access to hosts, a token that is refused, Disconnect.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { OWNERS } from '../../sandbox/portal/owners'
import { CAST, EU_PORTAL_ID, PORTAL_ID } from '../../sandbox/sandbox'
import { allRaw, browser, session } from '../storage/fake-browser'
import { REF, soon, startBackground, TAB } from './app-scene'
import { decisionOn } from './decisions/sample-decision'
import { channel, chrome, PAGE, scene, settle } from './fake-chrome'

const { changeDecision, readDecision } = await import('@/lib/storage/decisions')

let app: Awaited<ReturnType<typeof startBackground>>
let send: (typeof app)['send']
/** What company policy says. */
let policy = {}
browser.storage.managed.get = async () => policy
beforeAll(async () => {
  app = await startBackground()
  send = app.send
}, 60_000)
afterAll(() => app.end())
beforeEach(async () => {
  channel.sender = PAGE
  scene.tabs = []
  policy = {}
  chrome.storage.onChanged.fire({}, 'managed')
  app.sandbox.faults.clear()
  expect(await app.connect()).toMatchObject({ ok: true })
  await send('settings.write', { ownerId: OWNERS.mori })
  await settle()
  scene.tabs = [TAB]
  app.told.length = 0
  app.sandbox.requests.length = 0
})

const lead = (mode: 'fresh' | 'cached' = 'fresh') => send('lead.load', { ref: REF, mode })
const says = (next: object) => {
  policy = next
  chrome.storage.onChanged.fire({}, 'managed')
}

/** A decision on a new lead that is to wait for another hour; the way to see what has become of it. */
async function waiting(): Promise<() => Promise<string | undefined>> {
  const handedOff = { japan_handoff_status: 'handed_off', japan_handoff_at: new Date().toISOString() }
  const lead = app.sandbox.portal.create('contacts', { lastname: '見本', ...handedOff }, { indexed: true })
  const { ref, seen, facts } = decisionOn(app.sandbox, lead.id, 'accept', Date.now())
  const id = `decision-events-${lead.id}`
  await send('decision.make', { id, ref, seen, facts, choice: choiceOf('accept') })
  await changeDecision(id, (row) => ({
    ...row,
    stage: 'queued',
    waiting: { for: 'host_access' },
    nextTryAt: Date.now() + 3_600_000,
  }))
  return async () => (await readDecision(id))?.stage
}

describe('a decision that waits', () => {
  it.each<[string, () => unknown]>([
    ['access to HubSpot’s hosts is given back', () => chrome.permissions.onAdded.fire()],
    ['somebody connects again', () => app.connect()],
    ['somebody presses the button', () => send('decision.retry')],
    ['the network is back', () => app.online()],
  ])('goes out when %s', async (_, happens) => {
    const stage = await waiting()
    await happens()
    await soon(stage).not.toBe('queued')
  })

  it('is not sent by a look at its clock alone: it waits for its time', async () => {
    const stage = await waiting()
    chrome.alarms.onAlarm.fire({ name: 'outbox' })
    await settle()
    await send('journal.read')
    expect(await stage()).toBe('queued')
  })
})

it('access that is given back is told to pages and rails', async () => {
  chrome.permissions.onAdded.fire()
  await soon(() => app.news('connection.changed')).toEqual([{ state: 'connected' }])
  await soon(() => app.news('rail.changed').at(-1)).toMatchObject({ ref: REF })
})

describe('Connect', () => {
  it('asks for the portal’s definitions, forgets what the former token has read, and is told to pages and rails', async () => {
    await lead()
    const options = app.sandbox.portal.properties.get('contacts')?.get('japan_mql_definition')?.options ?? []
    const value = String(options.length + 1)
    options.push(...options.slice(0, 1).map((one) => ({ ...one, value, label: value })))
    app.told.length = 0
    scene.tabs = []
    await app.connect()
    expect(app.news('connection.changed')[0]).toEqual({ state: 'connected' })
    expect((await send('definition.read')).portal?.latest?.version).toBe(value)
    expect([...session.rows.keys()].filter((key) => /^lead:\d/.test(key))).toEqual([])
    scene.tabs = [TAB]
    await app.connect()
    await soon(() => app.news('rail.changed').length).toBeGreaterThan(0)
  })

  it.each([
    ['lets what was begun with the former token end with it', () => app.connect(), null],
    ['is the last that is sent where it is Disconnect', () => send('connection.disconnect'), 'not_connected'],
  ])('%s', async (_, happens, kind) => {
    const path = /schemas|properties|flows|search/
    const pause = { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '1' } as const
    app.sandbox.faults.add({ match: { path }, times: 1, fault: pause })
    const checking = send('portal.vocabulary')
    await soon(() => app.sandbox.requests.length).toBeGreaterThan(0)
    await happens()
    expect((await checking).problem).toEqual(kind === null ? null : { kind })
  })
})

it('the daily alarm reads the names again', async () => {
  const names = async () => (await send('connection.read')).owners.map(({ name }) => name).join()
  const [owner] = app.sandbox.portal.owners
  const firstName = `Haruka-${Date.now()}`
  Object.assign(owner ?? {}, { firstName })
  expect(await names()).not.toContain(firstName)
  chrome.alarms.onAlarm.fire({ name: 'directory' })
  await soon(names).toContain(firstName)
})

describe('company policy', () => {
  it('that fixes how it looks is told to every page and rail at once', async () => {
    says({ theme: 'dark' })
    await soon(() => app.news('settings.changed')).toMatchObject([{ managed: ['theme'] }])
    await soon(() => app.news('rail.changed').at(-1)).toMatchObject({ theme: 'dark' })
  })

  it('that allows another portal alone ends the connection, and every answer says so', async () => {
    await lead()
    says({ portalId: EU_PORTAL_ID })
    await soon(() => app.news('connection.changed')).toEqual([{ state: 'ended' }])
    const problem = { kind: 'connection_ended', portalId: PORTAL_ID, allowedPortalId: EU_PORTAL_ID }
    expect(await lead()).toMatchObject({ snapshot: null, problem })
    expect(await send('queue.read', { team: true })).toMatchObject({ entries: [], problem })
    expect(app.news('lead.changed').at(-1)).toMatchObject({ problem })
    expect(await send('connection.read')).toMatchObject({ state: 'ended', portalId: PORTAL_ID })
  })

  it('is looked at with the queue’s alarm as well: not every browser says that it has changed', async () => {
    policy = { portalId: EU_PORTAL_ID }
    chrome.alarms.onAlarm.fire({ name: 'queue' })
    await soon(() => app.news('connection.changed')).toEqual([{ state: 'ended' }])
  })

  it('that lets no token be kept takes it out of the profile, and the connection lasts until the browser closes', async () => {
    const profile = async () => JSON.stringify(await allRaw('vault', 'entries'))
    expect(await profile()).toContain(app.sandbox.tokens.full)
    says({ keepToken: false })
    await soon(profile).not.toContain(app.sandbox.tokens.full)
    expect((await lead()).problem).toBeNull()
    for (const key of session.rows.keys()) if (key.startsWith('token:')) session.rows.delete(key)
    expect((await send('connection.read')).state).toBe('not_connected')
  })

  it('that fixes the definition judges by it at once', async () => {
    const icp = { ...DEFAULT_DEFINITION.icp, minEmployees: 4_321 }
    says({ definition: definitionFile({ ...DEFAULT_DEFINITION, icp }) })
    await soon(() => app.news('definition.changed').length).toBe(1)
    expect((await send('definition.read')).managed).toBe(true)
    expect((await lead()).definition.icp.minEmployees).toBe(4_321)
  })
})

it('a token that HubSpot refuses is told to every page once, and sent no more', async () => {
  app.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 401 } })
  expect(await lead()).toMatchObject({ problem: { kind: 'token_refused' } })
  expect(app.news('connection.changed')).toEqual([{ state: 'token_refused' }])
  await settle()
  app.sandbox.requests.length = 0
  expect(await lead()).toMatchObject({ problem: { kind: 'token_refused' } })
  chrome.alarms.onAlarm.fire({ name: 'directory' })
  await settle()
  expect(app.sandbox.requests).toEqual([])
  expect((await send('connection.read')).owners.length).toBeGreaterThan(0)
})

it('a token that the names meet refused keeps them, and is told as well', async () => {
  app.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 401 } })
  chrome.alarms.onAlarm.fire({ name: 'directory' })
  await soon(() => app.news('connection.changed')).toEqual([{ state: 'token_refused' }])
  expect((await send('connection.read')).owners.length).toBeGreaterThan(0)
})

it('a daily limit ends at midnight where the portal is', async () => {
  await lead()
  app.sandbox.faults.add({ match: {}, fault: { kind: 'rate', policy: 'DAILY' } })
  const { problem } = await lead()
  if (problem?.kind !== 'rate_limited') throw new Error('no limit')
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Tokyo',
    hour: '2-digit',
    minute: '2-digit',
  })
  expect([problem.daily, clock.format(problem.retryAt)]).toEqual([true, '00:00'])
})

describe('a portal that HubSpot does not tell', () => {
  const tab = (portalId: string, contactId: string) => ({
    id: 9,
    url: `https://app.hubspot.com/contacts/${portalId}/record/0-1/${contactId}`,
  })
  const opaque = () => app.connect(app.sandbox.tokens.opaque, PORTAL_ID)

  it('is proved by a contact of it that is open, and not by another portal’s', async () => {
    scene.tabs = [tab('999', '404'), TAB]
    expect(await opaque()).toMatchObject({ ok: true, connection: { portalFrom: 'contact' } })
    scene.tabs = [tab('999', '404')]
    expect(await opaque()).toMatchObject({ ok: true, connection: { portalFrom: 'typed' } })
  })

  it('is doubted where a lead of it is not found', async () => {
    scene.tabs = []
    const strange = { portalId: PORTAL_ID, contactId: '404' }
    await opaque()
    const asked = () => send('lead.load', { ref: strange, mode: 'fresh' })
    expect(await asked()).toMatchObject({ problem: { kind: 'portal_mismatch', portalId: PORTAL_ID } })
    await app.connect()
    expect(await asked()).toMatchObject({ problem: { kind: 'not_found' } })
  })
})

it('what the token may not read is not asked for', async () => {
  await app.connect(app.sandbox.tokens.noEmails)
  app.sandbox.requests.length = 0
  const { snapshot } = await lead()
  expect(snapshot?.engagements.email).toMatchObject({
    state: 'unavailable',
    why: { reason: 'no_scope', detail: 'sales-email-read' },
  })
  expect(app.sandbox.requests.filter(({ path }) => path.includes('emails'))).toEqual([])
})

describe('set-up', () => {
  it('is told step by step, and what was read before it is read again', async () => {
    await lead()
    app.sandbox.portal.removeProperty('japan_decided_by')
    const { plan } = await send('setup.plan', { language: 'en' })
    const reply = await send('setup.apply', { plan: plan ?? [], language: 'en', part: 'needed' })
    expect(reply).toMatchObject({ problem: null, failures: [] })
    expect(app.news('setup.changed').map(({ name }) => name)).toEqual(['japan_decided_by', ''])
    await soon(() => app.news('connection.changed')).toEqual([{ state: 'connected' }])
    expect((await lead('cached')).snapshot).toBeNull()
  })
})

describe('Disconnect', () => {
  it('takes away who I am, the months that were looked through, and what has been decided', async () => {
    const month = new Date().toISOString().slice(0, 7)
    await send('review.scan', { month, fresh: true })
    await soon(() => app.news('review.progress').at(-1)?.state).toBe('done')
    const { id, ref, seen, facts } = decisionOn(app.sandbox, CAST.breached, 'accept', Date.now())
    await send('decision.make', { id: `${id}-gone`, ref, seen, facts, choice: choiceOf('accept') })
    await send('decision.undo', { id: `${id}-gone` })
    await lead()
    await send('connection.disconnect')
    expect(app.news('connection.changed')).toEqual([{ state: 'not_connected' }])
    expect((await send('settings.read')).settings.ownerId).toBeNull()
    expect((await send('journal.read')).rows.filter((row) => row.id === `${id}-gone`)).toEqual([])
    expect([...session.rows.keys()].filter((key) => key.startsWith('lead:') && key !== 'lead:index')).toEqual(
      [],
    )
    await app.connect()
    expect((await send('review.months')).months).toEqual([])
  })
})

// What a change in the background tells every page and the rail of every tab, and what it makes the background look at again.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { OWNERS } from '../../sandbox/portal/owners'
import { CAST } from '../../sandbox/sandbox'
import { REF, soon, startBackground, TAB } from './app-scene'
import { decisionOn } from './decisions/sample-decision'
import { channel, docked, PAGE, scene, script, settle } from './fake-chrome'

const { changeDecision } = await import('@/lib/storage/decisions')

let app: Awaited<ReturnType<typeof startBackground>>
let send: (typeof app)['send']
beforeAll(async () => {
  app = await startBackground()
  send = app.send
  await app.connect()
  await send('settings.write', { ownerId: OWNERS.mori })
  await settle()
}, 60_000)
afterAll(() => app.end())
beforeEach(async () => {
  channel.sender = PAGE
  await settle()
  scene.tabs = [TAB]
  app.told.length = 0
  app.sandbox.requests.length = 0
  app.sandbox.faults.clear()
})

const searches = () => app.sandbox.requests.filter(({ path }) => path.endsWith('/contacts/search'))
const lead = (mode: 'fresh' | 'cached') => send('lead.load', { ref: REF, mode })

/** A version that nobody has published before; its number grows with each call. */
let employees = 100
const another = (more: object = {}) => ({
  ...DEFAULT_DEFINITION,
  ...more,
  icp: { ...DEFAULT_DEFINITION.icp, minEmployees: ++employees },
})

describe('a lead that is read', () => {
  it('is told to pages part by part, and to the rail of its tab once it is whole', async () => {
    await lead('fresh')
    await soon(() => app.news('rail.changed')).toMatchObject([{ ref: REF, slaState: 'on_track' }])
    const parts = app.news('lead.changed').map(({ settled }) => settled)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.lastIndexOf(false)).toBe(parts.length - 2)
    expect(app.told.findIndex(([name]) => name === 'rail.changed')).toBe(parts.length)
  })

  it('has people and forms by the names that Connect has read', async () => {
    const { snapshot } = await lead('fresh')
    expect(snapshot?.contact.ownerName).toMatch(/\S/)
    expect(snapshot?.handoff).toMatchObject({ state: 'known' })
  })

  it('says nothing to the rail of another record', async () => {
    scene.tabs = [{ id: 8, url: TAB.url.replace(REF.contactId, CAST.met) }]
    await lead('fresh')
    expect(app.news('rail.changed')).toEqual([])
  })
})

describe('the rail', () => {
  it('waits for HubSpot where nothing is known, and the panel beside it asks no more', async () => {
    await app.connect()
    channel.sender = script(TAB)
    expect(await send('rail.read', { ref: REF })).toMatchObject({ slaState: 'on_track', verdict: 'ready' })
    await settle()
    app.sandbox.requests.length = 0
    channel.sender = docked(TAB)
    expect((await lead('fresh')).snapshot?.ref).toEqual(REF)
    expect(app.sandbox.requests).toEqual([])
    expect((await lead('fresh')).snapshot?.ref).toEqual(REF)
    expect(app.sandbox.requests).not.toEqual([])
  })

  it('says nothing without a connection', async () => {
    await send('connection.disconnect')
    channel.sender = script(TAB)
    expect(await send('rail.read', { ref: REF })).toMatchObject({ slaState: 'not_applicable', verdict: null })
    channel.sender = PAGE
    await app.connect()
  })

  it('gets what is known at once, however long HubSpot takes', async () => {
    channel.sender = PAGE
    await lead('fresh')
    channel.sender = script(TAB)
    app.told.length = 0
    app.sandbox.faults.add({ match: {}, fault: { kind: 'delay', ms: 1_500 } })
    expect(await send('rail.read', { ref: REF })).toMatchObject({ slaState: 'on_track', verdict: 'ready' })
    expect(app.news('lead.changed')).toEqual([])
    await soon(() => app.news('lead.changed').at(-1)?.settled).toBe(true)
  })
})

describe('settings that change', () => {
  it.each(['dark', 'light'] as const)('are told to every page and every rail: %s', async (theme) => {
    const view = await send('settings.write', { theme })
    expect(view.settings.theme).toBe(theme)
    expect(app.news('settings.changed')).toEqual([view])
    await soon(() => app.news('rail.changed').at(-1)).toMatchObject({ ref: REF, theme })
    expect(searches()).toEqual([])
  })

  it('of whose queue it is: the number on the button follows', async () => {
    await send('settings.write', {
      ownerId: app.sandbox.portal.value('contacts', CAST.breached, 'hubspot_owner_id'),
    })
    await soon(() => scene.badge).toMatch(/^\d+$/)
    await send('settings.write', { ownerId: null })
    await soon(() => scene.badge).toBe('')
  })
})

describe('the dock', () => {
  it.each([
    ['a docked panel', () => docked(TAB), [TAB.id]],
    ['a page in no tab', () => PAGE, []],
    ['the record’s own script', () => script(TAB), []],
  ] as const)(
    'that %s writes is told to its tab’s script where that does not know it',
    async (_, sender, tabs) => {
      await new Promise(setImmediate)
      channel.toTabs.length = 0
      channel.sender = sender()
      await send('dock.write', { open: true, width: 400 })
      expect(app.news('dock.changed')).toEqual(tabs.map(() => ({ open: true, width: 400 })))
      expect(channel.toTabs.map(({ tabId }) => tabId)).toEqual(tabs)
    },
  )
})

describe('what a page asks of its place', () => {
  it('is the record of the tab that it is docked in', async () => {
    channel.sender = docked(TAB)
    expect(await send('record.read')).toEqual({ ref: REF, tabId: TAB.id, onRecordHost: true })
    channel.sender = PAGE
    expect(await send('record.read')).toMatchObject({ ref: null })
  })

  it('opens the options', async () => {
    const before = scene.optionsOpened
    await send('options.open')
    expect(scene.optionsOpened).toBe(before + 1)
  })
})

describe('a definition', () => {
  async function publish(definition: typeof DEFAULT_DEFINITION) {
    const over = (await send('definition.check')).portal?.latest?.version ?? null
    expect(await send('definition.publish', { definition, over })).toMatchObject({ ok: true })
    await settle()
  }

  it('that is published is in force for the next lead: every page is told, and what was read before is gone', async () => {
    await lead('fresh')
    app.told.length = 0
    const definition = another({ score: { property: 'num_associated_deals', threshold: 1 } })
    await publish(definition)
    await soon(() => app.news('connection.changed')).toEqual([{ state: 'connected' }])
    expect(app.news('definition.changed')).toEqual([null])
    expect((await lead('cached')).snapshot).toBeNull()
    app.sandbox.requests.length = 0
    await lead('fresh')
    expect(
      app.sandbox.requests.some(({ path, query }) => `${path}${query}`.includes('num_associated_deals')),
    ).toBe(true)
  })

  it('that a colleague has published is told, and leads stay', async () => {
    await publish(another())
    await lead('fresh')
    const property = app.sandbox.portal.properties.get('contacts')?.get('japan_mql_definition')
    const options = property?.options ?? []
    const value = String(options.length + 50)
    options.push(...options.slice(0, 1).map((one) => ({ ...one, value, label: value })))
    app.told.length = 0
    expect(await send('definition.check')).toMatchObject({ behind: true })
    await soon(() => app.news('definition.changed').length).toBe(1)
    expect((await lead('cached')).snapshot).not.toBeNull()
  })
})

describe('what a page asks of the portal', () => {
  it.each<[string, () => Promise<object>, object]>([
    ['its words', () => send('portal.vocabulary'), { problem: null, vocabulary: expect.anything() }],
    ['its health', () => send('health.check'), { problem: null, checks: expect.anything() }],
    [
      'its workflow',
      () => send('workflow.ensure', { managerId: OWNERS.tanaka }),
      { problem: null, enabled: false, id: expect.any(String) },
    ],
    [
      'what it lacks',
      () => send('setup.plan', { language: null }),
      { problem: null, plan: expect.anything() },
    ],
    [
      'the team’s queue',
      () => send('queue.read', { team: true }),
      { problem: null, entries: expect.arrayContaining([expect.anything()]) },
    ],
    [
      'a month’s decisions',
      async () => ({ log: await send('review.log', { month: '2026-05' }) }),
      { log: [] },
    ],
  ])('%s: it is answered from it', async (_, ask, answer) => {
    expect(await ask()).toMatchObject(answer)
  })

  it('an update of the workflow that is not there says so', async () => {
    const gone = { managerId: OWNERS.tanaka, id: '404', revision: '1' }
    expect(await send('workflow.update', gone)).toMatchObject({ state: 'gone', problem: null })
  })
})

describe('the queue', () => {
  it.each([
    ['ja', false, '初回接触の期限を過ぎました', false],
    ['en', true, 'First contact is overdue', true],
  ] as const)(
    'reminds once of what is overdue, in %s, with names: %s',
    async (language, remindNames, title, named) => {
      await send('connection.disconnect')
      scene.notified.length = 0
      await app.connect()
      const name = app.sandbox.portal.value('contacts', CAST.breached, 'lastname') ?? ''
      const ownerId = app.sandbox.portal.value('contacts', CAST.breached, 'hubspot_owner_id')
      await send('settings.write', { language, remindNames, ownerId })
      const titles = () => scene.notified.map((one) => one.title)
      await soon(titles).toContain(title)
      const count = scene.notified.length
      expect(scene.notified.some(({ message }) => String(message).includes(name))).toBe(named)
      await send('queue.read', { team: false })
      expect(scene.notified).toHaveLength(count)
    },
  )

  it('is told to be read again once a look has found a first contact, which is written to the lead', async () => {
    await send('connection.disconnect')
    app.sandbox.portal.update('contacts', CAST.metLate, { japan_first_contact_at: '' }, { indexed: true })
    await app.connect()
    await send('settings.write', { ownerId: OWNERS.mori })
    app.told.length = 0
    await send('queue.read', { team: true })
    await soon(() => app.news('queue.changed').length).toBeGreaterThan(0)
    const noticed = async () => (await send('journal.read')).rows.map(({ id }) => id).join()
    await soon(noticed).toContain(`first-contact:${REF.portalId}:${CAST.metLate}`)
  })
})

describe('a decision', () => {
  it('is told to every page, and the lead is read again once HubSpot has it', async () => {
    const { id: name, ref, seen, facts } = decisionOn(app.sandbox, CAST.breached, 'accept', Date.now())
    const id = `${name}-${Date.now()}-news`
    await send('draft.write', { ref, text: 'half a sentence' })
    expect(await send('decision.read', { ref })).toMatchObject({ draft: 'half a sentence' })
    await send('decision.make', { id, ref, seen, facts, choice: choiceOf('accept') })
    expect(await send('decision.read', { ref })).toMatchObject({ latest: { id, stage: 'held' } })
    await changeDecision(id, (row) => ({ ...row, stage: 'queued', heldUntil: 0 }))
    await send('decision.retry')
    const told = () =>
      app
        .news('decision.changed')
        .filter((one) => one.id === id)
        .at(-1)?.stage
    await soon(told).toMatch(/written|confirmed|conflict/)
    await soon(() => app.news('lead.changed').some((one) => one.ref.contactId === CAST.breached)).toBe(true)
  })
})

describe('a draft', () => {
  it('that another page made is told to the editor; one of the editor itself is not', async () => {
    const draft = another()
    await send('definition.draft', { definition: draft })
    await settle()
    expect(app.news('draft.changed')).toEqual([])
    await send('definition.draft', { definition: draft, elsewhere: true })
    await soon(() => app.news('draft.changed')).toEqual([draft])
    expect((await send('definition.read')).draft).toEqual(draft)
    await send('definition.draft', { definition: null })
  })
})

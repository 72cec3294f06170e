// What stands in the way, said calmly: each state by its words, without a request loop, with what is cached kept.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import type { Fault } from '../sandbox/sandbox.ts'
import { both } from './harness/both.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

const API = { host: 'api.hubapi.com' }
const CONTACT = { path: /\/contacts\/\d+$/ }

describe.each(both())('states in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())
  afterEach(() => {
    world.sandbox.faults.clear()
  })

  it('says in one sentence that the contact was deleted', async () => {
    const panel = await world.panel(CAST.deleted)
    await panel.says(/was deleted in HubSpot/)
    expect(await panel.has('list', 'Handoff criteria')).toBe(false)
    await panel.tab.close()
  })

  it('says that the contact was merged, with the way to the one that remains', async () => {
    const panel = await world.panel(CAST.merged)
    await panel.says(/was merged into another one/)
    const href = await (await panel.get('link', 'Open the remaining contact')).evaluate((one) =>
      one.getAttribute('href'),
    )
    expect(href).toContain(CAST.survivor)
    await panel.tab.close()
  })

  it('judges a contact without a company, and says that there is none', async () => {
    const panel = await world.panel(CAST.noCompany)
    await panel.says(/No company/)
    await panel.get('list', 'Handoff criteria')
    await panel.tab.close()
  })

  const failures: [string, Fault, RegExp][] = [
    ['500 in HTML', { kind: 'status', status: 500, html: '<h1>Oops</h1>' }, /not answering \(500\)/],
    ['no connection', { kind: 'reset' }, /cannot be reached/],
    ['no JSON', { kind: 'json', text: '{"id": ' }, /HubSpot/],
  ]
  it.each(failures)(
    '%s: the cached lead stays, with what is wrong and when it tries again',
    async (_, fault, words) => {
      const panel = await world.panel(CAST.nearlyReady)
      await panel.settled()
      world.sandbox.faults.add({ match: API, fault })
      await panel.tab.page.reload({ waitUntil: 'domcontentloaded' })
      const again = await panel.tab.openPanel()
      await again.says(words)
      await again.says(/Trying again at/)
      await again.says(/Not ready/)
      await again.tab.close()
    },
  )

  it('says without a cached lead what is wrong, and recovers on request', async () => {
    world.sandbox.faults.add({
      match: { ...API, ...CONTACT },
      fault: { kind: 'status', status: 503, html: '<p>down</p>' },
    })
    const panel = await world.panel(CAST.proposerInIt)
    await panel.says(/Trying again at/)
    world.sandbox.faults.clear()
    await panel.press('button', 'Try again')
    // A load that began before may still fail; the next try is automatic.
    await until('the lead', () => panel.has('heading', 'Ready for handoff'), 30_000)
    await panel.tab.close()
  })

  it('says that HubSpot is slow, and shows the lead when it comes', async () => {
    // This contact's request alone: a late retry of the test before would use the fault up.
    world.sandbox.faults.add({
      match: { ...API, path: new RegExp(`/contacts/${CAST.met}`) },
      times: 1,
      fault: { kind: 'delay', ms: 13_000 },
    })
    const panel = await world.panel(CAST.met)
    await panel.says(/slow to answer/)
    await until('the late lead', () => panel.has('heading', 'First contact made in time'), 20_000)
    await panel.tab.close()
  })

  it('does not let one slow part hold back the rest', async () => {
    const remove = world.sandbox.faults.add({
      match: { ...API, path: /emails\/batch/ },
      fault: { kind: 'hang' },
    })
    const panel = await world.panel(CAST.ready)
    await panel.get('heading', 'Ready for handoff')
    remove()
    await panel.tab.close()
  })

  it('stays calm with a token that HubSpot refuses: asked once, then never again', async () => {
    const refusal = {
      status: 'error',
      category: 'INVALID_AUTHENTICATION',
      message: 'Authentication credentials not found.',
    }
    world.sandbox.faults.add({ match: API, fault: { kind: 'status', status: 401, body: refusal } })
    const panel = await world.panel(CAST.metLate)
    await panel.says(/refused the access token/)
    world.apiRequests()
    await panel.tab.pushState(`/contacts/24681357/record/0-1/${CAST.ready}`)
    await panel.says(/refused the access token/)
    await panel.get('button', 'Connect to HubSpot')
    expect(world.apiRequests()).toEqual([])
    await panel.tab.close()
  })
})

describe.each(both())('tokens, portals and limits in $name', (contestant) => {
  const limits: [string, Fault, RegExp][] = [
    ['ten-second limit', { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', headers: true }, /for the moment/],
    ['daily limit without headers', { kind: 'rate', policy: 'DAILY', headers: false }, /for today/],
  ]
  it.each(limits)('%s: the cached lead stays, with the wait', async (_, fault, words) => {
    const world = await startWorld(contestant)
    try {
      const panel = await world.panel(CAST.nearlyReady)
      await panel.settled()
      world.sandbox.faults.add({ match: API, fault })
      await panel.tab.page.reload({ waitUntil: 'domcontentloaded' })
      const again = await panel.tab.openPanel()
      await again.says(words)
      await again.says(/Trying again at/)
      await again.says(/Not ready/)
    } finally {
      await world.close()
    }
  })

  it('is not connected at first: nothing is requested, and the way there is one button', async () => {
    const world = await startWorld(contestant, { token: null })
    try {
      const panel = await world.panel(CAST.ready)
      await panel.says(/Not connected/)
      await panel.get('button', 'Connect to HubSpot')
      expect(world.apiRequests()).toEqual([])
    } finally {
      await world.close()
    }
  })

  it('judges with what a poor token may read, and names the scopes that would turn the rest on', async () => {
    const world = await startWorld(contestant, { token: 'contactsOnly' })
    try {
      const panel = await world.panel(CAST.ready)
      await panel.get('heading', 'Needs review')
      await panel.says(/crm\.objects\.companies\.read/)
    } finally {
      await world.close()
    }
  })

  it('judges in a portal without the handoff properties, and says which are missing', async () => {
    const world = await startWorld(contestant, { sandbox: { japanProperties: false } })
    try {
      const panel = await world.panel(CAST.ready)
      await panel.get('heading', 'Ready for handoff')
      await panel.says(/no property japan_/)
    } finally {
      await world.close()
    }
  })
})

// The background as a browser starts it, whole: real storage, real messages, the sandbox's server; nothing of it is replaced.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf, seenOf } from '@/lib/domain/decision/decision'
import { OWNERS } from '../../sandbox/portal/owners'
import { CAST, PORTAL_ID } from '../../sandbox/sandbox'
import { local, session } from '../storage/fake-browser'
import { REF as ref, startBackground, TAB } from './app-scene'
import { channel, chrome, docked, PAGE, scene, script } from './fake-chrome'

const { changeDecision, readDecision } = await import('@/lib/storage/decisions')

let app: Awaited<ReturnType<typeof startBackground>>
beforeAll(async () => {
  app = await startBackground()
}, 60_000)
afterAll(() => app.end())
beforeEach(() => {
  channel.sender = PAGE
  scene.tabs = [TAB]
})

it('hears everything from the first moment on: what comes while it starts is not lost', () => {
  expect(Object.values(app.atOnce).filter((count) => count === 0)).toEqual([])
})

it('closes every storage area to scripts in pages', () => {
  expect(scene.closed).toEqual(['local', 'session', 'sync'].map((name) => `${name} TRUSTED_CONTEXTS`))
})

describe('before Connect', () => {
  it('a lead is answered with why not, and HubSpot asked nothing', async () => {
    app.sandbox.requests.length = 0
    expect(await app.send('lead.load', { ref, mode: 'fresh' })).toMatchObject({
      ref,
      snapshot: null,
      problem: { kind: 'not_connected' },
    })
    expect(app.sandbox.requests).toEqual([])
  })
})

describe('connected', () => {
  beforeAll(async () => {
    channel.sender = PAGE
    expect(await app.connect()).toMatchObject({ ok: true, connection: { portalId: PORTAL_ID } })
    await app.send('settings.write', { ownerId: OWNERS.mori })
  }, 60_000)

  it('the token is in no storage that a script in a page could ever read', () => {
    for (const area of [local, session])
      expect(JSON.stringify([...area.rows])).not.toContain(app.sandbox.tokens.full)
  })

  it('a page gets the whole lead; the record’s script its state alone, and no word of the person', async () => {
    const { snapshot } = await app.send('lead.load', { ref, mode: 'fresh' })
    const name = snapshot?.contact.lastName ?? ''
    expect(name).toBe(app.sandbox.portal.value('contacts', ref.contactId, 'lastname'))
    channel.sender = script(TAB)
    const rail = await app.send('rail.read', { ref })
    expect(rail).toMatchObject({
      ref,
      moments: expect.arrayContaining([expect.objectContaining({ tone: 'good' })]),
    })
    expect(JSON.stringify(rail)).not.toContain(name)
  })

  it('a second view asks HubSpot nothing', async () => {
    await app.send('lead.load', { ref, mode: 'fresh' })
    app.sandbox.requests.length = 0
    expect((await app.send('lead.load', { ref, mode: 'cached' })).snapshot?.ref).toEqual(ref)
    expect(app.sandbox.requests).toEqual([])
  })

  it('the dock that a panel closes is closed in its own tab', async () => {
    channel.sender = docked(TAB)
    await app.send('dock.write', { open: false, width: 400 })
    expect(channel.toTabs.map(({ tabId }) => tabId)).toContain(TAB.id)
    channel.sender = script(TAB)
    expect(await app.send('dock.read')).toEqual({ open: false, width: 400, top: 0.1, side: 'right' })
  })

  describe('a decision', () => {
    let made = 0
    const request = async (of = ref) => {
      const { snapshot } = await app.send('lead.load', { ref: of, mode: 'fresh' })
      if (snapshot?.handoff.state !== 'known') throw new Error('no handoff')
      return {
        id: `app-decision-${++made}`,
        ref: of,
        choice: choiceOf('accept'),
        seen: seenOf(snapshot.handoff.value),
        facts: {
          contactName: null,
          verdict: 'ready' as const,
          readiness: '',
          brief: [],
          origin: { source: null, recentConversion: null },
          touches: 0,
          firstContactAt: null,
        },
      }
    }

    it('is kept before it is answered, in the name of who this browser is', async () => {
      channel.sender = docked(TAB)
      const asked = await request()
      const reply = await app.send('decision.make', asked)
      expect(reply).toMatchObject({ ok: true, decision: { stage: 'held' } })
      expect((await readDecision(asked.id))?.decision.by).toBe(OWNERS.mori)
      expect(scene.alarms.has('outbox')).toBe(true)
      expect((await app.send('decision.undo', { id: asked.id }))?.stage).toBe('undone')
    })

    it('of a docked panel about another record than its tab’s is refused', async () => {
      const other = { ...ref, contactId: CAST.met }
      const strange = await request(other)
      channel.sender = docked(TAB)
      await expect(app.send('decision.make', strange)).rejects.toThrow()
      expect(await readDecision(strange.id)).toBeNull()
    })

    it('is never taken from the record’s script, nor with an id that HubSpot could not have given', async () => {
      const own = await request()
      channel.sender = script(TAB)
      await expect(app.send('decision.make', own)).rejects.toThrow()
      channel.sender = PAGE
      for (const contactId of ['10/../11', '', 'me', '1'.repeat(21)]) {
        const strange = { ...own, ref: { ...ref, contactId } }
        await expect(app.send('decision.make', strange), contactId).rejects.toThrow()
        await expect(app.send('decision.read', { ref: strange.ref }), contactId).rejects.toThrow()
      }
      for (const id of ['1234567', 'app/decision', 'x'.repeat(81)])
        await expect(app.send('decision.make', { ...own, id }), id).rejects.toThrow()
      expect(await readDecision(own.id)).toBeNull()
    })

    it('that waited while there was no network goes out when there is one again', async () => {
      channel.sender = docked(TAB)
      const { ref: of, ...rest } = await request()
      await app.send('decision.make', { ...rest, ref: of })
      const row = await readDecision(rest.id)
      if (row === null) throw new Error('not kept')
      const waiting = { for: 'network' as const }
      await changeDecision(row.id, (one) => ({
        ...one,
        stage: 'queued',
        waiting,
        nextTryAt: Date.now() + 3_600_000,
      }))
      app.online()
      await expect
        .poll(() => app.sandbox.portal.value('contacts', ref.contactId, 'japan_handoff_status'), {
          timeout: 15_000,
        })
        .toBe('accepted')
      expect(app.sandbox.portal.value('contacts', ref.contactId, 'japan_decided_by')).toBe(OWNERS.mori)
    })
  })

  it('the queue’s alarm puts the number of urgent leads on the button', async () => {
    const ownerId = app.sandbox.portal.value('contacts', CAST.breached, 'hubspot_owner_id')
    await app.send('settings.write', { ownerId })
    scene.badge = ''
    chrome.alarms.onAlarm.fire({ name: 'queue' })
    await expect.poll(() => scene.badge, { timeout: 15_000 }).toMatch(/^\d+$/)
  })

  it('Disconnect takes token, leads and badge away', async () => {
    await app.send('connection.disconnect')
    expect(await app.send('connection.read')).toMatchObject({ state: 'not_connected', portalId: null })
    expect(JSON.stringify([...session.rows])).not.toContain(ref.contactId)
    await expect.poll(() => scene.badge).toBe('')
    expect(await app.connect('pat-na1-not-a-token-of-this-portal')).toMatchObject({
      ok: false,
      problem: { kind: 'token_refused' },
    })
  })
})

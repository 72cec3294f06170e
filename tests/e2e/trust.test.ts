// Trust: what HubSpot's page can see and do of us (nothing), and text from HubSpot that wants to be more than text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAST, type CastName } from '../sandbox/people/cast.ts'
import { ask } from './harness/ask.ts'
import { both } from './harness/both.ts'
import { findNode } from './harness/closed-node.ts'
import { RecordTab } from './harness/record-tab.ts'
import { until, within } from './harness/until.ts'
import { recordUrl, startWorld, type World } from './harness/world.ts'

describe.each(both())('trust in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())

  it('lets page script neither read nor find nor press the panel', async () => {
    const panel = await world.panel(CAST.ready)
    await panel.settled()
    const seen = await panel.tab.page.evaluate(() => {
      const host = document.querySelector('hikitsugi-dock')
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      return {
        root: host?.shadowRoot ?? null,
        frames: window.frames.length,
        iframes: document.querySelectorAll('iframe').length,
        text: host?.textContent ?? '',
        attributes: host?.getAttributeNames().filter((name) => name !== 'style') ?? [],
      }
    })
    expect(seen).toEqual({ root: null, frames: 0, iframes: 0, text: '', attributes: [] })
    expect((await panel.tab.rail()).open).toBe(true)
    await panel.tab.close()
  })

  it('hides the keys pressed in the panel from the page and its hotkeys', async () => {
    const panel = await world.panel(CAST.ready)
    await panel.settled()
    await panel.press('button', 'Refresh')
    const keys = () =>
      panel.tab.page.evaluate(() => {
        const page = window as unknown as { __keys: unknown[]; __hotkeys: unknown[] }
        return [page.__keys.length, page.__hotkeys.length]
      })
    const before = await keys()
    await panel.tab.page.keyboard.press('c')
    // Refresh is the panel's last button: backwards, so that the focus stays inside.
    await panel.tab.page.keyboard.down('Shift')
    await panel.tab.page.keyboard.press('Tab')
    await panel.tab.page.keyboard.up('Shift')
    await until('the focus to move on inside the panel', () =>
      panel.root.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.matches('.freshness *'),
      ),
    )
    expect(await keys()).toEqual(before)
    await panel.tab.close()
  })

  it('is not on a look-alike host, nor in a framed record', async () => {
    const fake = recordUrl(CAST.ready, '24681357', 'app.hubspot.com.evil.test')
    const tab = await RecordTab.open(world.browser, fake)
    await until('the page', () => tab.page.$('main'))
    expect((await tab.dockCount()).anywhere).toBe(0)
    await tab.close()
    world.apiRequests()
    const framing = `https://www.evil.test/frames-a-record?src=${encodeURIComponent(recordUrl(CAST.ready))}`
    const framed = await RecordTab.open(world.browser, framing)
    await until('the frame', () => framed.page.frames().length > 1)
    expect((await framed.dockCount()).anywhere).toBe(0)
    expect(world.apiRequests()).toEqual([])
    await framed.close()
  })

  it("cannot be framed by a stranger's page", async () => {
    const ours = `${world.browser.origin}/panel.html`
    const framing = `https://www.evil.test/frames-a-record?src=${encodeURIComponent(ours)}`
    const framed = await RecordTab.open(world.browser, framing)
    const { page } = framed
    // The page is complete once its frame has loaded, or was refused.
    await until('the page with its frame', () =>
      page.evaluate(() => document.readyState === 'complete' && document.querySelector('iframe') !== null),
    )
    // A browser may never answer for the error page in the refused frame; our panel would.
    const texts = await Promise.all(
      page.frames().map((frame) => {
        const isPanel = frame.evaluate(() => document.querySelector('script[src*="panel"]') !== null)
        return within('the frame', isPanel, 5_000).catch(() => false)
      }),
    )
    expect(page.frames().filter((frame) => frame.url().startsWith(world.browser.origin))).toEqual([])
    expect(texts).not.toContain(true)
    await framed.close()
  })

  it.each([
    ['another host of HubSpot', 'blog.hubspot.com'],
    ['a record page, in a frame of it', 'app.hubspot.com'],
  ])('shows nothing when it is framed by %s', async (_, host) => {
    const record = await world.panel(CAST.ready)
    await record.settled()
    const address = findNode(await record.tab.dock(), ({ tag }) => tag === 'iframe')?.attributes.src ?? ''
    expect(address).toContain('/panel.html')
    await record.tab.close()
    world.apiRequests()
    const inner = `https://${host}/frames-a-record?src=${encodeURIComponent(address)}`
    const outer = `https://app.hubspot.com/frames-a-record?src=${encodeURIComponent(inner)}`
    const framed = await RecordTab.open(world.browser, host === 'app.hubspot.com' ? outer : inner)
    // The page that refuses takes away even the empty place where it would have been.
    await until('an empty page', async () => {
      const frames = await world.browser.inFrames(framed.page, 'origin + document.body.childElementCount')
      return frames.some((frame) => frame.includes('-extension://') && frame.endsWith('0'))
    })
    expect(world.apiRequests()).toEqual([])
    await framed.close()
  })

  const hostile: CastName[] = [
    'hostile',
    'hugeText',
    'loneSurrogate',
    'rightToLeft',
    'emoji',
    'blank',
    'manyEngagements',
  ]
  it.each(hostile)('shows %s as text, layout intact, at 320 px', async (name) => {
    const panel = await world.panel(CAST[name])
    await panel.settled()
    await panel.resize(320)
    const found = await panel.root.evaluate(() => ({
      names: document.querySelectorAll('h1').length,
      scripts: document.querySelectorAll('script:not([src]), main img, main iframe, main object').length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      hacked: Reflect.get(window, '__hacked') === true,
    }))
    expect(found).toEqual({ names: 1, scripts: 0, overflow: 0, hacked: false })
    expect(await panel.tab.page.evaluate(() => Reflect.get(window, '__hacked') === true)).toBe(false)
    await panel.tab.close()
  })

  it('takes no decision about another record from a docked panel, and none from the page', async () => {
    const panel = await world.panel(CAST.atRisk)
    await panel.settled()
    const held = (contactId: string) => {
      const nothing = { status: null, handedOffAt: null, acceptedAt: null, rejectedAt: null }
      return ask(panel.frame, 'decision.make', {
        id: `forged-${contactId}`,
        ref: { portalId: '24681357', contactId },
        choice: { kind: 'accept', reason: null, detail: null, note: '', role: null, disputed: false },
        seen: { ...nothing, rejectionReason: null, firstContactAt: null, decisionRole: null, count: 0 },
        facts: {
          contactName: null,
          verdict: 'ready',
          readiness: '',
          brief: [],
          origin: { source: null, recentConversion: null },
          touches: 0,
          firstContactAt: null,
        },
      }).then(
        (reply) => reply.ok && reply.decision.stage === 'held',
        () => false,
      )
    }
    expect(await held(CAST.breached)).toBe(false)
    // The very same request about the panel's own record is taken: nothing else was wrong with it.
    expect(await held(CAST.atRisk)).toBe(true)
    await panel.press('button', 'Undo')
    expect(
      await panel.tab.page.evaluate(
        () =>
          'chrome' in globalThis &&
          'sendMessage' in ((globalThis as never as { chrome: { runtime?: object } }).chrome.runtime ?? {}),
      ),
    ).toBe(false)
    await panel.tab.close()
  })

  it('has sent nothing anywhere but to HubSpot', () => {
    const ofBrowsers = /google|gstatic|mozilla|firefox|chromium|detectportal/
    expect(world.sandbox.refusedHosts.filter((host) => !ofBrowsers.test(host))).toEqual([])
  })
})

// The two ends of the browser's channel: answers and errors come back, forged broadcasts are not heard.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { settings } from '../components/sample'
import { BrowserChannel } from './browser-channel'

const channel = new BrowserChannel()
let ends: typeof import('@/lib/messaging/messages') & typeof import('@/lib/messaging/background-end')

// What `wxt/browser` finds when it is first loaded, it keeps.
beforeAll(async () => {
  vi.stubGlobal('chrome', channel.api)
  vi.resetModules()
  ends = {
    ...(await import('@/lib/messaging/messages')),
    ...(await import('@/lib/messaging/background-end')),
  }
})
beforeEach(() => channel.clear())
afterEach(() => vi.restoreAllMocks())
afterAll(() => vi.unstubAllGlobals())

describe('a request', () => {
  it('is answered, with what was sent and by whom', async () => {
    channel.sender = { id: 'me' }
    const asked: unknown[] = []
    ends.onRequest((...given) => {
      asked.push(given)
      return Promise.resolve(settings())
    })
    expect(await ends.send('settings.write', { theme: 'dark' })).toEqual(settings())
    expect(asked).toEqual([['settings.write', { theme: 'dark' }, { id: 'me' }]])
  })

  it('may be answered with nothing', async () => {
    ends.onRequest(async () => undefined)
    expect(await ends.send('options.open')).toBeUndefined()
  })

  it.each([
    ['an error', new Error('no room'), 'no room'],
    ['anything else', 'no room', 'no room'],
  ])('is rejected with the words of %s that the background throws', async (_, thrown, words) => {
    ends.onRequest(() => Promise.reject(thrown))
    await expect(ends.send('settings.read')).rejects.toThrow(words)
  })

  it('is rejected where nobody can be reached, nobody answers, or the extension is gone', async () => {
    await expect(ends.send('settings.read')).rejects.toThrow('Receiving end does not exist')
    ends.onRequest(() => null)
    await expect(ends.send('settings.read')).rejects.toThrow('No answer: settings.read')
    vi.spyOn(channel.api.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    await expect(ends.send('settings.read')).rejects.toThrow('invalidated')
  })

  it('keeps the channel open only where an answer follows', () => {
    ends.onRequest((name) => (name === 'settings.read' ? Promise.resolve(1) : null))
    const [listener] = channel.listeners
    const hear = (message: unknown) => listener?.(message, {}, () => undefined)
    expect(
      [{ name: 'settings.read' }, { name: 'x' }, {}, null, undefined, 'settings.read'].map(hear),
    ).toEqual([true, false, false, false, false, false])
  })
})

describe('a broadcast', () => {
  it('is heard by every page that listens to its name, until it stops', async () => {
    const heard: unknown[] = []
    const stop = ends.on('settings.changed', (news) => heard.push(['one', news]))
    ends.on('settings.changed', (news) => heard.push(['two', news]))
    ends.on('queue.changed', (news) => heard.push(['other', news]))
    await ends.broadcastToPages('settings.changed', settings())
    expect(heard).toEqual([
      ['one', settings()],
      ['two', settings()],
    ])
    stop()
    await ends.broadcastToPages('queue.changed', null)
    await ends.broadcastToPages('settings.changed', settings())
    expect(heard.slice(2)).toEqual([
      ['other', null],
      ['two', settings()],
    ])
  })

  it('is not heard from a tab: its script could have forged it', async () => {
    let heard = 0
    ends.on('queue.changed', () => heard++)
    channel.sender = { tab: { id: 3 } }
    await ends.broadcastToPages('queue.changed', null)
    expect(heard).toBe(0)
  })

  it('goes to our script in one tab, never to other frames of it', async () => {
    const heard: unknown[] = []
    ends.on('dock.changed', (news) => heard.push(news))
    await ends.broadcastToTab(7, 'dock.changed', { open: true, width: 400, top: 0.1 })
    expect([channel.toTabs, heard]).toEqual([
      [{ tabId: 7, frameId: 0 }],
      [{ open: true, width: 400, top: 0.1 }],
    ])
  })

  it('that nobody hears is fine', async () => {
    await expect(ends.broadcastToPages('queue.changed', null)).resolves.toBeUndefined()
    await expect(
      ends.broadcastToTab(7, 'dock.changed', { open: true, width: 400, top: 0.1 }),
    ).resolves.toBeUndefined()
  })

  it('is told from whatever else arrives', () => {
    ends.on('queue.changed', () => expect.unreachable())
    for (const message of [null, {}, 'queue.changed']) {
      for (const hear of channel.listeners) expect(hear(message, {}, () => undefined)).toBeUndefined()
    }
  })

  it.each([[undefined], [{}]])('can be stopped after an update left %j of the extension', (left) => {
    const stop = ends.on('queue.changed', () => undefined)
    vi.spyOn(channel.api, 'runtime', 'get').mockReturnValue(left as never)
    expect(stop).not.toThrow()
  })
})

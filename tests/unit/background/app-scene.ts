// The background whole, as a browser starts it, in front of the sandbox's server: what its tests share.
import { expect, vi } from 'vitest'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { Broadcasts } from '@/lib/messaging/protocol'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { deleted } from '../storage/deleted'
import { channel, chrome, PAGE, scene, settle, type Tab } from './fake-chrome'

// What `wxt/browser` finds when it is first loaded, it keeps: ours is loaded after the browser.
const { send } = await import('@/lib/messaging/messages')
const { default: background } = await import('@/entrypoints/background')

const onRecord = (id: number, { portalId, contactId }: RecordRef): Tab => ({
  id,
  url: `https://app.hubspot.com/contacts/${portalId}/record/0-1/${contactId}`,
})

/** A lead of the sandbox, and a tab that shows it. */
export const REF: RecordRef = { portalId: PORTAL_ID, contactId: CAST.handedOffOnTime }
export const TAB = onRecord(7, REF)

type News = { readonly [K in keyof Broadcasts]: readonly [K, Broadcasts[K]] }[keyof Broadcasts]

/** What becomes true by itself, on a busy machine as well. */
export const soon = <Found>(look: () => Found) => expect.poll(look, { timeout: 10_000 })

/** How many hear each kind of event. */
const hearing = () => ({
  messages: channel.listeners.size,
  installed: chrome.runtime.onInstalled.hearers.size,
  started: chrome.runtime.onStartup.hearers.size,
  alarms: chrome.alarms.onAlarm.hearers.size,
  policy: chrome.storage.onChanged.hearers.size,
  permissions: chrome.permissions.onAdded.hearers.size,
})

/** Starts it once; every test file has a browser of its own. */
export async function startBackground() {
  const sandbox: Sandbox = await startSandbox({ enforceLimits: false })
  const direct = fetch
  let online = () => {}
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) =>
    new URL(String(request[0])).hostname === '127.0.0.1' ? direct(...request) : sandbox.fetch(...request),
  )
  vi.stubGlobal('addEventListener', (type: string, hear: () => void) => {
    if (type === 'online') online = hear
  })
  await deleted('vault')
  channel.sender = PAGE
  background.main()
  const atOnce = hearing()
  await settle()
  /** All that pages and tabs were told, in its order: one and the same message may go to both. */
  const told: News[] = []
  const hear = (message: unknown) => {
    const { name, body } = message as { name: News[0]; body: unknown }
    if (name.includes('changed') || name.includes('progress')) told.push([name, body] as unknown as News)
  }
  channel.listeners.add(hear)
  return {
    sandbox,
    send,
    told,
    /** What was told under a name. */
    news: <K extends keyof Broadcasts>(name: K) =>
      told.flatMap(([one, body]) => (one === name ? [body as Broadcasts[K]] : [])),
    /** What had a listener before the first `await` of the start had come back. */
    atOnce,
    online: () => online(),
    connect: (token = sandbox.tokens.full, portal: string | null = null) =>
      send('connection.connect', { token, keepToken: true, portal }),
    async end() {
      channel.sender = PAGE
      scene.tabs = []
      await send('connection.disconnect')
      channel.listeners.delete(hear)
      await sandbox.close()
      vi.unstubAllGlobals()
    },
  }
}

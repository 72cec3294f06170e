// Sends and receives the protocol's messages over the browser's own channel; knows nothing of their meaning.

import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Browser } from 'wxt/browser'
import { rememberDocked, tellDocked } from './docked-pages'
import type { BroadcastMap, ProtocolMap } from './protocol'

const channel = defineExtensionMessaging<ProtocolMap & BroadcastMap>()

type Request<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>
type Reply<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>

/** Where a message came from, as the browser vouches for it. */
export type Sender = Browser.runtime.MessageSender

/**
 * Asks the background. Rejects when the background cannot be reached or failed; after a rejection the outcome
 * is unknown, never "did not happen". Rejects at once when the extension was updated under this page.
 */
export async function send<K extends keyof ProtocolMap>(name: K, ...request: Request<K>): Promise<Reply<K>> {
  return (await channel.sendMessage(name as never, request[0] as never)) as Reply<K>
}

/** Registers the background's handler of one request. Call it synchronously when the background starts. */
export function onRequest<K extends keyof ProtocolMap>(
  name: K,
  handle: (request: unknown, sender: Sender) => Promise<Reply<K>>,
): () => void {
  return channel.onMessage(
    name as never,
    ((message: { data: unknown; sender: Sender }) => {
      void rememberDocked(message.sender).catch(() => undefined)
      return handle(message.data, message.sender)
    }) as never,
  )
}

/** Tells every open page of this extension, docked ones included. Nobody listening is fine. */
export async function broadcastToPages<K extends keyof BroadcastMap>(
  name: K,
  news: Parameters<BroadcastMap[K]>[0],
): Promise<void> {
  await Promise.all([
    channel.sendMessage(name as never, news as never).catch(() => undefined),
    tellDocked((tabId, frameId) =>
      channel.sendMessage(name as never, news as never, { tabId, frameId } as never),
    ).catch(() => undefined),
  ])
}

/** Tells our script in one HubSpot tab. A tab without it is fine. */
export async function broadcastToTab<K extends keyof BroadcastMap>(
  tabId: number,
  name: K,
  news: Parameters<BroadcastMap[K]>[0],
): Promise<void> {
  await channel
    .sendMessage(name as never, news as never, { tabId, frameId: 0 } as never)
    .catch(() => undefined)
}

/** Listens to the background. What a tab's script sends under the same name is ignored: it could be forged. */
export function onBroadcast<K extends keyof BroadcastMap>(
  name: K,
  hear: (news: Parameters<BroadcastMap[K]>[0]) => void,
): () => void {
  return channel.onMessage(
    name as never,
    ((message: { data: never; sender: Sender }) => {
      if (message.sender.tab === undefined) hear(message.data)
    }) as never,
  )
}

// The background's end of the messages: answers requests, and tells pages and tabs. Knows nothing of their meaning.
import { type Browser, browser } from 'wxt/browser'
import { rememberDocked, tellDocked } from './docked-pages'
import { reported } from './failures'
import type { Broadcasts } from './protocol'
import type { Answer, Envelope } from './wire'

/** Where a message came from, as the browser vouches for it. */
export type Sender = Browser.runtime.MessageSender

/**
 * Calls `answer` for each message; null from it leaves the message unanswered. Call it synchronously when the background
 * starts, or messages are lost.
 */
export function onRequest(
  answer: (name: unknown, body: unknown, sender: Sender) => Promise<unknown> | null,
): void {
  browser.runtime.onMessage.addListener((message: Partial<Envelope> | null, sender, respond) => {
    const reply = answer(message?.name, message?.body, sender)
    if (reply === null) return false
    void rememberDocked(sender).catch(reported('docked page'))
    reply
      .then(
        (value): Answer<unknown> => ({ reply: value }),
        (error: unknown): Answer<unknown> => ({
          failed: error instanceof Error ? error.message : String(error),
        }),
      )
      .then(respond)
    // Both browsers keep the channel open for `respond`; Chromium before 144 would drop a promise returned here.
    return true
  })
}

/** Tells every open page of this extension, docked ones included. Nobody listening is fine. */
export async function broadcastToPages<K extends keyof Broadcasts>(
  name: K,
  news: Broadcasts[K],
): Promise<void> {
  const message: Envelope = { name, body: news }
  await Promise.all([
    browser.runtime.sendMessage(message).catch(() => undefined),
    tellDocked((tabId, frameId) => browser.tabs.sendMessage(tabId, message, { frameId })).catch(
      () => undefined,
    ),
  ])
}

/** Tells our script in one HubSpot tab. A tab without it is fine. */
export async function broadcastToTab<K extends keyof Broadcasts>(
  tabId: number,
  name: K,
  news: Broadcasts[K],
): Promise<void> {
  const message: Envelope = { name, body: news }
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)
}

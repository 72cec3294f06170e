// The record script's side of the message channel: the same wire format as lib/messaging in a tenth of its size.
import { browser } from 'wxt/browser'
import type { BroadcastMap, ProtocolMap } from '@/lib/messaging/protocol'

type Question = 'rail.read' | 'dock.read' | 'dock.write'
type Hearers = { [K in 'rail.changed' | 'dock.changed']: BroadcastMap[K] }

/** Asks the background. Null when it cannot be reached or failed: the outcome is then unknown. Never rejects. */
export async function ask<K extends Question>(
  type: K,
  ...[data]: Parameters<ProtocolMap[K]>
): Promise<ReturnType<ProtocolMap[K]> | null> {
  try {
    const reply = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() })
    return reply?.res ?? null
  } catch {
    return null
  }
}

/** Hears the background, and nobody else, until `signal` ends. */
export function hear(hearers: Hearers, signal: AbortSignal): void {
  const listener = (
    message: { type?: unknown; data?: unknown } | null,
    sender: { tab?: unknown },
    respond: (reply: object) => void,
  ): void => {
    const type = message?.type
    if (sender.tab !== undefined || (type !== 'rail.changed' && type !== 'dock.changed')) return
    hearers[type](message?.data as never)
    respond({})
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener))
}

// Asks the background with a message of the table, from a page of the extension and as that page does.
import type { Frame, Page } from 'puppeteer-core'
import type { Given, MessageName, ReplyOf } from '../../../lib/messaging/protocol.ts'
import type { Answer } from '../../../lib/messaging/wire.ts'

/** The background's reply. Rejects with its words when it refuses or fails. */
export async function ask<K extends MessageName>(
  page: Page | Frame,
  name: K,
  ...[body]: Given<K>
): Promise<ReplyOf<K>> {
  const answer = await page.evaluate(
    (message) => {
      type Api = { runtime: { sendMessage(message: object): Promise<unknown> } }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (browser ?? chrome).runtime.sendMessage(message)
    },
    { name, body },
  )
  const { reply, failed } = answer as { reply: ReplyOf<K>; failed?: string } satisfies Answer<ReplyOf<K>>
  if (failed !== undefined) throw new Error(failed)
  return reply
}

// A page's end of the messages, and the record script's: asks the background, and listens to it. Loads no schema.
import { type Browser, browser } from 'wxt/browser'
import type { Broadcasts, Given, MessageName, On, ReplyOf } from './protocol'
import type { Answer, Envelope } from './wire'

/** See {@link Send}; its port says which names a page or the record's script may use. */
export async function send<K extends MessageName>(name: K, ...[body]: Given<K>): Promise<ReplyOf<K>> {
  type Reply = Answer<ReplyOf<K>> | null | undefined
  const answer = await browser.runtime.sendMessage<Envelope, Reply>({ name, body })
  if (answer == null || 'failed' in answer) throw new Error(answer?.failed ?? `No answer: ${name}`)
  return answer.reply
}

/** What a tab's script sends under the same name is ignored: it could be forged. */
export const on: On = (name, hear) => {
  // The type of `body` is the background's word: it sends only what {@link Broadcasts} says, and nobody else is heard.
  const listener = (
    message: { readonly name?: unknown; readonly body: Broadcasts[typeof name] } | null,
    { tab }: Browser.runtime.MessageSender,
  ): void => {
    if (tab === undefined && message?.name === name) hear(message.body)
  }
  browser.runtime.onMessage.addListener(listener)
  // A tab from before an update no longer has a `runtime`.
  return () => browser.runtime?.onMessage?.removeListener(listener)
}

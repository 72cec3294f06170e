// The door of the background: who may ask what, in which shape. Everything else is refused, or dropped unanswered.
import type * as z from 'zod/mini'
import { onRequest, type Sender } from '@/lib/messaging/background-end'
import { report } from '@/lib/messaging/failures'
import {
  MESSAGES,
  type MessageName,
  type ParsedOf,
  type PartyOf,
  type ReplyOf,
} from '@/lib/messaging/protocol'
import { type Origin, originOf } from '@/lib/messaging/sender'

type OriginOf<K extends MessageName> = Extract<Origin, { readonly kind: PartyOf<K> }>

/** One function per message; it also learns who asked, of those who may. */
export type Handlers = {
  readonly [K in MessageName]: (request: ParsedOf<K>, from: OriginOf<K>) => Promise<ReplyOf<K>>
}

/** The table, each entry by the types that are derived from it. */
const TABLE: {
  readonly [K in MessageName]: {
    readonly from: readonly string[]
    readonly request: z.ZodMiniType<ParsedOf<K>>
  }
} = MESSAGES

/** A request that may not be answered; its text tells the sender nothing that it did not send. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
}

/** Registers every handler. Must run synchronously when the background starts, or messages are lost. */
export function answerRequests(handlers: Handlers): void {
  onRequest((name, body, sender) => (isMessage(name) ? answer(handlers, name, body, sender) : null))
}

function isMessage(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(MESSAGES, name)
}

function mayAsk<K extends MessageName>(name: K, from: Origin): from is OriginOf<K> {
  return TABLE[name].from.includes(from.kind)
}

async function answer<K extends MessageName>(
  handlers: Handlers,
  name: K,
  body: unknown,
  sender: Sender,
): Promise<ReplyOf<K>> {
  const from = originOf(sender)
  if (!mayAsk(name, from)) throw new RefusedRequest(name)
  // Over the channel an absent request arrives as undefined in one browser and null in the other.
  const parsed = TABLE[name].request.safeParse(body ?? undefined)
  if (!parsed.success) throw new RefusedRequest(name)
  try {
    return await handlers[name](parsed.data, from)
  } catch (error) {
    report(`request ${name}`, error)
    throw error
  }
}

// The door of the background: who may ask what, in which shape. Everything else is dropped unanswered.

import * as z from 'zod/mini'
import { onRequest } from '@/lib/messaging/messages'
import { type ProtocolMap, SENDERS } from '@/lib/messaging/protocol'
import { type Origin, originOf } from '@/lib/messaging/sender'
import { decisionId, decisionRequest, id, logEntries, month, ref, setupPlan } from './request-shapes'

/** A draft may be longer than a note: what is too long to send is still not lost. */
const LONGEST_DRAFT = 4_000_000

/** A larger file is refused by the page already. */
const MOST_FILE = 2_000_000

const SHAPES = {
  'lead.load': z.strictObject({ ref, mode: z.enum(['cached', 'fresh']) }),
  'rail.read': z.strictObject({ ref }),
  'record.read': z.undefined(),
  'dock.read': z.undefined(),
  'dock.write': z.strictObject({ open: z.boolean(), width: z.number().check(z.gte(320), z.lte(480)) }),
  'settings.read': z.undefined(),
  'settings.write': z.strictObject({
    language: z.optional(z.enum(['auto', 'en', 'ja'])),
    theme: z.optional(z.enum(['system', 'light', 'dark'])),
    ownerId: z.optional(z.nullable(id)),
    keepToken: z.optional(z.boolean()),
    remindNames: z.optional(z.boolean()),
    toldEdition: z.optional(z.number()),
  }),
  'connection.read': z.undefined(),
  'connection.connect': z.strictObject({
    token: z.string().check(z.maxLength(4096)),
    keepToken: z.boolean(),
    portal: z._default(z.nullable(z.string().check(z.maxLength(8192))), null),
  }),
  'connection.disconnect': z.undefined(),
  'options.open': z.undefined(),
  'decision.make': decisionRequest,
  'decision.undo': z.strictObject({ id: decisionId }),
  'decision.read': z.strictObject({ ref }),
  'decision.retry': z.undefined(),
  'draft.write': z.strictObject({ ref, text: z.string().check(z.maxLength(LONGEST_DRAFT)) }),
  'journal.read': z.undefined(),
  'queue.read': z.strictObject({ team: z.boolean() }),
  'setup.plan': z.undefined(),
  'setup.apply': z.strictObject({ plan: setupPlan }),
  'workflow.ensure': z.strictObject({ managerId: id }),
  'workflow.update': z.strictObject({ managerId: id, id, revision: z.string().check(z.maxLength(100)) }),
  'definition.read': z.undefined(),
  // Its form is checked where it is read, so that the answer can say what is wrong and where.
  'definition.draft': z.strictObject({ definition: z.unknown() }),
  'definition.publish': z.strictObject({ definition: z.unknown(), over: z.nullable(z.string()) }),
  'definition.import': z.strictObject({ text: z.string().check(z.maxLength(MOST_FILE)) }),
  'definition.check': z.undefined(),
  'portal.vocabulary': z.undefined(),
  'health.check': z.undefined(),
  'review.scan': z.strictObject({ month, fresh: z.boolean() }),
  'review.stop': z.strictObject({ month }),
  'review.months': z.undefined(),
  'review.forget': z.strictObject({ month: z.nullable(month) }),
  'review.log': z.strictObject({ month }),
  'review.log.write': z.strictObject({ month, entries: logEntries }),
  'review.log.send': z.strictObject({
    month,
    as: z.enum(['note', 'task']),
    to: id,
    text: z.string().check(z.maxLength(60_000)),
  }),
} satisfies Record<keyof ProtocolMap, z.ZodMiniType>

/** One function per request; it also learns who asked. */
export type Handlers = {
  [K in keyof ProtocolMap]: (
    request: Parameters<ProtocolMap[K]>[0],
    from: Origin,
  ) => Promise<ReturnType<ProtocolMap[K]>>
}

/** A request that may not be answered; its text tells the sender nothing that it did not send. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
}

/** Registers every handler. Must run synchronously when the background starts, or messages are lost. */
export function answerRequests(handlers: Handlers): void {
  for (const name of Object.keys(SHAPES) as (keyof ProtocolMap)[]) {
    onRequest(name, async (data, sender) => {
      const from = originOf(sender)
      if (from.kind === 'stranger' || !SENDERS[name].includes(from.kind)) throw new RefusedRequest(name)
      // Over the channel an absent request arrives as undefined in one browser and null in the other.
      const parsed = SHAPES[name].safeParse(data ?? undefined)
      if (!parsed.success) throw new RefusedRequest(name)
      return handlers[name](parsed.data as never, from) as never
    })
  }
}

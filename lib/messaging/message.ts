// One entry of the message table, and the shapes that several entries share. Only the background loads these schemas.
import * as z from 'zod/mini'

/** Who may ask: one of this extension's own pages, or our script on a HubSpot record. */
export type Party = 'page' | 'record'

/** A reply's type; there is nothing of it at run time, since replies come from our own background. */
export interface ReplyType<T> {
  readonly type?: T
}

/** A message: who may send it, the shape of its request, the type of its reply. */
export interface Message {
  readonly from: readonly Party[]
  readonly request: z.ZodMiniType
  readonly reply: ReplyType<unknown>
}

/** Names a reply's type in the table. */
export const reply = <T>(): ReplyType<T> => ({})

/** For messages whose name says it all. */
export const nothing = z.undefined()

/** A page must send `T`; the background looks at it itself, so that its answer can say what is wrong and where. */
export const unread = <T>() => z.custom<unknown, T>()

export const text = (longest: number) => z.string().check(z.maxLength(longest))
/** A HubSpot id. */
export const id = z.string().check(z.regex(/^\d{1,20}$/))
export const ref = z.strictObject({ portalId: id, contactId: id })
/** An id that a page makes: a UUID. */
export const madeId = z.string().check(z.regex(/^[\w:-]{8,80}$/))
/** UTC, ms. */
export const instant = z.number()

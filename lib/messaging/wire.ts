// What the two ends of a message exchange in the browser's own channel.

/** A message on its way: to the background a request, from it a broadcast. */
export interface Envelope {
  readonly name: string
  readonly body: unknown
}

/** The background's answer. `failed`: its error in words, which becomes a rejection where it was asked. */
export type Answer<T> = { readonly reply: T } | { readonly failed: string }

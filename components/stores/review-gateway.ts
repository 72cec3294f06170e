// What the review page needs from the outside: the background, its own worker, and time.
import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { Instant } from '@/lib/domain/fact'
import type { On, Send } from '@/lib/messaging/protocol'
import type { AskReviewWorker } from '@/lib/messaging/protocol-review-worker'

/** Calls may reject when the background cannot be reached. */
export interface ReviewGateway {
  readonly send: Send
  readonly on: On
  /** Reads the text of a definition file; nothing is kept. */
  readDefinition(
    text: string,
  ): { ok: true; definition: Definition } | { ok: false; problem: DefinitionProblem }
  /** Asks the worker that counts. */
  readonly askWorker: AskReviewWorker
  download(name: string, text: string): void
  openOptions(): void
  print(): void
  /** A new, unique id. */
  newId(): string
  /** This machine's clock, UTC ms. */
  now(): Instant
}

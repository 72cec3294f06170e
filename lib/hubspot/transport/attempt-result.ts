// Sorts the end of one try: a usable answer, or a failure with its class.
import type { Instant } from '@/lib/domain/fact'
import { errorOf, readErrorAnswer } from './error-answer'
import { type HubSpotError, OfflineError, ResponseShapeError, TimeoutError } from './errors'
import type { Answer } from './fetch-once'
import type { HubSpotResponse } from './request'
import type { Failure } from './retry-timing'

export type Outcome =
  | { readonly response: HubSpotResponse }
  | { readonly failure: Failure; readonly error: (retryAt: Instant) => HubSpotError }

/** The outcome of an answer. `scope`: what the request needs of ours. HubSpot's words never carry the token. */
export function outcomeOf(answer: Answer, token: string, scope: string): Outcome {
  const { status, headers, text } = answer
  if (status >= 200 && status < 300) {
    try {
      return { response: { status, headers, text, json: text === '' ? null : JSON.parse(text) } }
    } catch {
      return { failure: { kind: 'shape' }, error: () => new ResponseShapeError('not JSON', { status }) }
    }
  }
  const found = readErrorAnswer(status, text.replaceAll(token, '[token]'))
  const failure: Failure = {
    kind: 'status',
    status,
    policy: found.policy,
    retryAfter: headers.get('retry-after'),
  }
  return { failure, error: (retryAt) => errorOf(found, retryAt, scope) }
}

/** The outcome where no answer came. Errors that end the request at once are thrown on. */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof TimeoutError) return { failure: { kind: 'timeout' }, error: () => error }
  if (error instanceof OfflineError) return { failure: { kind: 'network' }, error: () => error }
  throw error
}

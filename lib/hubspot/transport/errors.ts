// What can go wrong with HubSpot: one class per meaning. Messages hold HubSpot's own words, never the token.
import type { Instant } from '@/lib/domain/fact'

/** What HubSpot's error envelope told, as far as it could be read. */
export interface ErrorDetails {
  readonly status?: number
  /** HubSpot's own message, shortened. */
  readonly words?: string | null
  readonly correlationId?: string | null
}

/** The parent of every error in this file. `words`: HubSpot's own message, null when it sent none. */
export class HubSpotError extends Error {
  readonly status: number | null
  readonly words: string | null
  readonly correlationId: string | null

  constructor(fallback: string, details: ErrorDetails = {}) {
    super(details.words ?? fallback)
    this.name = new.target.name
    this.status = details.status ?? null
    this.words = details.words ?? null
    this.correlationId = details.correlationId ?? null
  }
}

/** A class whose message is HubSpot's own where it sent one, else this. */
function saying(fallback: string) {
  return class extends HubSpotError {
    constructor(details?: ErrorDetails) {
      super(fallback, details)
    }
  }
}

/** There is no token: nothing was sent. */
export class NotConnectedError extends saying('Not connected to HubSpot') {}

/** 401: the token is wrong, revoked or rotated. Asking again with it is useless. */
export class TokenRefusedError extends saying('HubSpot refused the access token') {}

/**
 * 403 for want of a permission. `scope`: the one that we ask for, which is what a person is told. `named`: what HubSpot called it: a
 * legacy name, alternatives, one of several, or nothing.
 */
export class ScopeMissingError extends HubSpotError {
  readonly scope: string
  readonly named: readonly string[]

  constructor(scope: string, named: readonly string[] = [], details?: ErrorDetails) {
    super('The access token lacks a permission', details)
    this.scope = scope
    this.named = named
  }
}

/** 403 for another reason: the account's plan, or the object is not open to this token. */
export class TierError extends saying('Not available on this HubSpot plan') {}

/** 404 or 410: no such record in the token's portal. */
export class NotFoundError extends saying('Not found in HubSpot') {}

/** The contact asked for was merged into another one. */
export class MergedError extends HubSpotError {
  readonly survivorId: string

  constructor(survivorId: string) {
    super('The contact was merged into another one')
    this.survivorId = survivorId
  }
}

/** 409: it exists already, or somebody else changed it. */
export class ConflictError extends saying('HubSpot reports a conflict') {}

/** One field that HubSpot refused, with HubSpot's code (`READ_ONLY_VALUE`, `INVALID_OPTION` ...). */
export interface RefusedField {
  readonly name: string
  readonly code: string | null
  readonly message: string
}

/** 400 or 422: HubSpot refused what was sent. `fields` is empty when it did not say which. */
export class ValidationError extends HubSpotError {
  readonly fields: readonly RefusedField[]

  constructor(fields: readonly RefusedField[], details?: ErrorDetails) {
    super('HubSpot refused the values', details)
    this.fields = fields
  }
}

/** 429, or a pause that an earlier 429 imposed. `retryAt` is an instant of this machine's clock. */
export class RateLimitError extends HubSpotError {
  readonly policy: string | null
  readonly retryAt: Instant

  constructor(policy: string | null, retryAt: Instant, details?: ErrorDetails) {
    super('HubSpot asks to wait', details)
    this.policy = policy
    this.retryAt = retryAt
  }
}

/** 477: the account is being moved to another data centre. `retryAt` is an instant of this machine's clock. */
export class MigratingError extends HubSpotError {
  readonly retryAt: Instant

  constructor(retryAt: Instant, details?: ErrorDetails) {
    super('The HubSpot account is being moved', details)
    this.retryAt = retryAt
  }
}

/** 5xx or 423, after the tries that were worth it. */
export class ServerError extends HubSpotError {
  override readonly status: number

  constructor(status: number, details?: ErrorDetails) {
    super(`HubSpot answered ${status}`, { ...details, status })
    this.status = status
  }
}

/** 488: the portal lives in another data centre than the one that was asked. Asking again is useless. */
export class OtherRegionError extends saying('The HubSpot account is in another data centre') {}

/** Any other refusal (405, 414, 415 ...). */
export class RefusedError extends HubSpotError {
  constructor(status: number, details?: ErrorDetails) {
    super(`HubSpot answered ${status}`, { ...details, status })
  }
}

/** No answer: offline, DNS, TLS, a reset, a forbidden redirect. The browser does not tell these apart. */
export class OfflineError extends saying('HubSpot could not be reached') {}

/** The request's own deadline passed. */
export class TimeoutError extends saying('HubSpot did not answer in time') {}

/** The caller aborted. */
export class AbortedError extends saying('Aborted') {}

/** An answer that is not what it should be: HTML, broken JSON, a required part missing. */
export class ResponseShapeError extends HubSpotError {
  constructor(what: string, details?: ErrorDetails) {
    super(`HubSpot's answer could not be read: ${what}`, details)
  }
}

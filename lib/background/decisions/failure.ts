// What an error of HubSpot means for a decision on its way: wait and try again, wait for a person, or refused for good.
import type { Refusal, Waiting } from '@/lib/domain/decision/row'
import type { Instant } from '@/lib/domain/fact'
import {
  ConflictError,
  type ErrorDetails,
  HubSpotError,
  MergedError,
  MigratingError,
  NotConnectedError,
  NotFoundError,
  OfflineError,
  OtherRegionError,
  RateLimitError,
  RefusedError,
  ScopeMissingError,
  ServerError,
  TierError,
  TimeoutError,
  TokenRefusedError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'
import { report } from '@/lib/messaging/failures'

export type Failure =
  /** `retryAt`: when HubSpot wants to be asked again; null when it did not say. */
  | { readonly end: 'wait'; readonly waiting: Waiting; readonly retryAt: Instant | null }
  /** Only a change of the connection helps. */
  | { readonly end: 'stop'; readonly waiting: Waiting }
  | { readonly end: 'refused'; readonly refusal: Refusal }

/** The portal asks for a property that is not ours before it takes the decision. */
export class RequiredError extends ValidationError {
  constructor(refusal: ValidationError) {
    super(refusal.fields, detailsOf(refusal))
  }
}

/** A property of ours, or an option of it, is not in the portal. */
export class PropertyMissingError extends ValidationError {
  readonly property: string

  constructor(property: string, refusal: ValidationError) {
    super(refusal.fields, detailsOf(refusal))
    this.property = property
  }
}

/** Nobody owns the contact, and nobody was named: nothing was sent. */
export class SalespersonMissingError extends HubSpotError {
  constructor() {
    super('The contact has no owner')
  }
}

function detailsOf({ status, words, correlationId }: ValidationError): ErrorDetails {
  return { words, correlationId, ...(status === null ? {} : { status }) }
}

/** An error that is not understood is waited out: a decision is never given up because of one. A fault of ours is recorded. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof HubSpotError)) report('decision send', error)
  if (error instanceof NotConnectedError) return { end: 'stop', waiting: { for: 'connection' } }
  if (error instanceof TokenRefusedError) return { end: 'stop', waiting: { for: 'token' } }
  if (error instanceof ScopeMissingError) return refused({ kind: 'scope_missing', scope: error.scope })
  if (error instanceof MergedError) return refused({ kind: 'merged', survivorId: error.survivorId })
  if (error instanceof SalespersonMissingError) return refused({ kind: 'salesperson_missing' })
  if (error instanceof PropertyMissingError) {
    const { property, message: words } = error
    return refused({ kind: 'property_missing', property, words })
  }
  if (error instanceof RequiredError) {
    const property = error.fields[0]?.name ?? null
    return refused({ kind: 'required', property, words: error.message })
  }
  if (error instanceof NotFoundError) return refused({ kind: 'not_found' })
  if (
    error instanceof ValidationError ||
    error instanceof TierError ||
    error instanceof ConflictError ||
    error instanceof OtherRegionError ||
    error instanceof RefusedError
  )
    return refused({ kind: 'refused', words: error.message })
  if (error instanceof RateLimitError) return wait({ for: 'limit' }, error.retryAt)
  if (error instanceof MigratingError) return wait({ for: 'migration' }, error.retryAt)
  if (error instanceof TimeoutError) return wait({ for: 'timeout' })
  if (error instanceof OfflineError) return wait({ for: 'network' })
  if (error instanceof ServerError) return wait({ for: 'server', status: error.status })
  return wait({ for: 'server', status: error instanceof HubSpotError ? error.status : null })
}

function refused(refusal: Refusal): Failure {
  return { end: 'refused', refusal }
}

function wait(waiting: Waiting, retryAt: Instant | null = null): Failure {
  return { end: 'wait', waiting, retryAt }
}

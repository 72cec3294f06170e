// What a handler gives: a reply, or HubSpot's error envelope as an exception.
import { randomUUID } from 'node:crypto'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** A JSON reply. Lone surrogates leave as escapes, as any JSON writer sends them. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** An HTML reply, as edge servers send it. */
export function html(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
}

/** No body. */
export function empty(status: number): Reply {
  return { status, headers: {}, body: '' }
}

export interface ErrorDetail {
  readonly message: string
  readonly code?: string
  readonly in?: string
  readonly subCategory?: string
  readonly context?: Readonly<Record<string, readonly string[]>>
}

/** HubSpot's answer to a call that failed. */
export class ApiError extends Error {
  readonly status: number
  readonly envelope: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    category: string,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.envelope = { status: 'error', message, correlationId: randomUUID(), category, ...more }
  }
}

/** 400 VALIDATION_ERROR in one sentence. */
export function invalid(message: string, errors?: readonly ErrorDetail[]): ApiError {
  return new ApiError(400, 'VALIDATION_ERROR', message, errors === undefined ? {} : { errors })
}

/** 404 OBJECT_NOT_FOUND. */
export function notFound(message = 'resource not found'): ApiError {
  return new ApiError(404, 'OBJECT_NOT_FOUND', message)
}

/** 400 with the JSON list of refused properties inside the message, as HubSpot sends it. */
export function invalidProperties(errors: readonly PropertyError[]): ApiError {
  const nested = errors.map((one) => ({
    isValid: false,
    message: one.message,
    error: one.error,
    name: one.name,
  }))
  return new ApiError(400, 'VALIDATION_ERROR', `Property values were not valid: ${JSON.stringify(nested)}`, {
    errors: errors.map((one) => ({
      message: one.message,
      code: one.error,
      context: { propertyName: [one.name] },
    })),
  })
}

export interface PropertyError {
  readonly name: string
  readonly error: string
  readonly message: string
}

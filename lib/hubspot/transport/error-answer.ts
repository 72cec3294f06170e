// Reads HubSpot's error answers: JSON envelopes of several shapes, HTML pages of the edge, anything.
import * as z from 'zod/mini'
import { firstCodePoints } from '@/lib/domain/clusters'
import { orNull, text } from '../mapping/schemas'
import {
  ConflictError,
  type HubSpotError,
  MigratingError,
  NotFoundError,
  OtherRegionError,
  RateLimitError,
  RefusedError,
  type RefusedField,
  ScopeMissingError,
  ServerError,
  TierError,
  TokenRefusedError,
  ValidationError,
} from './errors'

const context = orNull(z.record(z.string(), z.array(z.unknown())))
const detail = z.object({ message: text, code: text, in: text, context })
const names = orNull(z.array(z.unknown()))
const envelope = z.object({
  message: text,
  category: text,
  policyName: text,
  correlationId: text,
  context,
  // Older parts of the API name the scopes outside of any context, and give no category.
  requiredScopes: names,
  requiredGranularScopes: names,
  missingScopes: names,
  errors: orNull(z.array(detail)),
})
const refusedField = z.object({ name: z.string(), error: text, message: text })

type Envelope = z.infer<typeof envelope>

/** A refusal as read from status and body. */
export interface ErrorAnswer {
  readonly status: number
  /** 429: HubSpot's name of the limit. */
  readonly policy: string | null
  readonly words: string | null
  readonly correlationId: string | null
  readonly missingScopes: readonly string[] | null
  readonly fields: readonly RefusedField[]
}

const MAX_WORDS = 500

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** HubSpot hides the refused properties as JSON inside the message. */
function nestedFields(message: string): RefusedField[] {
  const start = message.indexOf('[')
  const list = start < 0 ? null : parseJson(message.slice(start, message.lastIndexOf(']') + 1))
  const parsed = z.safeParse(z.array(refusedField), list)
  if (!parsed.success) return []
  return parsed.data.map((field) => ({
    name: field.name,
    code: field.error ?? null,
    message: field.message ?? '',
  }))
}

function detailFields(errors: Envelope['errors']): RefusedField[] {
  return (errors ?? []).flatMap((error) => {
    const name = error.context?.propertyName?.[0] ?? error.in
    return typeof name === 'string' ? [{ name, code: error.code ?? null, message: error.message ?? '' }] : []
  })
}

function scopesOf(found: Envelope): string[] {
  const places = [found, found.context, ...(found.errors ?? []).map((error) => error.context)]
  const names = places.flatMap((each) => [
    ...(each?.requiredGranularScopes ?? []),
    ...(each?.missingScopes ?? []),
    ...(each?.requiredScopes ?? []),
  ])
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}

/** The scopes that a refusal names; null when it is about something else. Not every part of the API gives it the category. */
function missingScopes(found: Envelope): string[] | null {
  const scopes = scopesOf(found)
  const said =
    found.category === 'MISSING_SCOPES' || /\bscopes?\b|proper permissions/i.test(found.message ?? '')
  return said || scopes.length > 0 ? scopes : null
}

function policyOf(found: Envelope): string | null {
  if (typeof found.policyName === 'string') return found.policyName
  if (/\bten_secondly/i.test(found.message ?? '')) return 'TEN_SECONDLY_ROLLING'
  if (/\bsecondly/i.test(found.message ?? '')) return 'SECONDLY'
  return /\bdaily\b/i.test(found.message ?? '') ? 'DAILY' : null
}

/** Reads a non-2xx answer. Whatever is not HubSpot's envelope has no words: nobody wants to read an HTML page. */
export function readErrorAnswer(status: number, body: string): ErrorAnswer {
  const parsed = z.safeParse(envelope, parseJson(body))
  const found: Envelope = parsed.success ? parsed.data : z.parse(envelope, {})
  const message = found.message ?? null
  const nested = message === null ? [] : nestedFields(message)
  const fields = nested.length > 0 ? nested : detailFields(found.errors)
  const words = nested.length > 0 ? nested.map((field) => field.message || field.name).join(' / ') : message
  return {
    status,
    policy: policyOf(found),
    words: words === null || words.trim() === '' ? null : firstCodePoints(words, MAX_WORDS),
    correlationId: found.correlationId ?? null,
    missingScopes: missingScopes(found),
    fields,
  }
}

/** The error class for a refusal. `retryAt`: this machine's clock, used by 429 and 477. `scope`: what the request needs of ours. */
export function errorOf(answer: ErrorAnswer, retryAt: number, scope: string): HubSpotError {
  const { status } = answer
  if (status === 401) return new TokenRefusedError(answer)
  if (status === 403 && answer.missingScopes !== null)
    return new ScopeMissingError(scope, answer.missingScopes, answer)
  if (status === 403) return new TierError(answer)
  if (status === 404 || status === 410) return new NotFoundError(answer)
  if (status === 409) return new ConflictError(answer)
  if (status === 400 || status === 422) return new ValidationError(answer.fields, answer)
  if (status === 429) return new RateLimitError(answer.policy, retryAt, answer)
  if (status === 477) return new MigratingError(retryAt, answer)
  if (status === 488) return new OtherRegionError(answer)
  if (status >= 500 || status === 423 || status === 408) return new ServerError(status, answer)
  return new RefusedError(status, answer)
}

// The account behind a token: which portal, and what the token may do. HubSpot may refuse to tell either.

import { accountDetails, parsed, tokenInfo } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import {
  AbortedError,
  ConflictError,
  NotFoundError,
  RefusedError,
  ResponseShapeError,
  ScopeMissingError,
  TierError,
  ValidationError,
} from '../transport/errors'
import type { Transport } from '../transport/request'

export interface AccountDetails {
  readonly portalId: string
  readonly uiDomain: string | null
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
}

/** What HubSpot tells of a token itself; each part null where it does not. */
export interface TokenFacts {
  readonly portalId: string | null
  readonly scopes: readonly string[] | null
}

/** The answer, or why it is missing. */
export type Told<T> = { readonly told: T } | { readonly told: null; readonly error: unknown }

const REFUSALS = [ScopeMissingError, TierError, NotFoundError, ValidationError, ConflictError, RefusedError]

/** True where asking again would bring the same answer: HubSpot does not tell this token. A revoked token is not meant. */
export function isNotTold(error: unknown): boolean {
  return error instanceof ResponseShapeError || REFUSALS.some((refusal) => error instanceof refusal)
}

/** The account's details. @throws AbortedError */
export function readAccount(transport: Transport, call: CallOptions = {}): Promise<Told<AccountDetails>> {
  return orWhy(async () => {
    const { json } = await transport.send({ ...call, method: 'GET', path: '/account-info/v3/details' })
    const found = parsed(accountDetails, json)
    return {
      portalId: found.portalId,
      uiDomain: found.uiDomain ?? null,
      region: found.dataHostingLocation?.toLowerCase() ?? null,
      timeZone: found.timeZone ?? null,
      accountType: found.accountType ?? null,
    }
  })
}

/** The token's portal and scopes. @throws AbortedError */
export function readTokenFacts(
  transport: Transport,
  token: string,
  call: CallOptions = {},
): Promise<Told<TokenFacts>> {
  return orWhy(async () => {
    const { json } = await transport.send({
      ...call,
      method: 'POST',
      path: '/oauth/v2/private-apps/get/access-token-info',
      safe: true,
      body: { tokenKey: token },
    })
    const { hubId, scopes } = parsed(tokenInfo, json)
    return { portalId: hubId ?? null, scopes: scopes ?? null }
  })
}

async function orWhy<T>(read: () => Promise<T>): Promise<Told<T>> {
  try {
    return { told: await read() }
  } catch (error) {
    if (error instanceof AbortedError) throw error
    return { told: null, error }
  }
}

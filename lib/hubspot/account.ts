// The account behind a token: which portal, and what the token may do.
import type { CallOptions } from './client'
import { AbortedError } from './errors'
import type { Transport } from './request'
import { accountDetails, parsed, tokenInfo } from './schemas'

export interface AccountDetails {
  readonly portalId: string
  readonly uiDomain: string | null
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
}

/** The account's details; every token may read them. @throws TokenRefusedError ... */
export async function readAccount(transport: Transport, call: CallOptions = {}): Promise<AccountDetails> {
  const { json } = await transport.send({ ...call, method: 'GET', path: '/account-info/v3/details' })
  const found = parsed(accountDetails, json)
  return {
    portalId: found.portalId,
    uiDomain: found.uiDomain ?? null,
    region: found.dataHostingLocation?.toLowerCase() ?? null,
    timeZone: found.timeZone ?? null,
    accountType: found.accountType ?? null,
  }
}

/** The token's scopes; null when HubSpot does not tell them, as for some kinds of token. @throws AbortedError */
export async function readTokenScopes(
  transport: Transport,
  token: string,
  call: CallOptions = {},
): Promise<readonly string[] | null> {
  const path = '/oauth/v2/private-apps/get/access-token-info'
  try {
    const { json } = await transport.send({
      ...call,
      method: 'POST',
      path,
      safe: true,
      body: { tokenKey: token },
    })
    return parsed(tokenInfo, json).scopes
  } catch (error) {
    if (error instanceof AbortedError) throw error
    return null
  }
}

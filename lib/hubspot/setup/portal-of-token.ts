// Which portal a token belongs to: what HubSpot says of it, else what the person says, tried on one contact.
import type { PortalSource } from '@/lib/domain/portal'
import type { PortalClaim } from '@/lib/domain/portal-claim'
import { isNotTold, readAccount, readTokenFacts } from '../objects/account'
import type { CallOptions } from '../transport/client'
import { AbortedError, HubSpotError, NotFoundError, TokenRefusedError } from '../transport/errors'
import type { Transport } from '../transport/request'

/** HubSpot tells nobody whose this token is: a person must. */
export class PortalUntoldError extends HubSpotError {
  constructor() {
    super('HubSpot does not tell the portal of this token')
  }
}

/** A contact of the portal that the person named is not in the token's portal. */
export class PortalMismatchError extends HubSpotError {
  readonly portalId: string

  constructor(portalId: string) {
    super('The token belongs to another portal')
    this.portalId = portalId
  }
}

export interface TokenPortal {
  readonly portalId: string
  /** Who says so: HubSpot; a person, and a contact of that portal was found with the token; a person alone. */
  readonly portalFrom: PortalSource
  readonly uiDomain: string | null
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
  readonly scopes: readonly string[] | null
}

/** HubSpot's own region within a token, such as `eu1` in `pat-eu1-...`. */
const REGION = /^pat-([a-z]{2,3}\d)-/

/**
 * Asks for the portal and the scopes of a token.
 * @param claim what the person says of it; used only where HubSpot says nothing
 * @throws PortalUntoldError, PortalMismatchError; TokenRefusedError and whatever only keeps HubSpot from answering now
 */
export async function portalOfToken(
  transport: Transport,
  token: string,
  claim: PortalClaim | null,
  call: CallOptions = {},
): Promise<TokenPortal> {
  const [account, facts] = await Promise.all([
    readAccount(transport, call),
    readTokenFacts(transport, token, call),
  ])
  // No key is without any: an empty list tells nothing.
  const listed = facts.told?.scopes ?? []
  const scopes = listed.length === 0 ? null : listed
  if (account.told !== null) return { ...account.told, scopes, portalFrom: 'hubspot' }
  if (!isNotTold(account.error)) throw account.error
  const region = REGION.exec(token)?.[1] ?? null
  const unknown = { uiDomain: uiDomainOf(region), region, timeZone: null, accountType: null, scopes }
  const told = facts.told?.portalId ?? null
  if (told !== null) return { ...unknown, portalId: told, portalFrom: 'hubspot' }
  if ('error' in facts && !isNotTold(facts.error)) throw facts.error
  if (claim === null) throw new PortalUntoldError()
  const { portalId } = claim
  return { ...unknown, portalId, portalFrom: await tried(transport, claim, call) }
}

/** One contact that is known to be in the portal: where the token does not know it, the portal is another one. */
async function tried(
  transport: Transport,
  { portalId, contactId }: PortalClaim,
  call: CallOptions,
): Promise<TokenPortal['portalFrom']> {
  if (contactId === null) return 'typed'
  const path = `/crm/v3/objects/contacts/${encodeURIComponent(contactId)}`
  try {
    await transport.send({ ...call, method: 'GET', path })
    return 'contact'
  } catch (error) {
    if (error instanceof NotFoundError) throw new PortalMismatchError(portalId)
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    return 'typed'
  }
}

/** A contact that a person looks at and the token does not know: it may be gone, or the portal that was typed is not the token's. */
export function orMismatch(
  error: unknown,
  { portalId, portalFrom }: Pick<TokenPortal, 'portalId' | 'portalFrom'>,
) {
  return error instanceof NotFoundError && portalFrom === 'typed' ? new PortalMismatchError(portalId) : error
}

/** Where a region's app is; `app.hubspot.com` leads to the right one by itself. */
function uiDomainOf(region: string | null): string {
  return region === null || region === 'na1' ? 'app.hubspot.com' : `app-${region}.hubspot.com`
}

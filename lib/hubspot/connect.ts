// What a token is and may do, and the names of owners and forms.
import type { Unavailable } from '@/lib/domain/fact'
import type { FeatureState, OwnerChoice } from '@/lib/messaging/protocol'
import type { Transport } from './request'

export interface TokenInspection {
  readonly portalId: string
  /** Host for links into HubSpot, such as `app-eu1.hubspot.com`. */
  readonly uiDomain: string
  /** HubSpot's data hosting location, such as `na1`, `eu1`. */
  readonly region: string | null
  /** IANA name. */
  readonly timeZone: string | null
  readonly accountType: string | null
  /** Null when HubSpot does not tell them for this kind of token. */
  readonly scopes: readonly string[] | null
  readonly features: readonly FeatureState[]
  readonly surplusScopes: readonly string[]
}

export interface FormName {
  readonly id: string
  readonly name: string
}

export interface Directory {
  readonly owners: readonly OwnerChoice[]
  readonly forms: readonly FormName[]
}

/** A directory, with why a part of it could not be read (that part then holds the previous names). */
export interface DirectoryReading extends Directory {
  readonly problems: { readonly owners: Unavailable | null; readonly forms: Unavailable | null }
}

/** Asks HubSpot what this token is. `transport` must send this same `token`. @throws as `Transport.send` */
export declare function inspectToken(
  transport: Transport,
  token: string,
  signal?: AbortSignal,
): Promise<TokenInspection>

/** Names of owners and forms. A part that fails keeps `previous`. @throws TokenRefusedError */
export declare function loadDirectory(
  transport: Transport,
  previous?: Directory,
  signal?: AbortSignal,
): Promise<DirectoryReading>

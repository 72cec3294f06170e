// What a token is and may do, and the names of owners and forms.
import type { Unavailable } from '@/lib/domain/fact'
import { FEATURES, type Feature, SCOPE_OF } from '@/lib/domain/scopes'
import type { FeatureState, OwnerChoice } from '@/lib/messaging/protocol'
import { isRecordHost } from '@/lib/page/hosts'
import { readAccount, readTokenScopes } from './account'
import { AbortedError, TokenRefusedError } from './errors'
import { whyOf } from './fact-of'
import { type FormName, readForms } from './forms'
import { readOwners } from './owners'
import { probeFeature } from './probes'
import type { Transport } from './request'
import { surplusScopes } from './scopes'

export type { FormName } from './forms'

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

export interface Directory {
  readonly owners: readonly OwnerChoice[]
  readonly forms: readonly FormName[]
}

/** A directory, with why a part of it could not be read (that part then holds the previous names). */
export interface DirectoryReading extends Directory {
  readonly problems: { readonly owners: Unavailable | null; readonly forms: Unavailable | null }
}

async function featureStates(
  transport: Transport,
  scopes: readonly string[] | null,
  signal: AbortSignal | undefined,
): Promise<FeatureState[]> {
  const stateOf = async (feature: Feature): Promise<FeatureState> => ({
    feature,
    scope: SCOPE_OF[feature],
    state:
      scopes === null
        ? await probeFeature(transport, feature, { signal })
        : scopes.includes(SCOPE_OF[feature])
          ? 'on'
          : 'off',
  })
  return Promise.all(FEATURES.map(stateOf))
}

/**
 * Asks HubSpot what this token is. `transport` must send this same `token`.
 * @throws TokenRefusedError and whatever else stops the account details; an unknown scope list stops nothing
 */
export async function inspectToken(
  transport: Transport,
  token: string,
  signal?: AbortSignal,
): Promise<TokenInspection> {
  const info = readTokenScopes(transport, token, { signal })
  info.catch(() => undefined)
  const account = await readAccount(transport, { signal })
  const scopes = await info
  const { uiDomain } = account
  return {
    ...account,
    // Links are built from it: only a host of HubSpot's own app will do.
    uiDomain: uiDomain !== null && isRecordHost(uiDomain) ? uiDomain : 'app.hubspot.com',
    scopes,
    features: await featureStates(transport, scopes, signal),
    surplusScopes: surplusScopes(scopes ?? []),
  }
}

async function part<T>(
  request: Promise<readonly T[]>,
  previous: readonly T[],
  feature: Feature,
): Promise<{ list: readonly T[]; why: Unavailable | null }> {
  try {
    return { list: await request, why: null }
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    return { list: previous, why: whyOf(error, feature) }
  }
}

/** Names of owners and forms. A part that fails keeps `previous`. @throws TokenRefusedError, AbortedError */
export async function loadDirectory(
  transport: Transport,
  previous: Directory = { owners: [], forms: [] },
  signal?: AbortSignal,
): Promise<DirectoryReading> {
  const [owners, forms] = await Promise.all([
    part(readOwners(transport, { signal }), previous.owners, 'owners'),
    part(readForms(transport, { signal }), previous.forms, 'forms'),
  ])
  return { owners: owners.list, forms: forms.list, problems: { owners: owners.why, forms: forms.why } }
}

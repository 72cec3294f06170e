// What a token is and may do, and the names of owners, forms and call outcomes.
import type { Unavailable } from '@/lib/domain/fact'
import type { OwnerChoice } from '@/lib/domain/portal'
import type { PortalClaim } from '@/lib/domain/portal-claim'
import type { FeatureState } from '@/lib/domain/scopes'
import { FEATURES, type Feature, SCOPE_OF } from '@/lib/domain/scopes'
import { isRecordHost } from '@/lib/page/hosts'
import { whyOf } from '../mapping/fact-of'
import { type Disposition, readDispositions } from '../objects/dispositions'
import { type FormName, readForms } from '../objects/forms'
import { readOwners } from '../objects/owners'
import type { CallOptions } from '../transport/client'
import { AbortedError, TokenRefusedError } from '../transport/errors'
import type { PagedList } from '../transport/pages'
import type { Transport } from '../transport/request'
import { portalOfToken, type TokenPortal } from './portal-of-token'
import { probeFeature } from './probes'
import { surplusScopes } from './scopes'

export type { FormName } from '../objects/forms'

export interface TokenInspection extends TokenPortal {
  /** Host for links into HubSpot, such as `app-eu1.hubspot.com`. */
  readonly uiDomain: string
  readonly features: readonly FeatureState[]
  readonly surplusScopes: readonly string[]
}

export interface Directory {
  readonly owners: readonly OwnerChoice[]
  readonly forms: readonly FormName[]
  /** The portal's call outcomes; absent until they were read once. */
  readonly dispositions?: readonly Disposition[]
  /** Lists that HubSpot has more of than was read. */
  readonly cut: readonly ('owners' | 'forms')[]
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
 * Asks HubSpot what this token is. `transport` must send this same `token`; `claim`: which portal it belongs to, by a person's word.
 * @throws as {@link portalOfToken}; scopes that HubSpot does not tell are found out by reading
 */
export async function inspectToken(
  transport: Transport,
  token: string,
  claim: PortalClaim | null = null,
  signal?: AbortSignal,
): Promise<TokenInspection> {
  const found = await portalOfToken(transport, token, claim, { signal })
  const { uiDomain, scopes } = found
  return {
    ...found,
    // Links are built from it: only a host of HubSpot's own app will do.
    uiDomain: uiDomain !== null && isRecordHost(uiDomain) ? uiDomain : 'app.hubspot.com',
    features: await featureStates(transport, scopes, signal),
    surplusScopes: surplusScopes(scopes ?? []),
  }
}

async function part<T>(
  request: Promise<PagedList<T>>,
  previous: PagedList<T>,
  feature: Feature,
): Promise<PagedList<T> & { why: Unavailable | null }> {
  try {
    return { ...(await request), why: null }
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    return { ...previous, why: whyOf(error, feature) }
  }
}

/** The portal's call outcomes; the previous ones where they cannot be read: HubSpot's own are known anyway. */
async function outcomes(
  transport: Transport,
  previous: readonly Disposition[],
  call: CallOptions,
): Promise<readonly Disposition[]> {
  try {
    return await readDispositions(transport, call)
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    return previous
  }
}

/** Names of owners, forms and call outcomes. A part that fails keeps `previous`. @throws TokenRefusedError, AbortedError */
export async function loadDirectory(
  transport: Transport,
  previous: Directory = { owners: [], forms: [], cut: [] },
  signal?: AbortSignal,
): Promise<DirectoryReading> {
  const kept = <P extends 'owners' | 'forms'>(name: P) => ({
    list: previous[name],
    whole: !previous.cut.includes(name),
  })
  const call: CallOptions = { signal, priority: 'hidden' }
  const [owners, forms, dispositions] = await Promise.all([
    part(readOwners(transport, call), kept('owners'), 'owners'),
    part(readForms(transport, call), kept('forms'), 'forms'),
    outcomes(transport, previous.dispositions ?? [], call),
  ])
  const cut = (['owners', 'forms'] as const).filter((name) => !{ owners, forms }[name].whole)
  const problems = { owners: owners.why, forms: forms.why }
  return { owners: owners.list, forms: forms.list, dispositions, cut, problems }
}

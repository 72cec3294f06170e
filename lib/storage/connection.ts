// Which HubSpot account this browser is connected to, and what its token may do. Never the token itself.

import * as z from 'zod/mini'
import type { OwnerChoice, PortalSource } from '@/lib/domain/portal'
import type { FeatureState } from '@/lib/domain/scopes'

/** A connected account. `scopes` is null when HubSpot does not tell them for this kind of token. */
export interface Connection {
  readonly state: 'connected' | 'token_refused'
  readonly portalId: string
  readonly portalFrom: PortalSource
  readonly uiDomain: string
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
  readonly scopes: readonly string[] | null
  readonly features: readonly FeatureState[]
  readonly surplusScopes: readonly string[]
  readonly owners: readonly OwnerChoice[]
  readonly forms: readonly { readonly id: string; readonly name: string }[]
  /** The portal's call outcomes by HubSpot's ids. */
  readonly dispositions?: readonly { readonly id: string; readonly label: string }[]
  /** Lists of which HubSpot has more than is kept here. */
  readonly cut: readonly ('owners' | 'forms')[]
  /** When Connect succeeded; no two connections of this browser have the same, so it also says which one it is. */
  readonly connectedAt: number
}

const text = z.nullable(z.string())
const schema = z.object({
  state: z.enum(['connected', 'token_refused']),
  portalId: z.string(),
  portalFrom: z.catch(z.enum(['hubspot', 'contact', 'typed']), 'hubspot'),
  uiDomain: z.string(),
  region: text,
  timeZone: text,
  accountType: text,
  scopes: z.nullable(z.array(z.string())),
  features: z.array(z.custom<FeatureState>((value) => typeof value === 'object' && value !== null)),
  surplusScopes: z.array(z.string()),
  owners: z.array(z.object({ id: z.string(), name: z.string(), email: text })),
  forms: z.array(z.object({ id: z.string(), name: z.string() })),
  dispositions: z.catch(z.array(z.object({ id: z.string(), label: z.string() })), []),
  cut: z.catch(z.array(z.enum(['owners', 'forms'])), []),
  connectedAt: z.number(),
})

/** What is stored, as a connection; null when it is not one (then Connect again). */
export function parseConnection(stored: unknown): Connection | null {
  const parsed = schema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** True for one and the same Connect: no two of them have the same time. */
export function sameConnection(one: Connection | null, other: Connection | null): boolean {
  return one?.portalId === other?.portalId && one?.connectedAt === other?.connectedAt
}

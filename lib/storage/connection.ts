// Which HubSpot account this browser is connected to, and what its token may do. Never the token itself.

import * as z from 'zod/mini'
import type { ConnectionView, FeatureState, OwnerChoice } from '@/lib/messaging/protocol'
import { readVault, writeVault } from './vault'

const KEY = 'connection'

/** A connected account. `scopes` is null when HubSpot does not tell them for this kind of token. */
export interface Connection {
  readonly state: 'connected' | 'token_refused'
  readonly portalId: string
  readonly portalFrom: ConnectionView['portalFrom']
  readonly uiDomain: string
  readonly region: string | null
  readonly timeZone: string | null
  readonly accountType: string | null
  readonly scopes: readonly string[] | null
  readonly features: readonly FeatureState[]
  readonly surplusScopes: readonly string[]
  readonly owners: readonly OwnerChoice[]
  readonly forms: readonly { readonly id: string; readonly name: string }[]
  /** Lists that HubSpot has more of than is kept here. */
  readonly cut: ConnectionView['cut']
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
  cut: z.catch(z.array(z.enum(['owners', 'forms'])), []),
  connectedAt: z.number(),
})

/** The connection, or null before Connect (and when what is stored cannot be read: then Connect again). */
export async function readConnection(): Promise<Connection | null> {
  const parsed = schema.safeParse(await readVault(KEY))
  return parsed.success ? parsed.data : null
}

/** Stores the connection. */
export function writeConnection(connection: Connection): Promise<void> {
  return writeVault(KEY, connection)
}

// Use case: connect this browser to a HubSpot account with an access token, say what it may do, and disconnect.
import type { Instant } from '@/lib/domain/fact'
import type { PortalClaim } from '@/lib/domain/portal-claim'
import type { Directory, TokenInspection } from '@/lib/hubspot/connect'
import type { ConnectionView, ConnectReply } from '@/lib/messaging/protocol'
import { readPortalClaim } from '@/lib/page/portal-claim'
import type { Connection } from '@/lib/storage/connection'
import { connectProblemOf } from './connect-problem'
import { problemMet } from './obstacle'

export interface ConnectDeps {
  readonly inspect: (token: string, claim: PortalClaim | null) => Promise<TokenInspection>
  /** A contact of this portal that is open in a tab; null: none. */
  readonly openContact: (portalId: string) => Promise<string | null>
  readonly readDirectory: (token: string, previous?: Directory) => Promise<Directory>
  readonly hasHostAccess: () => Promise<boolean>
  readonly readConnection: () => Promise<Connection | null>
  readonly writeConnection: (connection: Connection) => Promise<void>
  readonly readToken: () => Promise<string | null>
  readonly writeToken: (token: string, keep: boolean) => Promise<void>
  /** The only portal that policy allows; null: any. */
  readonly allowedPortalId: () => Promise<string | null>
  /** Forgets token, connection, caches and the choice of who I am. */
  readonly forgetEverything: () => Promise<void>
  readonly forgetLeads: () => Promise<void>
  readonly onChange: (state: ConnectionView['state']) => void
  readonly now: () => Instant
  readonly clockOffsetMs: () => number
}

/** What can be an access token at all: one printable word. HubSpot's own prefixes are not required: they change. */
const TOKEN = /^[\x21-\x7e]{16,4096}$/

const NOT_CONNECTED: ConnectionView = {
  state: 'not_connected',
  portalId: null,
  uiDomain: null,
  portalFrom: 'hubspot',
  region: null,
  timeZone: null,
  accountType: null,
  features: [],
  surplusScopes: [],
  owners: [],
  cut: [],
  connectedAt: null,
  clockOffsetMs: 0,
}

/** The connection without what only the background needs. */
export function connectionView(connection: Connection | null, clockOffsetMs = 0): ConnectionView {
  if (connection === null) return { ...NOT_CONNECTED, clockOffsetMs }
  const { scopes: _scopes, forms: _forms, ...view } = connection
  return { ...view, clockOffsetMs }
}

/** Connect, disconnect, and what becomes of a connection in between. */
export function createConnect(deps: ConnectDeps) {
  /** `portal`: what the person typed for it; null: nothing, HubSpot tells it as a rule. */
  async function connect(
    text: string,
    keepToken: boolean,
    portal: string | null = null,
  ): Promise<ConnectReply> {
    const token = text.trim()
    const claim = portal === null ? null : await claimOf(portal)
    if (portal !== null && claim === null) return { ok: false, problem: { kind: 'portal_shape' } }
    if (!TOKEN.test(token)) return { ok: false, problem: { kind: 'token_shape' } }
    if (!(await deps.hasHostAccess())) return { ok: false, problem: { kind: 'host_access_missing' } }
    try {
      const found = await deps.inspect(token, claim)
      const allowedPortalId = await deps.allowedPortalId()
      if (allowedPortalId !== null && allowedPortalId !== found.portalId) {
        const problem = {
          kind: 'portal_not_allowed' as const,
          tokenPortalId: found.portalId,
          allowedPortalId,
        }
        return { ok: false, problem }
      }
      const { owners, forms, cut } = await deps.readDirectory(token)
      const names = { owners, forms, cut }
      const connection: Connection = { state: 'connected', ...found, ...names, connectedAt: deps.now() }
      await deps.forgetLeads()
      await deps.writeToken(token, keepToken)
      await deps.writeConnection(connection)
      deps.onChange('connected')
      return { ok: true, connection: connectionView(connection, deps.clockOffsetMs()) }
    } catch (error) {
      return { ok: false, problem: connectProblemOf(error, deps.now()) }
    }
  }

  /** A contact that is open in the browser is as good as one whose address was pasted: the token must know it. */
  async function claimOf(portal: string): Promise<PortalClaim | null> {
    const claim = readPortalClaim(portal)
    if (claim === null || claim.contactId !== null) return claim
    return { ...claim, contactId: await deps.openContact(claim.portalId) }
  }

  /** Removes everything that this browser holds of the account. */
  async function disconnect(): Promise<void> {
    await deps.forgetEverything()
    deps.onChange('not_connected')
  }

  /** HubSpot refused the token: remembered, so that nothing is asked with it again until Connect. */
  async function tokenRefused(connection: Connection): Promise<void> {
    // A late answer to an old token must not mark the new one.
    if ((await deps.readConnection())?.connectedAt !== connection.connectedAt) return
    await deps.writeConnection({ ...connection, state: 'token_refused' })
    deps.onChange('token_refused')
  }

  /** The connection in force: none without a token, which may live only until the browser closes. */
  async function current(): Promise<Connection | null> {
    const [connection, token] = await Promise.all([deps.readConnection(), deps.readToken()])
    return token === null ? null : connection
  }

  /** Reads owner and form names again; once a day is enough for names. Failures keep the old ones. */
  async function refreshDirectory(): Promise<void> {
    const [connection, token] = await Promise.all([current(), deps.readToken()])
    if (connection === null || token === null || connection.state !== 'connected') return
    const directory = await deps.readDirectory(token, connection).catch(async (error: unknown) => {
      await problemMet({ onTokenRefused: tokenRefused, now: deps.now }, connection, error)
      return null
    })
    if (directory === null) return
    const { owners, forms, cut } = directory
    await deps.writeConnection({ ...connection, owners, forms, cut })
  }

  return { connect, disconnect, tokenRefused, current, refreshDirectory }
}

export type Connect = ReturnType<typeof createConnect>

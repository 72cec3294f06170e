// Use case: connect this browser to a HubSpot account with an access token, say what it may do, and disconnect.
import type { Instant } from '@/lib/domain/fact'
import type { Directory, TokenInspection } from '@/lib/hubspot/connect'
import type { ConnectionView, ConnectReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { problemMet } from './obstacle'
import { problemOf } from './problems'

export interface ConnectDeps {
  readonly inspect: (token: string) => Promise<TokenInspection>
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
}

/** What can be an access token at all: one printable word. HubSpot's own prefixes are not required: they change. */
const TOKEN = /^[\x21-\x7e]{16,4096}$/

const NOT_CONNECTED: ConnectionView = {
  state: 'not_connected',
  portalId: null,
  uiDomain: null,
  region: null,
  timeZone: null,
  accountType: null,
  features: [],
  surplusScopes: [],
  owners: [],
  connectedAt: null,
}

/** The connection without what only the background needs. */
export function connectionView(connection: Connection | null): ConnectionView {
  if (connection === null) return NOT_CONNECTED
  const { scopes: _scopes, forms: _forms, ...view } = connection
  return view
}

/** Connect, disconnect, and what becomes of a connection in between. */
export function createConnect(deps: ConnectDeps) {
  async function connect(text: string, keepToken: boolean): Promise<ConnectReply> {
    const token = text.trim()
    if (!TOKEN.test(token)) return { ok: false, problem: { kind: 'token_shape' } }
    if (!(await deps.hasHostAccess())) return { ok: false, problem: { kind: 'host_access_missing' } }
    try {
      const found = await deps.inspect(token)
      const allowedPortalId = await deps.allowedPortalId()
      if (allowedPortalId !== null && allowedPortalId !== found.portalId) {
        const problem = {
          kind: 'portal_not_allowed' as const,
          tokenPortalId: found.portalId,
          allowedPortalId,
        }
        return { ok: false, problem }
      }
      const { owners, forms } = await deps.readDirectory(token)
      const connection: Connection = { state: 'connected', ...found, owners, forms, connectedAt: deps.now() }
      await deps.forgetLeads()
      await deps.writeToken(token, keepToken)
      await deps.writeConnection(connection)
      deps.onChange('connected')
      return { ok: true, connection: connectionView(connection) }
    } catch (error) {
      return { ok: false, problem: problemOf(error, deps.now()) }
    }
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
    await deps.writeConnection({ ...connection, owners: directory.owners, forms: directory.forms })
  }

  return { connect, disconnect, tokenRefused, current, refreshDirectory }
}

export type Connect = ReturnType<typeof createConnect>

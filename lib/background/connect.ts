// Use case: connect this browser to a HubSpot account with an access token, say what it may do, and disconnect.
import type { Instant } from '@/lib/domain/fact'
import { createTurns } from '@/lib/domain/in-turn'
import type { PortalClaim } from '@/lib/domain/portal-claim'
import type { Directory, TokenInspection } from '@/lib/hubspot/setup/connect'
import { PortalUntoldError } from '@/lib/hubspot/setup/portal-of-token'
import { reported } from '@/lib/messaging/failures'
import type { ConnectionView, ConnectReply, LoadProblem } from '@/lib/messaging/protocol'
import { readPortalClaim } from '@/lib/page/portal-claim'
import type { Account, Left } from '@/lib/storage/account'
import type { Connection } from '@/lib/storage/connection'
import type { ManagedSettings } from '@/lib/storage/managed'
import { problemOf } from './problems'

export interface ConnectDeps {
  readonly inspect: (token: string, claim: PortalClaim | null) => Promise<TokenInspection>
  /** A contact of this portal that is open in a tab; null: none. */
  readonly openContact: (portalId: string) => Promise<string | null>
  /** Before Connect: with a token that nobody holds yet. */
  readonly readDirectory: (token: string) => Promise<Directory>
  /** With the token of a connection that is in force. */
  readonly readDirectoryAgain: (connection: Connection) => Promise<Directory>
  readonly hasHostAccess: () => Promise<boolean>
  readonly readConnection: () => Promise<Connection | null>
  readonly readAccount: () => Promise<Account | null>
  /** In the place of whatever was there, in one step. */
  readonly writeAccount: (account: Account, keep: boolean) => Promise<void>
  /** Only while it is still this connection, in one step; resolves with whether it was. */
  readonly changeConnection: (
    connection: Connection,
    change: (now: Connection) => Connection,
  ) => Promise<boolean>
  /** Token and connection, in one step. */
  readonly endAccount: (left: Left) => Promise<void>
  readonly readLeft: () => Promise<Left | null>
  /** Everything else that was read with the account, and the choice of who I am; doing it twice does no harm. */
  readonly forgetRest: () => Promise<void>
  readonly finishLeaving: () => Promise<void>
  readonly forgetLeads: () => Promise<void>
  readonly letTokenGo: () => Promise<void>
  /** What company policy says: the only portal that is allowed, and whether a token may outlive the browser session. */
  readonly policy: () => Promise<Pick<ManagedSettings, 'portalId' | 'keepToken'>>
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
  const { scopes: _scopes, forms: _forms, dispositions: _dispositions, ...view } = connection
  return { ...view, clockOffsetMs }
}

/** The part of a directory that is kept. */
function namesOf({ owners, forms, dispositions = [], cut }: Directory) {
  return { owners, forms, dispositions, cut }
}

/** Connect, disconnect, and what becomes of a connection in between. */
export function createConnect(deps: ConnectDeps) {
  /** Changes of the account come one after the other. */
  const inTurn = createTurns()
  /** Counts the person's requests: the last one wins, even when an earlier one takes longer. */
  let asked = 0

  /** `portal`: what the person typed for it; null: nothing, since HubSpot usually says. */
  async function connect(
    text: string,
    keepToken: boolean,
    portal: string | null = null,
  ): Promise<ConnectReply> {
    const mine = ++asked
    const token = text.trim()
    const claim = portal === null ? null : await claimOf(portal)
    if (portal !== null && claim === null) return { ok: false, problem: { kind: 'portal_shape' } }
    if (!TOKEN.test(token)) return { ok: false, problem: { kind: 'token_shape' } }
    if (!(await deps.hasHostAccess())) return { ok: false, problem: { kind: 'host_access_missing' } }
    try {
      const found = await deps.inspect(token, claim)
      const { portalId: allowedPortalId } = await deps.policy()
      if (allowedPortalId !== undefined && allowedPortalId !== found.portalId) {
        const problem = {
          kind: 'portal_not_allowed' as const,
          tokenPortalId: found.portalId,
          allowedPortalId,
        }
        return { ok: false, problem }
      }
      const names = namesOf(await deps.readDirectory(token))
      return await inTurn(async () => {
        if (mine !== asked) return { ok: false, problem: { kind: 'overtaken' } }
        const connectedAt = Math.max(deps.now(), ((await deps.readConnection())?.connectedAt ?? 0) + 1)
        const connection: Connection = { state: 'connected', ...found, ...names, connectedAt }
        const keep = keepToken && (await deps.policy()).keepToken !== false
        await deps.writeAccount({ connection, token }, keep)
        deps.onChange('connected')
        await deps.forgetLeads()
        return { ok: true, connection: connectionView(connection, deps.clockOffsetMs()) }
      })
    } catch (error) {
      if (error instanceof PortalUntoldError) return { ok: false, problem: { kind: 'portal_untold' } }
      return { ok: false, problem: problemOf(error, deps.now()) }
    }
  }

  /** A contact that is open in the browser is as good as one whose address was pasted: the token must know it. */
  async function claimOf(portal: string): Promise<PortalClaim | null> {
    const claim = readPortalClaim(portal)
    if (claim === null || claim.contactId !== null) return claim
    return { ...claim, contactId: await deps.openContact(claim.portalId) }
  }

  /** Removes everything that this browser holds of the account. */
  function disconnect(): Promise<void> {
    asked++
    return inTurn(() => leave({ why: 'disconnect', portalId: null, done: false }))
  }

  /** The account first, in one step; from then on nothing is sent, and a death only delays the rest until the next start. */
  async function leave(left: Left): Promise<void> {
    await deps.endAccount(left)
    deps.onChange(left.why === 'policy' ? 'ended' : 'not_connected')
    await forgetRest()
  }

  async function forgetRest(): Promise<void> {
    await deps.forgetRest()
    await deps.finishLeaving()
  }

  /** Brings the account in line with company policy, and a Disconnect that was interrupted to its end. */
  function enforcePolicy(): Promise<void> {
    return inTurn(async () => {
      const left = await deps.readLeft()
      if (left !== null && !left.done) await forgetRest()
      const [policy, connection] = await Promise.all([deps.policy(), deps.readConnection()])
      if (connection === null) return
      const { portalId } = connection
      if (policy.portalId !== undefined && policy.portalId !== portalId)
        await leave({ why: 'policy', portalId, done: false })
      else if (policy.keepToken === false) await deps.letTokenGo()
    })
  }

  /** What a start must do before it answers anything. A storage that fails is reported to whoever asks. */
  const started = enforcePolicy().catch(reported('start'))

  /** HubSpot refused the token: remembered, so that nothing is asked with it again until Connect. */
  async function tokenRefused(connection: Connection): Promise<void> {
    // A late answer to an old token must not mark the new one.
    let news = false
    await deps.changeConnection(connection, (now) => {
      news = now.state !== 'token_refused'
      return { ...now, state: 'token_refused' }
    })
    if (news) deps.onChange('token_refused')
  }

  /** The connection in force: none without a token, which may live only until the browser closes. */
  async function current(): Promise<Connection | null> {
    await started
    return (await deps.readAccount())?.connection ?? null
  }

  /** Which portal policy has ended the connection to, and which one it allows; null: it ended none, or allows it again. */
  async function ended(): Promise<{ portalId: string; allowedPortalId: string } | null> {
    const [left, { portalId: allowedPortalId }] = await Promise.all([deps.readLeft(), deps.policy()])
    if (left?.why !== 'policy' || left.portalId === null) return null
    if (allowedPortalId === undefined || allowedPortalId === left.portalId) return null
    return { portalId: left.portalId, allowedPortalId }
  }

  /** The connection as the options page shows it. */
  async function view(): Promise<ConnectionView> {
    const connection = await current()
    const end = connection === null ? await ended() : null
    const shown = connectionView(connection, deps.clockOffsetMs())
    return end === null ? shown : { ...shown, state: 'ended', portalId: end.portalId }
  }

  /** Says why there is no connection, where it was not a person who ended it. */
  async function explained<R extends { readonly problem: LoadProblem | null }>(reply: R): Promise<R> {
    if (reply.problem?.kind !== 'not_connected') return reply
    const end = await ended()
    return end === null ? reply : { ...reply, problem: { kind: 'connection_ended', ...end } }
  }

  /** Reads owner and form names again; once a day is enough for names. Failures keep the old ones. */
  async function refreshDirectory(): Promise<void> {
    const connection = await current()
    if (connection?.state !== 'connected') return
    const directory = await deps.readDirectoryAgain(connection).catch(() => null)
    if (directory === null) return
    await deps.changeConnection(connection, (now) => ({ ...now, ...namesOf(directory) }))
  }

  return { connect, disconnect, enforcePolicy, tokenRefused, current, view, explained, refreshDirectory }
}

export type Connect = ReturnType<typeof createConnect>

// Composes the account: the connection in storage, the transport that belongs to it, and HubSpot's clock.
import { inspectToken, loadDirectory } from '@/lib/hubspot/setup/connect'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { createTransport } from '@/lib/hubspot/transport/transport'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { hasHostAccess } from '@/lib/page/host-access'
import {
  changeConnection,
  endAccount,
  finishLeaving,
  letTokenGo,
  readAccount,
  readConnection,
  readLeft,
  writeAccount,
} from '@/lib/storage/account'
import { readManaged } from '@/lib/storage/managed'
import { createAccountTransports, type TransportOf } from './account-transport'
import { type Connect, createConnect } from './connect'
import { createServerClock } from './server-clock'
import { openRecords } from './tabs'

export interface AccountDeps {
  /** Resolves once the browser's storage is closed to pages: no token is written before. */
  readonly closed: Promise<void>
  /** The portal's time zone, for the end of a daily limit. */
  readonly timeZone: () => string | null
  readonly forgetLeads: () => Promise<void>
  readonly forgetRest: () => Promise<void>
  readonly onChange: (state: ConnectionView['state']) => void
  readonly now: () => number
}

export interface AccountParts {
  readonly connect: Connect
  readonly transport: TransportOf
  readonly serverClock: ReturnType<typeof createServerClock>
}

/** Creating it begins what every start must do: apply company policy, and finish an interrupted Disconnect. */
export function createAccount(deps: AccountDeps): AccountParts {
  const serverClock = createServerClock()
  /** With a limiter of its own: HubSpot counts by token, and one token's pause is not another's. */
  const transportWith = (token: () => Promise<string | null>) =>
    createTransport({
      token,
      limiter: createLimiter(),
      fetch: (...args) => fetch(...args),
      timeZone: deps.timeZone,
      onServerTime: serverClock.note,
    })
  const transports = createAccountTransports({
    readAccount,
    make: transportWith,
    onTokenRefused: (connection) => connect.tokenRefused(connection),
  })

  const connect = createConnect({
    inspect: (token, claim) =>
      inspectToken(
        transportWith(async () => token),
        token,
        claim,
      ),
    openContact: async (portalId) =>
      (await openRecords()).find(({ ref }) => ref.portalId === portalId)?.ref.contactId ?? null,
    readDirectory: (token) => loadDirectory(transportWith(async () => token)),
    readDirectoryAgain: (connection) => loadDirectory(transports.of(connection), connection),
    hasHostAccess,
    readConnection,
    readAccount,
    writeAccount: async (account, keep) => {
      await deps.closed
      await writeAccount(account, keep)
    },
    changeConnection,
    endAccount,
    readLeft,
    forgetRest: deps.forgetRest,
    finishLeaving,
    forgetLeads: deps.forgetLeads,
    letTokenGo: async () => {
      await deps.closed
      await letTokenGo()
    },
    policy: readManaged,
    onChange: (state) => {
      // After Connect, what was begun with the former token may end with it.
      if (state !== 'connected') transports.endAll()
      deps.onChange(state)
    },
    now: deps.now,
    clockOffsetMs: serverClock.offsetMs,
  })

  return { connect, transport: transports.of, serverClock }
}

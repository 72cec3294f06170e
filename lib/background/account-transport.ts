// One transport for each connection: it sends with that connection's token alone, and nothing once the connection is over.
import { TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { Transport } from '@/lib/hubspot/transport/request'
import type { Account } from '@/lib/storage/account'
import { type Connection, sameConnection } from '@/lib/storage/connection'

/** The transport that belongs to a connection. */
export type TransportOf = (connection: Connection) => Transport

export interface AccountTransportsDeps {
  readonly readAccount: () => Promise<Account | null>
  /** Makes a transport that asks for its token before each try; null: nothing is sent. */
  readonly make: (token: () => Promise<string | null>) => Transport
  /** HubSpot refused the token, whoever asked. */
  readonly onTokenRefused: (connection: Connection) => Promise<void>
}

interface Held {
  readonly transport: Transport
  end(): void
}

/** `of`: the transport of a connection, the same one while it lasts. `endAll`: the account has changed. */
export function createAccountTransports(deps: AccountTransportsDeps): { of: TransportOf; endAll(): void } {
  const held = new Map<string, Held>()

  function open(connection: Connection): Held {
    let known: string | null = null
    let over = false
    const transport = deps.make(async () => {
      if (known === null && !over) {
        const account = await deps.readAccount()
        known = sameConnection(account?.connection ?? null, connection) ? (account?.token ?? null) : null
      }
      return over ? null : known
    })
    return {
      end: () => {
        over = true
      },
      transport: {
        serverNow: transport.serverNow,
        send: async (request) => {
          try {
            return await transport.send(request)
          } catch (error) {
            if (error instanceof TokenRefusedError) await deps.onTokenRefused(connection)
            throw error
          }
        },
      },
    }
  }

  return {
    of(connection) {
      const key = `${connection.portalId} ${connection.connectedAt}`
      const found = held.get(key) ?? open(connection)
      held.set(key, found)
      return found.transport
    },
    endAll() {
      for (const one of held.values()) one.end()
      held.clear()
    },
  }
}

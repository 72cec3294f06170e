// The options page's state: settings and connection, as the background has them.
import { useCallback, useEffect, useState } from 'react'
import type { ConnectionView, Settings, SettingsView } from '@/lib/messaging/protocol'
import type { OptionsGateway } from './options-gateway'

export interface OptionsState {
  readonly settings: SettingsView | null
  readonly connection: ConnectionView | null
  /** The background did not answer. */
  readonly failed: boolean
  readonly change: (change: Partial<Settings>) => void
  readonly setConnection: (connection: ConnectionView) => void
  /** Reads both again. */
  readonly reread: () => Promise<void>
}

/** Reads both at the start and whenever they change elsewhere; a call to a worker that died is made once more. */
export function useOptions(gateway: OptionsGateway): OptionsState {
  const [settings, setSettings] = useState<SettingsView | null>(null)
  const [connection, setConnection] = useState<ConnectionView | null>(null)
  const [failed, setFailed] = useState(false)

  const reread = useCallback(async () => {
    try {
      const [newSettings, newConnection] = await Promise.all([
        twice(() => gateway.settings()),
        twice(() => gateway.connection()),
      ])
      setSettings(newSettings)
      setConnection(newConnection)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [gateway])

  useEffect(() => {
    void reread()
    const ends = [gateway.onConnectionChanged(() => void reread()), gateway.onSettingsChanged(setSettings)]
    return () => {
      for (const end of ends) end()
    }
  }, [gateway, reread])

  const change = useCallback(
    (part: Partial<Settings>) => {
      twice(() => gateway.writeSettings(part)).then(
        (inForce) => {
          setSettings(inForce)
          setFailed(false)
        },
        () => {
          setFailed(true)
          // Drawn again: the field that was changed must show what holds.
          setSettings((held) => held && { ...held })
        },
      )
    },
    [gateway],
  )
  return { settings, connection, failed, change, setConnection, reread }
}

/** For calls that may be repeated without harm. */
async function twice<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch {
    return call()
  }
}

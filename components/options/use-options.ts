// The options page's state: settings and connection, as the background has them.
import { useCallback, useEffect, useState } from 'react'
import type { Settings, SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
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
export function useOptions({ send, on }: Pick<OptionsGateway, 'send' | 'on'>): OptionsState {
  const [settings, setSettings] = useState<SettingsView | null>(null)
  const [connection, setConnection] = useState<ConnectionView | null>(null)
  const [failed, setFailed] = useState(false)

  const reread = useCallback(async () => {
    try {
      const [newSettings, newConnection] = await Promise.all([
        twice(() => send('settings.read')),
        twice(() => send('connection.read')),
      ])
      setSettings(newSettings)
      setConnection(newConnection)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [send])

  useEffect(() => {
    void reread()
    const ends = [on('connection.changed', () => void reread()), on('settings.changed', setSettings)]
    return () => {
      for (const end of ends) end()
    }
  }, [on, reread])

  const change = useCallback(
    (part: Partial<Settings>) => {
      twice(() => send('settings.write', part)).then(
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
    [send],
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

// The user's settings and the dock's last look, in storage.local: nothing secret, nobody's data.

import { storage } from 'wxt/utils/storage'
import type { DockState, Settings, SettingsView } from '@/lib/messaging/protocol'
import { readManaged } from './managed'

const settings = storage.defineItem<Settings>('local:settings', {
  version: 1,
  fallback: { language: 'auto', theme: 'system', ownerId: null, keepToken: true },
})

const dock = storage.defineItem<DockState>('local:dock', {
  version: 1,
  fallback: { open: false, width: 360 },
})

/** The settings in force: policy over the user's choice, with the names of what policy fixes. */
export async function readSettings(): Promise<SettingsView> {
  const [chosen, { portalId, definition, ...fixed }] = await Promise.all([settings.getValue(), readManaged()])
  const managed = Object.keys(fixed) as SettingsView['managed'][number][]
  return {
    settings: { ...chosen, ...(fixed as Partial<Settings>) },
    managed: [
      ...managed,
      ...(portalId === undefined ? [] : ['portalId' as const]),
      ...(definition === undefined ? [] : ['definition' as const]),
    ],
    portalId: portalId ?? null,
  }
}

/** Changes the given settings; what policy fixes stays as it is. Returns what is in force. */
export async function writeSettings(change: Partial<Settings>): Promise<SettingsView> {
  await settings.setValue({ ...(await settings.getValue()), ...change })
  return readSettings()
}

/** How the dock looked when it was last used; collapsed at first: nothing opens by itself. */
export function readDock(): Promise<DockState> {
  return dock.getValue()
}

/** Remembers the dock's look. */
export function writeDock(state: DockState): Promise<void> {
  return dock.setValue(state)
}

/** Back to the first day: what Disconnect does with the choice of who I am. */
export async function forgetOwner(): Promise<void> {
  await settings.setValue({ ...(await settings.getValue()), ownerId: null })
}

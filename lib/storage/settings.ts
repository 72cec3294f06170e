// The user's settings and the dock's last look, in storage.local: nothing secret, nobody's data.
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { createTurns } from '@/lib/domain/in-turn'
import {
  DOCK_SIDES,
  type DockState,
  LANGUAGES,
  type Settings,
  type SettingsView,
} from '@/lib/domain/settings'
import { readManaged } from './managed'
import { objectOf, validFields } from './valid-fields'

const settings = z.object({
  language: z.enum(['auto', ...LANGUAGES]),
  theme: z.enum(['system', 'light', 'dark']),
  dock: z.enum(DOCK_SIDES),
  ownerId: z.nullable(z.string().check(z.regex(/^\d{1,20}$/))),
  keepToken: z.boolean(),
  remindNames: z.boolean(),
  toldEdition: z.optional(z.number()),
})
const FIRST_DAY: Settings = {
  language: 'auto',
  theme: 'system',
  dock: 'right',
  ownerId: null,
  keepToken: true,
  remindNames: false,
}

const dock = z.object({ open: z.boolean(), width: z.number(), top: z.number() })
/** Collapsed at first: nothing opens by itself. */
const FIRST_DOCK: DockState = { open: false, width: 360, top: 0.1 }

/** Changes come one after the other: two at once must not lose one of them. */
const inTurn = createTurns()

async function read(key: string): Promise<Readonly<Record<string, unknown>>> {
  return objectOf((await browser.storage.local.get(key))[key])
}

/** Writes the given fields alone: what another version of the extension keeps beside them, or in them, stays as it is. */
function write(key: string, change: object): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [key]: { ...(await read(key)), ...change } })
  })
}

/**
 * The settings in force: policy over the user's choice, with the names of what policy fixes. A value that this version
 * does not know is read as the default.
 */
export async function readSettings(): Promise<SettingsView> {
  const [stored, { portalId, definition, ...fixed }] = await Promise.all([read('settings'), readManaged()])
  const managed = Object.keys(fixed) as SettingsView['managed'][number][]
  return {
    settings: { ...FIRST_DAY, ...validFields(settings, stored), ...(fixed as Partial<Settings>) },
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
  await write('settings', change)
  return readSettings()
}

/** How the dock looked when it was last used. */
export async function readDock(): Promise<DockState> {
  return { ...FIRST_DOCK, ...validFields(dock, await read('dock')) }
}

/** Remembers the given parts of the dock's look. */
export function writeDock(state: Partial<DockState>): Promise<void> {
  return write('dock', state)
}

/** Forgets who I am, as Disconnect does. */
export function forgetOwner(): Promise<void> {
  return write('settings', { ownerId: null })
}

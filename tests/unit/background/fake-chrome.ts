// A browser as the background meets it: tests fire its events and send it messages, and see what a person would see.
import { vi } from 'vitest'
import { BrowserChannel } from '../messaging/browser-channel'
import { browser, local, session } from '../storage/fake-browser'

/** An event of the browser. */
function event<Told extends readonly unknown[]>() {
  const hearers = new Set<(...told: Told) => unknown>()
  return {
    hearers,
    addListener: (hear: (...told: Told) => unknown) => void hearers.add(hear),
    removeListener: (hear: (...told: Told) => unknown) => void hearers.delete(hear),
    fire(...told: Told) {
      for (const hear of hearers) hear(...told)
    },
  }
}

export interface Tab {
  readonly id: number
  readonly url: string
}

/** Messages: who sends the next ones, and which tabs got some. */
export const channel = new BrowserChannel()
const { id } = channel.api.runtime

/** One of our own pages in a tab of its own. */
export const PAGE = { id, origin: `chrome-extension://${id}` }
/** Our panel, docked in a tab. */
export const docked = (tab: Tab) => ({ ...PAGE, frameId: 4, tab })
/** Our script in a tab of HubSpot. */
export const script = (tab: Tab) => ({ id, origin: new URL(tab.url).origin, frameId: 0, tab })

/** What the test sets, and what has become visible. */
export const scene = {
  tabs: [] as Tab[],
  /** Tabs in which no script can be put. */
  closedTabs: [] as number[],
  badge: '',
  optionsOpened: 0,
  panelOpensOnClick: false,
  sidebarToggled: 0,
  injected: [] as { readonly tabId: number; readonly files: readonly string[] }[],
  alarms: new Map<string, object>(),
  notified: [] as Readonly<Record<string, unknown>>[],
  /** Which storage areas scripts in pages can no longer read, in the order of closing. */
  closed: [] as string[],
}

function closable<Area extends object>(name: string, area: Area) {
  return {
    ...area,
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
      void scene.closed.push(`${name} ${accessLevel}`),
  }
}

export const chrome = {
  runtime: {
    ...channel.api.runtime,
    getManifest: () => ({ version: '1.2.3', content_scripts: [{ js: ['record.js'] }] }),
    openOptionsPage: async () => void scene.optionsOpened++,
    onInstalled: event<[{ reason: string }]>(),
    onStartup: event<[]>(),
  },
  storage: {
    local: closable('local', local),
    session: closable('session', session),
    sync: closable('sync', {}),
    managed: browser.storage.managed,
    onChanged: event<[object, string]>(),
  },
  tabs: {
    ...channel.api.tabs,
    query: async () => scene.tabs,
    get: async (id: number) => scene.tabs.find((tab) => tab.id === id),
  },
  scripting: {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: readonly string[] }) => {
      if (scene.closedTabs.includes(target.tabId)) throw new Error('Cannot access contents of the page')
      scene.injected.push({ tabId: target.tabId, files })
    },
  },
  alarms: {
    get: async (name: string) => scene.alarms.get(name),
    create: async (name: string, when: object) => void scene.alarms.set(name, when),
    clear: async (name: string) => scene.alarms.delete(name),
    onAlarm: event<[{ name: string }]>(),
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      scene.badge = text
    },
    setBadgeBackgroundColor: async () => undefined,
    onClicked: event<[]>(),
  },
  sidePanel: {
    setPanelBehavior: async ({ openPanelOnActionClick }: { openPanelOnActionClick: boolean }) => {
      scene.panelOpensOnClick = openPanelOnActionClick
    },
  },
  commands: { onCommand: event<[string]>() },
  sidebarAction: { toggle: async () => void scene.sidebarToggled++ },
  notifications: {
    create: async (_id: string, what: Readonly<Record<string, unknown>>) => void scene.notified.push(what),
  },
  permissions: { contains: async () => true, onAdded: event<[]>() },
}

// What `wxt/browser` finds when it is first loaded, it keeps: this module is imported before ours.
vi.stubGlobal('chrome', chrome)

/** Lets every promise that can go on, go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
}

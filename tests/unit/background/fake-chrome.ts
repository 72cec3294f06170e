// A browser as the background meets it: tests fire its events and send it messages, and see what a person would see.
import { vi } from 'vitest'
import { browser, local, session } from '../storage/fake-browser'

type Respond = (answer: unknown) => void
type Listener = (message: unknown, sender: object, respond: Respond) => unknown

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

const ID = 'abcdefghijklmnop'
const OURS = `chrome-extension://${ID}`
/** One of our own pages in a tab of its own. */
export const PAGE = { id: ID, origin: OURS }
/** Our panel, docked in a tab. */
export const docked = (tab: Tab) => ({ ...PAGE, frameId: 4, tab })
/** Our script in a tab of HubSpot. */
export const script = (tab: Tab) => ({ id: ID, origin: new URL(tab.url).origin, frameId: 0, tab })

/** What the test sets, and what has become visible. */
export const scene = {
  tabs: [] as Tab[],
  /** Who sends the next messages. */
  sender: PAGE as object,
  /** Tabs in which no script can be put. */
  closedTabs: [] as number[],
  badge: '',
  optionsOpened: 0,
  panelOpensOnClick: false,
  sidebarToggled: 0,
  injected: [] as { readonly tabId: number; readonly files: readonly string[] }[],
  toTabs: [] as { readonly tabId: number; readonly message: unknown }[],
  alarms: new Map<string, object>(),
  /** Which storage areas scripts in pages can no longer read, in the order of closing. */
  closed: [] as string[],
}

const onMessage = event<Parameters<Listener>>()

/** Hands a message over as the browser does: as JSON, to whoever listens. */
function deliver(message: unknown, respond: Respond = () => undefined): Promise<unknown> {
  const answer = new Promise<unknown>((done) => {
    const taken = [...onMessage.hearers].map((hear) => hear(asJson(message), scene.sender, done))
    if (!taken.includes(true)) done(undefined)
  })
  return answer.then(asJson).then((value) => {
    respond(value)
    return value
  })
}

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

function closable<Area extends object>(name: string, area: Area) {
  return {
    ...area,
    setAccessLevel: async ({ accessLevel }: { accessLevel: string }) =>
      void scene.closed.push(`${name} ${accessLevel}`),
  }
}

export const chrome = {
  runtime: {
    id: ID,
    getURL: (path: string) => `${OURS}${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['record.js'] }] }),
    openOptionsPage: async () => void scene.optionsOpened++,
    sendMessage: deliver,
    onMessage,
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
    query: async () => scene.tabs,
    get: async (id: number) => scene.tabs.find((tab) => tab.id === id),
    sendMessage: (tabId: number, message: unknown, _options: object, respond: Respond = () => undefined) => {
      scene.toTabs.push({ tabId, message: asJson(message) })
      respond({ res: null })
      return Promise.resolve({ reply: null })
    },
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
  sidebarAction: { toggle: async () => void scene.sidebarToggled++ },
  permissions: { contains: async () => true, onAdded: event<[]>() },
}

// What `wxt/browser` finds when it is first loaded, it keeps: this module is imported before ours.
vi.stubGlobal('chrome', chrome)

/** Lets every promise that can go on, go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
}

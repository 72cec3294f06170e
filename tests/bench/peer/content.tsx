// The peer: the same panel as people would otherwise build it, React in an open shadow root of HubSpot's page.
import { createRoot } from 'react-dom/client'
import { createPanelStore, PanelApp } from '@/components/panel/panel-app'
import { browserTimers } from '@/components/stores/browser-timers'
import type { PanelGateway } from '@/components/stores/panel-gateway'
import { loadWords } from '@/lib/i18n/load-words'
import type { LeadReply } from '@/lib/messaging/protocol'

declare const LEAD_REPLY: LeadReply

const settings = {
  settings: { language: 'en', theme: 'system', ownerId: null, keepToken: true, remindNames: false },
  managed: [],
  portalId: null,
} as const
const never = () => () => undefined
const gateway: PanelGateway = {
  load: async () => LEAD_REPLY,
  onLeadChanged: never,
  settings: async () => settings,
  writeSettings: async () => settings,
  onSettingsChanged: never,
  onConnectionChanged: never,
  watchRecord(hear) {
    hear(LEAD_REPLY.ref)
    return () => undefined
  },
  decisions: {
    make: async () => ({ ok: false }),
    undo: async () => null,
    read: async () => ({ latest: null, draft: '' }),
    retry: async () => undefined,
    writeDraft: async () => undefined,
    connection: () => new Promise(() => undefined),
    onChanged: never,
    newId: () => '',
  },
  guard: { asksTwice: false, counts: async () => true },
  queue: () => new Promise(() => undefined),
  openOptions: () => undefined,
  copy: async () => undefined,
  isStale: () => false,
  onQueueChanged: never,
  onOutdated: never,
  now: () => Date.now(),
}

const host = document.createElement('peer-dock')
host.style.cssText =
  'all:initial;position:fixed;top:56px;right:0;width:360px;height:80vh;overflow:auto;z-index:9999'
document.documentElement.append(host)
const root = document.createElement('div')
host.attachShadow({ mode: 'open' }).append(root)
const store = createPanelStore(gateway, browserTimers())
void loadWords('panel', 'en').then((words) =>
  createRoot(root).render(<PanelApp store={store} words={words} />),
)

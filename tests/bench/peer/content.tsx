// The peer: the same panel as people would otherwise build it, React in an open shadow root of HubSpot's page.
import { createRoot } from 'react-dom/client'
import { createPanelStore, PanelApp } from '@/components/panel/panel-app'
import { browserTimers } from '@/components/stores/browser-timers'
import type { PanelGateway } from '@/components/stores/panel-gateway'
import { loadWords } from '@/lib/i18n/load-words'
import type { LeadReply } from '@/lib/messaging/protocol'
import { sendTo } from '../../unit/components/fake-background'

declare const LEAD_REPLY: LeadReply

const settings = {
  settings: {
    language: 'en',
    theme: 'system',
    dock: 'right',
    ownerId: null,
    keepToken: true,
    remindNames: false,
  },
  managed: [],
  portalId: null,
} as const
const gateway: PanelGateway = {
  send: sendTo({
    'lead.load': () => LEAD_REPLY,
    'settings.read': () => settings,
    'decision.read': () => ({ latest: null, draft: '' }),
  }),
  on: () => () => undefined,
  watchRecord(hear) {
    hear(LEAD_REPLY.ref)
    return () => undefined
  },
  newId: () => '',
  guard: { asksTwice: false, counts: async () => true },
  openOptions: () => undefined,
  copy: async () => undefined,
  isStale: () => false,
  onOutdated: () => () => undefined,
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

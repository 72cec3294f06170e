// Wiring of the panel: the docked iframe and the browser's own side panel are this same page.
import { createRoot } from 'react-dom/client'
import { createPanelStore, PanelApp } from '@/components/panel/panel-app'
import { browserTimers } from '@/components/stores/browser-timers'
import type { PanelGateway } from '@/components/stores/panel-gateway'
import { pressGuard } from '@/components/stores/press-guard'
import { firstWords } from '@/lib/i18n/load-words'
import { watchFailures } from '@/lib/messaging/failures'
import { on, send } from '@/lib/messaging/messages'
import { mayShowHere } from '@/lib/page/framing'
import { watchOpenRecord } from '@/lib/page/open-record'
import { isOutdated, watchOutdated } from '@/lib/page/outdated'
import { chosenLanguage } from '@/lib/storage/chosen-language'

watchFailures((failure) => send('diagnostics.report', { component: 'panel', ...failure }))

const docked = window !== window.top
const timers = browserTimers()

const gateway: PanelGateway = {
  send,
  on,
  watchRecord: (hear) => watchOpenRecord((ref) => hear(ref)),
  guard: pressGuard(docked, timers),
  newId: () => crypto.randomUUID(),
  openOptions: () => void send('options.open'),
  copy: (text) => navigator.clipboard.writeText(text),
  ...(docked ? { collapse: () => void collapse() } : {}),
  isStale: isOutdated,
  onOutdated: watchOutdated,
  now: () => Date.now(),
}

async function collapse(): Promise<void> {
  await send('dock.write', { open: false })
}

const words = firstWords('panel', chosenLanguage(), navigator.languages)

async function show(): Promise<void> {
  const store = createPanelStore(gateway, timers)
  createRoot(document.getElementById('root') as HTMLElement).render(
    <PanelApp store={store} words={await words} />,
  )
}

// Asked once more: the background may have ended during the first question. Without an answer nothing is shown.
void mayShowHere()
  .catch(mayShowHere)
  .then((may) => (may ? show() : document.body.replaceChildren()))

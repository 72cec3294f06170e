// Wiring of the monthly review.
import { createRoot } from 'react-dom/client'
import { ReviewApp } from '@/components/review/review-app'
import { browserTimers } from '@/components/stores/browser-timers'
import type { ReviewGateway } from '@/components/stores/review-gateway'
import { createReviewStore } from '@/components/stores/review-store'
import { firstWords } from '@/lib/i18n/load-words'
import { onBroadcast, send } from '@/lib/messaging/messages'
import { reviewWorkerClient } from '@/lib/messaging/review-channel'
import { saveAsFile } from '@/lib/page/save-as-file'
import { chosenLanguage } from '@/lib/storage/chosen-language'
import { readDefinitionFile } from '@/lib/storage/definition-file'

const gateway: ReviewGateway = {
  settings: () => send('settings.read'),
  onSettingsChanged: (hear) => onBroadcast('settings.changed', hear),
  connection: () => send('connection.read'),
  onConnectionChanged: (hear) => onBroadcast('connection.changed', hear),
  months: () => send('review.months'),
  scan: (month, fresh) => send('review.scan', { month, fresh }),
  stop: (month) => send('review.stop', { month }),
  forget: (month) => send('review.forget', { month }),
  onProgress: (hear) => onBroadcast('review.progress', hear),
  log: (month) => send('review.log', { month }),
  writeLog: (month, entries) => send('review.log.write', { month, entries }),
  sendLog: (month, as, to, text) => send('review.log.send', { month, as, to, text }),
  definition: () => send('definition.read'),
  onDefinitionChanged: (hear) => onBroadcast('definition.changed', hear),
  readDefinition: readDefinitionFile,
  askWorker: reviewWorkerClient(
    () => new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module', name: 'review' }),
  ),
  download: saveAsFile,
  openOptions: () => void send('options.open'),
  print: () => window.print(),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
}

const store = createReviewStore(gateway, browserTimers())
const words = await firstWords('review', chosenLanguage(), navigator.languages)
createRoot(document.getElementById('root') as HTMLElement).render(<ReviewApp store={store} words={words} />)

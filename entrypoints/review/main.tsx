// Wiring of the monthly review.
import { createRoot } from 'react-dom/client'
import { ReviewApp } from '@/components/review/review-app'
import { browserTimers } from '@/components/stores/browser-timers'
import type { ReviewGateway } from '@/components/stores/review-gateway'
import { createReviewStore } from '@/components/stores/review-store'
import { firstWords } from '@/lib/i18n/load-words'
import { watchFailures } from '@/lib/messaging/failures'
import { on, send } from '@/lib/messaging/messages'
import { reviewWorkerClient } from '@/lib/messaging/review-channel'
import { saveAsFile } from '@/lib/page/save-as-file'
import { chosenLanguage } from '@/lib/storage/chosen-language'
import { readDefinitionFile } from '@/lib/storage/definition-file'

watchFailures((failure) => send('diagnostics.report', { component: 'review', ...failure }))

const gateway: ReviewGateway = {
  send,
  on,
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

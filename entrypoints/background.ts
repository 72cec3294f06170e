// Wiring of the background: registers every listener synchronously, composes lib/background.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createApp } from '@/lib/background/app'
import { recordFailure } from '@/lib/background/diagnostics'
import {
  DIRECTORY_ALARM,
  registerInstall,
  registerShortcut,
  registerToolbarButton,
} from '@/lib/background/install'
import { answerRequests } from '@/lib/background/requests'
import { QUEUE_ALARM } from '@/lib/background/toolbar'
import { OUTBOX_ALARM } from '@/lib/background/wake-up'
import { watchFailures } from '@/lib/messaging/failures'
import { watchManaged } from '@/lib/storage/managed'

export default defineBackground({
  type: 'module',
  main() {
    watchFailures((failure) => recordFailure('background', failure))
    const app = createApp(() => browser.runtime.openOptionsPage())
    answerRequests(app.handlers)
    registerToolbarButton()
    registerShortcut()
    registerInstall((alarm) => {
      if (alarm === DIRECTORY_ALARM) void app.refreshDirectory()
      if (alarm === OUTBOX_ALARM) void app.sendDecisions()
      if (alarm === QUEUE_ALARM) {
        void app.refreshQueue()
        void app.checkDefinition()
      }
    })
    addEventListener('online', () => void app.sendDecisions(true))
    watchManaged(() => void app.policyChanged())
    browser.permissions.onAdded.addListener(() => void app.accessGranted())
    void app.sendDecisions()
  },
})

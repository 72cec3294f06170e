// Wiring of the options page.
import { createRoot } from 'react-dom/client'
import { OptionsApp } from '@/components/options/options-app'
import type { OptionsGateway } from '@/components/options/options-gateway'
import { firstWords } from '@/lib/i18n/load-words'
import { onBroadcast, send } from '@/lib/messaging/messages'
import { requestHostAccess } from '@/lib/page/host-access'
import { allowNotifications, notificationsAllowed } from '@/lib/page/notification-access'
import { saveAsFile } from '@/lib/page/save-as-file'
import { chosenLanguage } from '@/lib/storage/chosen-language'

const gateway: OptionsGateway = {
  settings: () => send('settings.read'),
  writeSettings: (change) => send('settings.write', change),
  connection: () => send('connection.read'),
  connect: (token, keepToken, portal) =>
    // The question for the hosts must be the first thing in the click: an await before it loses the gesture.
    requestHostAccess().then((granted) =>
      granted
        ? send('connection.connect', { token, keepToken, portal })
        : { ok: false, problem: { kind: 'host_access_missing' } },
    ),
  disconnect: () => send('connection.disconnect'),
  journal: () => send('journal.read'),
  onDecisionChanged: (hear) => onBroadcast('decision.changed', hear),
  planSetup: () => send('setup.plan'),
  applySetup: (plan) => send('setup.apply', { plan }),
  ensureWorkflow: (managerId) => send('workflow.ensure', { managerId }),
  updateWorkflow: (managerId, id, revision) => send('workflow.update', { managerId, id, revision }),
  onSetupProgress: (hear) => onBroadcast('setup.changed', hear),
  copy: (text) => navigator.clipboard.writeText(text),
  notificationsAllowed,
  allowNotifications,
  definition: () => send('definition.read'),
  keepDraft: (definition) => send('definition.draft', { definition }),
  publish: (definition, over) => send('definition.publish', { definition, over }),
  importDefinition: (text) => send('definition.import', { text }),
  checkVersions: () => send('definition.check'),
  onDefinitionChanged: (hear) => onBroadcast('definition.changed', hear),
  vocabulary: () => send('portal.vocabulary'),
  lead: (ref) => send('lead.load', { ref, mode: 'fresh' }),
  recentLeads: () => send('queue.read', { team: true }),
  download: saveAsFile,
  checkHealth: () => send('health.check'),
  onConnectionChanged: (hear) => onBroadcast('connection.changed', hear),
  onSettingsChanged: (hear) => onBroadcast('settings.changed', hear),
}

const words = await firstWords('options', chosenLanguage(), navigator.languages)
createRoot(document.getElementById('root') as HTMLElement).render(
  <OptionsApp gateway={gateway} words={words} />,
)

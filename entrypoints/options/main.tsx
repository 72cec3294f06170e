// Wiring of the options page.
import { createRoot } from 'react-dom/client'
import { OptionsApp } from '@/components/options/options-app'
import type { OptionsGateway } from '@/components/options/options-gateway'
import { firstWords } from '@/lib/i18n/load-words'
import { watchFailures } from '@/lib/messaging/failures'
import { on, send } from '@/lib/messaging/messages'
import { requestHostAccess } from '@/lib/page/host-access'
import { allowNotifications, notificationsAllowed } from '@/lib/page/notification-access'
import { saveAsFile } from '@/lib/page/save-as-file'
import { chosenLanguage } from '@/lib/storage/chosen-language'

watchFailures((failure) => send('diagnostics.report', { component: 'options', ...failure }))

const gateway: OptionsGateway = {
  send,
  on,
  connect: (token, keepToken, portal) =>
    // Asking for the hosts must come first in the click: an await before it loses the user gesture.
    requestHostAccess().then((granted) =>
      granted
        ? send('connection.connect', { token, keepToken, portal })
        : { ok: false, problem: { kind: 'host_access_missing' } },
    ),
  copy: (text) => navigator.clipboard.writeText(text),
  notificationsAllowed,
  allowNotifications,
  download: saveAsFile,
}

const words = await firstWords('options', chosenLanguage(), navigator.languages)
createRoot(document.getElementById('root') as HTMLElement).render(
  <OptionsApp gateway={gateway} words={words} />,
)

// Wiring of the options page.
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { OptionsApp } from '@/components/options/options-app'
import type { OptionsGateway } from '@/components/options/options-gateway'
import { on, send } from '@/lib/messaging/messages'
import { requestHostAccess } from '@/lib/page/host-access'
import { allowNotifications, notificationsAllowed } from '@/lib/page/notification-access'
import { saveAsFile } from '@/lib/page/save-as-file'

const gateway: OptionsGateway = {
  send,
  on,
  connect: (token, keepToken, portal) =>
    // The question for the hosts must be the first thing in the click: an await before it loses the gesture.
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

document.documentElement.lang = browser.i18n.getUILanguage()
createRoot(document.getElementById('root') as HTMLElement).render(<OptionsApp gateway={gateway} />)

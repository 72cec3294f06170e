// What happens once per install, update and browser start: first steps page, our script in open tabs, the daily alarm.
import { browser } from 'wxt/browser'
import { reinject } from './tabs'

/** The alarm that reads owner and form names again. */
export const DIRECTORY_ALARM = 'directory'

/** Registers the install and start listeners; call it synchronously. `onAlarm` runs the named daily work. */
export function registerInstall(onAlarm: (name: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage()
    // Firefox puts the script into open tabs by itself.
    if (import.meta.env.CHROME) void reinject()
  })
  // The listener alone starts the background with the browser, and with it what waits in the outbox.
  browser.runtime.onStartup.addListener(() => undefined)
  browser.alarms.onAlarm.addListener((alarm) => onAlarm(alarm.name))
  void ensureAlarm()
}

async function ensureAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(DIRECTORY_ALARM)
  if (!alarm)
    await browser.alarms.create(DIRECTORY_ALARM, { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 })
}

/** The toolbar button opens the browser's own side panel (Chromium) or sidebar (Firefox). */
export function registerToolbarButton(): void {
  if (import.meta.env.CHROME) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  } else {
    // Firefox opens the sidebar only inside the click itself: no await before it.
    const sidebar = (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction
    browser.action.onClicked.addListener(() => void sidebar.toggle())
  }
}

// What the browser itself sets off: install, update, start, alarms, the toolbar button and the shortcut.
import { browser } from 'wxt/browser'
import { reinject, toggleDock } from './tabs'
import { QUEUE_ALARM, QUEUE_MINUTES } from './toolbar'

/** The alarm that reads owner and form names again. */
export const DIRECTORY_ALARM = 'directory'

/** The manifest's name for the shortcut that opens and closes the panel. */
const TOGGLE_DOCK = 'toggle-dock'

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
  void ensureAlarms()
}

async function ensureAlarms(): Promise<void> {
  for (const [name, minutes] of [
    [DIRECTORY_ALARM, 24 * 60],
    [QUEUE_ALARM, QUEUE_MINUTES],
  ] as const) {
    const alarm = await browser.alarms.get(name)
    if (!alarm) await browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes })
  }
}

/** The shortcut for the panel beside the record. The browser itself answers the one for its side panel. */
export function registerShortcut(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === TOGGLE_DOCK) void toggleDock()
  })
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

// The optional permission to notify: asked for in the options, within the click, and given back there.
import { browser } from 'wxt/browser'

const NOTIFICATIONS = { permissions: ['notifications'] } as const

/** Whether the browser may notify. */
export function notificationsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...NOTIFICATIONS.permissions] })
}

/** Asks for the permission or gives it back; resolves with whether it is there now. Call it synchronously within the click. */
export async function allowNotifications(wanted: boolean): Promise<boolean> {
  const permissions = { permissions: [...NOTIFICATIONS.permissions] }
  await (wanted ? browser.permissions.request(permissions) : browser.permissions.remove(permissions))
  return notificationsAllowed()
}

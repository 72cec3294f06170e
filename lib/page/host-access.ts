// Whether the browser lets us reach HubSpot, and how to ask for it: users may revoke hosts, Firefox may withhold them.
import { browser } from 'wxt/browser'
import { HOST_PERMISSIONS } from './hosts'

const NEEDED = { origins: [...HOST_PERMISSIONS] }

/**
 * True when the API and HubSpot's app hosts are all granted. Ask it in the background or a tab of our own: Firefox gives a
 * page docked in a web page no `permissions` API, and then this is true (it runs in a HubSpot page after all).
 */
export async function hasHostAccess(): Promise<boolean> {
  return browser.permissions?.contains(NEEDED) ?? true
}

/**
 * Asks for the hosts; resolves to whether they are granted now. Call it in a click handler before any `await`: browsers
 * refuse the question without a user gesture (then this is false as well). Already granted: true, and nothing is asked.
 */
export async function requestHostAccess(): Promise<boolean> {
  return browser.permissions?.request(NEEDED).catch(() => false) ?? false
}

// Closes the browser's storage areas to scripts that run in web pages, before anything is written.
import { browser } from 'wxt/browser'

/**
 * Resolves when content scripts can no longer read our storage. Chromium only: Firefox has no such switch, which
 * is why neither the token nor anybody's data is ever put into `storage.local`.
 */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session, browser.storage.sync]) {
    await area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => globalThis.reportError?.(error))
  }
}

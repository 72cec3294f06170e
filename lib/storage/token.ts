// The HubSpot access token: in the extension's IndexedDB, or in memory until the browser closes.
import { browser } from 'wxt/browser'
import { readVault, removeFromVault, writeVault } from './vault'

const KEY = 'token'

/** The token, or null when there is none (or the browser was closed since). Background only. */
export async function readToken(): Promise<string | null> {
  const inMemory = (await browser.storage.session.get(KEY))[KEY]
  const token = inMemory ?? (await readVault(KEY))
  return typeof token === 'string' && token !== '' ? token : null
}

/** Stores the token in exactly one place. `keep`: it outlives the browser session. */
export async function writeToken(token: string, keep: boolean): Promise<void> {
  if (keep) {
    await writeVault(KEY, token)
    await browser.storage.session.remove(KEY)
  } else {
    await browser.storage.session.set({ [KEY]: token })
    await removeFromVault(KEY)
  }
}

/** Forgets the token everywhere. */
export async function forgetToken(): Promise<void> {
  await browser.storage.session.remove(KEY)
  await removeFromVault(KEY)
}

// How far HubSpot's clock is from this machine's, for the browser session: clocks are set while a browser is closed.
import { browser } from 'wxt/browser'

const KEY = 'clockOffset'

/** HubSpot's clock minus this machine's, in ms; 0 when nothing is kept. */
export async function readClockOffset(): Promise<number> {
  const found = (await browser.storage.session.get(KEY))[KEY]
  return typeof found === 'number' && Number.isFinite(found) ? found : 0
}

/** Remembers it. */
export function writeClockOffset(offsetMs: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: offsetMs })
}

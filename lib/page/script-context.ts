// The life of one injected script: it ends when a newer copy of the same script starts in the same document.
import { browser } from 'wxt/browser'

/**
 * Stands in for WXT's class of the same name (see the alias in wxt.config.ts), which weighs 3 KB on every HubSpot page
 * and announces itself to the page by postMessage. Only the `signal` is needed here.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal

  constructor(name: string) {
    const event = `${browser.runtime.id}:${name}:started`
    const life = new AbortController()
    this.signal = life.signal
    document.dispatchEvent(new Event(event))
    document.addEventListener(event, () => life.abort(), { once: true })
  }
}

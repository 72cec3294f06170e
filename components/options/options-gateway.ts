// What the options page needs from the outside: the background, and what only a page can ask of the browser.
import type { ConnectReply, On, Send } from '@/lib/messaging/protocol'

/** Calls may reject when the background cannot be reached. */
export interface OptionsGateway {
  readonly send: Send
  readonly on: On
  /**
   * Asks the browser for HubSpot's hosts first, synchronously within the click that called it; resolves with the problem
   * `host_access_missing` when the user or the browser refuses. `portal`: its number or an address in it, where HubSpot did not tell.
   */
  connect(token: string, keepToken: boolean, portal: string | null): Promise<ConnectReply>
  copy(text: string): Promise<void>
  notificationsAllowed(): Promise<boolean>
  /** Asks the browser, synchronously within the click; resolves with whether they are allowed now. */
  allowNotifications(wanted: boolean): Promise<boolean>
  /** Saves a text as a file. */
  download(name: string, text: string): void
}

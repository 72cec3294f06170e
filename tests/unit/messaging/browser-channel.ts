// A browser's message channel for tests: listeners of one extension, and what Chromium does to a message on its way.

type Respond = (answer: unknown) => void
type Listener = (message: unknown, sender: object, respond: Respond) => unknown

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/** Listeners are heard one by one, as those of several pages are; `sender` is whom the browser vouches for. */
export class BrowserChannel {
  readonly listeners = new Set<Listener>()
  readonly toTabs: { tabId: number; frameId: number | undefined }[] = []
  sender: object = {}

  /** As after a start: nobody listens. */
  clear(): void {
    this.listeners.clear()
    this.toTabs.length = 0
    this.sender = {}
  }

  readonly api = {
    runtime: {
      id: 'abcdefghijklmnop',
      getURL: (path: string) => `chrome-extension://abcdefghijklmnop${path}`,
      sendMessage: (message: unknown) => this.deliver(message),
      onMessage: {
        addListener: (one: Listener) => void this.listeners.add(one),
        removeListener: (one: Listener) => void this.listeners.delete(one),
      },
    },
    tabs: {
      sendMessage: (tabId: number, message: unknown, { frameId }: { frameId?: number } = {}) => {
        this.toTabs.push({ tabId, frameId })
        return this.deliver(message)
      },
    },
  }

  private deliver(message: unknown): Promise<unknown> {
    if (this.listeners.size === 0)
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
    return new Promise((resolve) => {
      const respond = (answer: unknown) => resolve(asJson(answer))
      const kept = [...this.listeners].map((hear) => hear(asJson(message), this.sender, respond))
      if (!kept.includes(true)) resolve(undefined)
    })
  }
}

// One end-to-end world: a sandbox portal and a browser with the extension, connected unless said otherwise.
import { PORTAL_ID, type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts'
import type { Contestant } from './both.ts'
import { connect } from './connect.ts'
import { keep, takeKept } from './kept-browsers.ts'
import type { Panel } from './panel.ts'
import { RecordTab } from './record-tab.ts'
import type { LaunchOptions, TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

export interface World {
  readonly sandbox: Sandbox
  readonly browser: TestBrowser
  /** Opens a contact record of the sandbox's portal in a new tab. */
  record(contactId: string): Promise<RecordTab>
  /** The same with the panel open. */
  panel(contactId: string): Promise<Panel>
  /** API requests since the last call. */
  apiRequests(): readonly { method: string; path: string; status: number }[]
  close(): Promise<void>
}

/** The address of a contact record. */
export function recordUrl(contactId: string, portalId = PORTAL_ID, host = 'app.hubspot.com'): string {
  return `https://${host}/contacts/${portalId}/record/0-1/${contactId}`
}

/** Starts both. `token: null` leaves the extension unconnected. */
export async function startWorld(
  contestant: Contestant,
  options: {
    sandbox?: SandboxOptions
    launch?: LaunchOptions
    token?: keyof Sandbox['tokens'] | null
  } = {},
): Promise<World> {
  // The limits are HubSpot's; a test that opens fifty records in ten seconds is not about them.
  const limits = { enforceLimits: false, ...options.sandbox }
  const launch = options.launch ?? {}
  const { sandbox, browser } =
    (await inKept(contestant, launch, limits)) ?? (await inNew(contestant, launch, limits))
  await closeWelcome(browser)
  const token = options.token === undefined ? 'full' : options.token
  if (token !== null) await connect(browser, sandbox.tokens[token])
  let seen = sandbox.requests.length
  const record = (contactId: string) => RecordTab.open(browser, recordUrl(contactId))
  return {
    sandbox,
    browser,
    record,
    panel: async (contactId) => (await record(contactId)).openPanel(),
    apiRequests() {
      const since = sandbox.requests.slice(seen).filter(({ host }) => host.startsWith('api.'))
      seen = sandbox.requests.length
      return since
    },
    async close() {
      await keep(contestant, launch, { browser, proxyPort: sandbox.proxyPort })
      await sandbox.close()
    },
  }
}

/**
 * Closes the options that open by themselves after an install: later they would come before the record that a test looks at, and ask
 * HubSpot for what the test counts.
 */
async function closeWelcome({ puppeteer, origin }: TestBrowser): Promise<void> {
  const welcome = async () => {
    for (const page of await puppeteer.pages()) {
      // Firefox does not report the URL of a tab that the extension opened.
      const url = await page.evaluate(() => location.href).catch(() => '')
      if (url.startsWith(`${origin}/options.html`)) return page
    }
    return null
  }
  // A profile that had the extension before is not welcomed.
  const page = await until('the options', welcome, 5_000).catch(() => null)
  await page?.close()
}

async function inNew(contestant: Contestant, launch: LaunchOptions, options: SandboxOptions) {
  const sandbox = await startSandbox(options)
  return { sandbox, browser: await contestant.launch(sandbox, launch) }
}

/** In a browser that an earlier test has left; null when there is none, or its port was taken in the meantime. */
async function inKept(contestant: Contestant, launch: LaunchOptions, options: SandboxOptions) {
  const kept = takeKept(contestant, launch)
  if (kept === null) return null
  try {
    return { sandbox: await startSandbox({ ...options, proxyPort: kept.proxyPort }), browser: kept.browser }
  } catch {
    await kept.browser.close()
    return null
  }
}

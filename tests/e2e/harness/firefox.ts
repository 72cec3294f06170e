// Firefox with the built extension, pointed at the sandbox, over WebDriver BiDi.
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from './find-browser.ts'
import { bidiOf, contextId, type RemoteNode, toClosedNode } from './firefox-bidi.ts'
import type { LaunchOptions, Target, TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

/** Starts Firefox and installs the extension from `extensionDir` for this run; host permissions are granted. */
export async function launchFirefox(
  target: Target,
  extensionDir: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
    env: { ...process.env, ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }) },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': target.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': target.proxyPort,
      'network.proxy.failover_direct': false,
      'intl.accept_languages': options.language === 'ja' ? 'ja, en' : 'en-US, en',
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      // A second launch with the same profile finds the storage of the first.
      'extensions.webextensions.keepStorageOnUninstall': options.profileDir !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': options.profileDir !== undefined,
      // Three spare processes that nobody asked for, with each of dozens of launches.
      'dom.ipc.processPrelaunch.enabled': false,
    },
  })
  const bidi = bidiOf(browser)
  if (options.language === 'ja') {
    // Extensions ask for the language of Firefox itself; Debian's has Japanese only with its language pack.
    await privileged(
      "Services.locale.availableLocales = ['ja', 'en-US']; Services.locale.requestedLocales = ['ja']; true",
    )
  }
  const extensionId = await browser.installExtension(extensionDir)
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`

  /** Runs JavaScript with the browser's own rights; the result must be a string, a boolean or nothing. */
  async function privileged(expression: string): Promise<unknown> {
    const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { result } = await bidi('script.evaluate', {
      target: { context: tree.contexts[0].context },
      awaitPromise: true,
      expression,
    })
    return result?.value
  }
  const backgroundRuns = async () =>
    (await privileged(`${policy}?.extension?.backgroundState === 'running'`)) === true
  const originNow = async () => `moz-extension://${await privileged(`${policy}.mozExtensionHostname`)}`
  let origin = await originNow()

  return {
    name: 'firefox',
    puppeteer: browser,
    get origin() {
      return origin
    },
    newPage: () => browser.newPage(),
    async openExtensionPage(path) {
      const page = await browser.newPage()
      const url = `${origin}/${path}`
      // `page.goto` never ends here: the navigation changes the process and its load event is not reported.
      await bidi('browsingContext.navigate', { context: contextId(page), url, wait: 'none' })
      await until(`${path} to load`, () =>
        page.evaluate((want) => location.href.startsWith(want) && document.readyState === 'complete', url),
      )
      return page
    },
    async closedNode(page: Page, selector: string) {
      const context = contextId(page)
      const { result } = await bidi('script.evaluate', {
        target: { context },
        awaitPromise: false,
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
      })
      return result.type === 'node' ? toClosedNode(bidi, context, result as RemoteNode) : null
    },
    async inFrames(page, expression) {
      const tree = await bidi('browsingContext.getTree', { root: contextId(page) })
      return Promise.all(
        framesIn(tree.contexts[0]).map(async (context) => {
          const target = { context }
          const { result } = await bidi('script.evaluate', { target, awaitPromise: false, expression })
          return String(result.value)
        }),
      )
    },
    backgroundRuns,
    async killBackground() {
      if (!(await backgroundRuns())) return false
      const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }'
      // Asked again while it runs: an event that arrives in the same moment starts the page again, or keeps it.
      return until('the event page to end', async () => {
        await privileged(`${policy}.extension.terminateBackground(${how}).then(() => true)`)
        return !(await backgroundRuns())
      })
    },
    async reloadExtension() {
      const id = JSON.stringify(extensionId)
      await privileged(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID(${id}).then((addon) => addon.reload()).then(() => true)`,
      )
    },
    async renew() {
      await browser.uninstallExtension(extensionId)
      await closeTabs(browser)
      await browser.installExtension(extensionDir)
      origin = await originNow()
    },
    close: () => browser.close(),
  }
}

interface FrameTree {
  readonly context: string
  readonly children: readonly FrameTree[]
}

function framesIn({ children }: FrameTree): string[] {
  return children.flatMap((child) => [child.context, ...framesIn(child)])
}

/** Closes all tabs after opening an empty one: a browser without any would end. */
async function closeTabs(browser: Browser): Promise<void> {
  const old = await browser.pages()
  await browser.newPage()
  await Promise.all(old.map((page) => page.close()))
}

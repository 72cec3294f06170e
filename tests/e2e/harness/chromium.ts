// Chromium with the built extension, pointed at the sandbox, over the DevTools protocol.
import puppeteer, { type CDPSession, type Page, type Protocol } from 'puppeteer-core'
import type { ClosedNode } from './closed-node.ts'
import { findBrowser } from './find-browser.ts'
import type { LaunchOptions, Target, TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

/** Starts Chromium and installs the unpacked extension from `extensionDir`. */
export async function launchChromium(
  target: Target,
  extensionDir: string,
  options: LaunchOptions = {},
): Promise<TestBrowser> {
  const language = options.language ?? 'en'
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.profileDir === undefined ? {} : { userDataDir: options.profileDir }),
    env: {
      ...process.env,
      LANGUAGE: language,
      ...(options.timeZone === undefined ? {} : { TZ: options.timeZone }),
    },
    args: [
      `--proxy-server=http://127.0.0.1:${target.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${target.spki}`,
      `--lang=${language}`,
      `--accept-lang=${language === 'ja' ? 'ja,en' : 'en'}`,
      // A process that nobody asked for, with each navigation.
      '--disable-features=SpareRendererForSitePerProcess',
      `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const extensionId = await browser.installExtension(extensionDir)
  const origin = `chrome-extension://${extensionId}`
  const control = await browser.target().createCDPSession()

  async function worker(): Promise<Protocol.Target.TargetInfo | undefined> {
    const { targetInfos } = await control.send('Target.getTargets', { filter: [{}] })
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(`${origin}/${path}`)
    return page
  }

  return {
    name: 'chromium',
    puppeteer: browser,
    origin,
    newPage: () => browser.newPage(),
    openExtensionPage,
    closedNode,
    inFrames: (page, expression) =>
      Promise.all(
        page
          .frames()
          .filter((frame) => frame !== page.mainFrame())
          .map(async (frame) => String(await frame.evaluate(expression))),
      ),
    backgroundRuns: async () => (await worker()) !== undefined,
    async killBackground() {
      const running = await worker()
      if (running === undefined) return false
      await control.send('Target.closeTarget', { targetId: running.targetId })
      return until('the service worker to end', async () => (await worker())?.targetId !== running.targetId)
    },
    // Installing it once more is an update; after `runtime.reload()` an unpacked one would stay off.
    async reloadExtension() {
      await browser.installExtension(extensionDir)
    },
    // Starting another one takes no longer, and that one has no cache to fill.
    renew: null,
    close: () => browser.close(),
  }
}

async function closedNode(page: Page, selector: string): Promise<ClosedNode | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    if (nodeId === 0) return null
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })
    return toClosedNode(page, node)
  } finally {
    await session.detach().catch(() => undefined)
  }
}

function toClosedNode(page: Page, node: Protocol.DOM.Node): ClosedNode {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])]
  const flat = inside.flatMap((one) => (one.nodeType === 11 ? (one.children ?? []) : [one]))
  const children = flat.filter(({ nodeType }) => nodeType === 1).map((one) => toClosedNode(page, one))
  const attributes: Record<string, string> = {}
  for (let at = 0; at + 1 < (node.attributes?.length ?? 0); at += 2) {
    attributes[String(node.attributes?.[at])] = String(node.attributes?.[at + 1])
  }
  return {
    tag: node.localName,
    attributes,
    text: textOf(node),
    children,
    async box() {
      const session: CDPSession = await page.createCDPSession()
      try {
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
        const [x = 0, y = 0] = model.border
        return { x, y, width: model.width, height: model.height }
      } catch {
        return null
      } finally {
        await session.detach().catch(() => undefined)
      }
    },
  }
}

function textOf(node: Protocol.DOM.Node): string {
  if (node.nodeType === 3) return node.nodeValue
  if (node.localName === 'style' || node.localName === 'script') return ''
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])]
    .map(textOf)
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ')
}

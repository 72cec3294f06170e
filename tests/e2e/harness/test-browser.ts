// What the end-to-end tests know of a browser: the same for both.
import type { Browser, Page } from 'puppeteer-core'
import type { ClosedNode } from './closed-node.ts'
import type { BrowserName } from './find-browser.ts'

/** The part of the sandbox that a browser needs to be pointed at it. */
export interface Target {
  readonly proxyPort: number
  readonly spki: string
}

export interface LaunchOptions {
  /** The browser's language; English by default. */
  readonly language?: 'en' | 'ja'
  readonly colorScheme?: 'light' | 'dark'
  /** Kept after the browser is closed, storage of the extension included. By default a fresh one that is deleted. */
  readonly profileDir?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The browser's time zone, `TZ`. */
  readonly timeZone?: string
  readonly headless?: boolean
}

export interface TestBrowser {
  readonly name: BrowserName
  readonly puppeteer: Browser
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end; another one after `renew`. */
  readonly origin: string
  newPage(): Promise<Page>
  /** Opens one of the extension's own pages (`options.html`) in a tab. */
  openExtensionPage(path: string): Promise<Page>
  /** The element that `selector` finds under the document, with the closed shadow root inside it. Null: not there. */
  closedNode(page: Page, selector: string): Promise<ClosedNode | null>
  /**
   * What a JavaScript expression is in each frame of a page, the page itself left out. The frames are looked up again: those of a page that
   * came back from the browser's memory are no longer known to puppeteer.
   */
  inFrames(page: Page, expression: string): Promise<string[]>
  /** Ends the service worker or event page, as the browser does with an idle one. False: none was running. */
  killBackground(): Promise<boolean>
  /** Whether the service worker or event page runs right now. */
  backgroundRuns(): Promise<boolean>
  /** Reloads the extension, as an update does. Its own pages close. */
  reloadExtension(): Promise<void>
  /** Makes it as good as new for another test: no tab, the extension under another origin with nothing stored. Null: start another. */
  readonly renew: (() => Promise<void>) | null
  close(): Promise<void>
}

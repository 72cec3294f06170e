// One table for every end-to-end test: both browsers, the production build of each.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.ts'
import type { BrowserName } from './find-browser.ts'
import { launchFirefox } from './firefox.ts'
import type { LaunchOptions, Target, TestBrowser } from './test-browser.ts'

export interface Contestant {
  readonly name: BrowserName
  readonly extensionDir: string
  launch(target: Target, options?: LaunchOptions): Promise<TestBrowser>
}

const BUILDS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox }

/** Both browsers with the built extension. `outDir` is the folder with the two builds; `.output` by default. */
export function both(outDir = fileURLToPath(new URL('../../../.output', import.meta.url))): Contestant[] {
  return (Object.keys(BUILDS) as BrowserName[]).map((name) => {
    const extensionDir = `${outDir}/${BUILDS[name]}`
    return {
      name,
      extensionDir,
      launch(target, options) {
        if (!existsSync(`${extensionDir}/manifest.json`)) {
          throw new Error(`There is no build for ${name} yet: run \`npm run build\` first.`)
        }
        return LAUNCH[name](target, extensionDir, options)
      },
    }
  })
}

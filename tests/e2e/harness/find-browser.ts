// Where the two browsers are on this machine.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const PLACES = {
  chromium: {
    env: 'CHROMIUM_PATH',
    // Debian's /usr/bin/chromium is a wrapper that adds extension flags of its own: the program itself comes first.
    paths: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    paths: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
    names: ['firefox-esr', 'firefox'],
  },
} as const

export type BrowserName = keyof typeof PLACES

/** Path of the browser's program. Throws with the command that installs it. */
export function findBrowser(name: BrowserName): string {
  const { env, paths, names } = PLACES[name]
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((one) => join(dir, one)))
  const given = process.env[env]
  const found = (given === undefined ? [...paths, ...onPath] : [given]).find(isProgram)
  if (found !== undefined) return found
  throw new Error(
    `${name} was not found${given === undefined ? '' : ` at ${env}=${given}`}. Install the browsers with\n` +
      '  apt-get install -y chromium firefox-esr fonts-noto-cjk\n' +
      `or set ${env} to the program.`,
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

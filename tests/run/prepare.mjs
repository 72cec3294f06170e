// Makes a fresh machine ready: packages from the lockfile, Node 24 from them, and the two browsers.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')

/** Environment in which the pinned Node 24 and the packages' commands come first. */
export const ENV = { ...process.env, PATH: BIN + delimiter + process.env.PATH }

/** Runs a command in the root, its output shown; returns its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, env: ENV, stdio: 'inherit', ...options })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  return done.status ?? 1
}

/**
 * Installs the packages when they are missing or older than the lockfile, and has WXT write the settings that TypeScript needs.
 * `options`: where their output goes.
 */
export function preparePackages(options = {}) {
  const stamp = join(ROOT, 'node_modules', '.package-lock.json')
  const fresh =
    existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
  if (!fresh && run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options) !== 0) {
    throw new Error('npm ci failed: the packages could not be installed.')
  }
  const settings = join(ROOT, '.wxt', 'tsconfig.json')
  if (!existsSync(settings) && run('wxt', ['prepare'], options) !== 0) throw new Error('wxt prepare failed.')
}

const BROWSERS = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
}
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk']

/** Finds both browsers, or installs Debian's when this is root with apt. A missing browser is an error, never a skip. */
export function prepareBrowsers() {
  const missing = () =>
    Object.entries(BROWSERS).filter(
      ([name, places]) =>
        !process.env[`${name.toUpperCase()}_PATH`] && !places.some((place) => existsSync(place)),
    )
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = {
      env: { ...ENV, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }
    run('apt-get', ['update', '-qq'], quiet)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], quiet)
  }
  const names = missing().map(([name]) => name)
  if (names.length > 0) {
    throw new Error(
      `Browser not found: ${names.join(', ')}. Install it (as root: apt-get install ${PACKAGES.join(' ')}) ` +
        'or set CHROMIUM_PATH / FIREFOX_PATH to its program.',
    )
  }
}

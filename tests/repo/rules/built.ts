// What the built extension may ask for and contain: permissions, security policy, sizes, addresses, what a page loads.
import { posix } from 'node:path'

export type BuildName = 'chrome-mv3' | 'firefox-mv3'

const HUBSPOT = 'https://*.hubspot.com/*'

/** The written list. A new entry is a new warning for everyone who has installed the extension: think twice. */
export const PERMISSIONS: Readonly<Record<BuildName, readonly string[]>> = {
  'chrome-mv3': ['alarms', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['alarms', 'scripting', 'storage'],
}
export const HOSTS = ['https://api.hubapi.com/*', HUBSPOT]
const GLOBS = ['https://app-*.hubspot.com/*', 'https://app.hubspot.com/*']

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': 'https://api.hubapi.com',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': 'https://*.hubspot.com',
}

/** Bytes that HubSpot's pages may have to load of us. */
export const CONTENT_SCRIPT_LIMIT = 12_000

/** Bytes of script that the panel may load before it shows a lead, its texts in one language included. */
export const PANEL_LIMIT = 250_000

type Json = Readonly<Record<string, unknown>>

/** Says everything in a manifest that is not on the written list. */
export function manifestProblems(build: BuildName, manifest: Json): string[] {
  const problems: string[] = []
  const expectList = (what: string, got: unknown, want: readonly string[]) => {
    const list = JSON.stringify([...((got as string[] | undefined) ?? [])].sort())
    if (list !== JSON.stringify([...want].sort())) problems.push(`${build}: ${what} is ${list}`)
  }
  if (manifest.manifest_version !== 3)
    problems.push(`${build}: manifest version ${manifest.manifest_version}`)
  expectList('permissions', manifest.permissions, PERMISSIONS[build])
  expectList('host_permissions', manifest.host_permissions, HOSTS)
  expectList('optional_permissions', manifest.optional_permissions, ['notifications'])
  expectList('optional_host_permissions', manifest.optional_host_permissions, [])
  for (const key of [
    'externally_connectable',
    'sandbox',
    'oauth2',
    'update_url',
    'user_scripts',
    'chrome_url_overrides',
  ]) {
    const harmless = key === 'externally_connectable' && JSON.stringify(manifest[key]) === '{"ids":[]}'
    if (manifest[key] !== undefined && !harmless) problems.push(`${build}: ${key} is declared`)
  }

  // A private window forgets what it stores: a decision made in one could be lost without a word.
  if (manifest.incognito !== 'not_allowed') problems.push(`${build}: incognito is ${manifest.incognito}`)

  const scripts = (manifest.content_scripts ?? []) as Json[]
  if (scripts.length !== 1) problems.push(`${build}: ${scripts.length} content scripts`)
  for (const script of scripts) {
    expectList('content script matches', script.matches, [HUBSPOT])
    expectList('content script globs', script.include_globs, GLOBS)
    expectList('content script styles', script.css, [])
    if (script.all_frames === true || script.match_about_blank === true)
      problems.push(`${build}: script in frames`)
    if (script.world !== undefined && script.world !== 'ISOLATED')
      problems.push(`${build}: script in the page's world`)
    if (script.run_at !== undefined && script.run_at !== 'document_idle')
      problems.push(`${build}: script runs early`)
  }

  const exposed = (manifest.web_accessible_resources ?? []) as Json[]
  expectList(
    'pages that HubSpot may embed',
    exposed.flatMap(({ resources }) => resources as string[]),
    ['panel.html'],
  )
  expectList(
    'hosts that may embed',
    exposed.flatMap(({ matches }) => matches as string[]),
    [HUBSPOT],
  )

  const policy = (manifest.content_security_policy as Json | undefined)?.extension_pages
  problems.push(...policyProblems(build, String(policy ?? '')))
  return problems
}

/** Says where the pages' security policy differs from the written one, in any direction. */
function policyProblems(build: BuildName, policy: string): string[] {
  const got = new Map(
    policy
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [part.split(/\s+/)[0] ?? '', part.split(/\s+/).slice(1).join(' ')]),
  )
  return [...new Set([...got.keys(), ...Object.keys(POLICY)])]
    .filter((name) => got.get(name) !== POLICY[name])
    .map((name) => `${build}: policy ${name} is ${got.get(name) ?? 'missing'}`)
}

/** Addresses in the bundle that are never asked for: names of XML dialects, links in error texts of our packages. */
const ONLY_NAMES = [
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/(xhtml|xlink)|2000\/svg|XML\/1998\/namespace)$/,
  /^https?:\/\/json-schema\.org\//,
  /^https:\/\/(wxt\.dev\/guide|github\.com\/wxt-dev\/wxt\/issues)\//,
  /^https:\/\/(api\.hubapi\.com|(app|developers|knowledge)(-[a-z0-9*]+)?\.hubspot\.com|\*\.hubspot\.com)(\/|$)/,
]

/** Says every other address in a built file, React itself, HTML that is set, text that would run as code, and links to source maps. */
export function bundleProblems(path: string, text: string): string[] {
  const addresses = [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\,;]+/g)].map(([address]) => address)
  const strange = addresses.filter((address) => !ONLY_NAMES.some((known) => known.test(address)))
  const problems = [...new Set(strange)].map((address) => `${path} holds ${address}`)
  if (/react-dom|__reactFiber\$/.test(text))
    problems.push(`${path} holds React: Preact stands behind its names`)
  if (/\.(inner|outer)HTML\s*=(?!=)/.test(text)) problems.push(`${path} sets HTML`)
  if (/(?<![\w.$])eval\s*\(/.test(text)) problems.push(`${path} runs text as code`)
  if (/[#@]\s*sourceMappingURL=/.test(text)) problems.push(`${path} links a source map`)
  if (/<script(?![^>]*\bsrc=)[^>]*>/i.test(text) && path.endsWith('.html'))
    problems.push(`${path} has inline script`)
  if (/\son[a-z]+\s*=|javascript:/i.test(text) && path.endsWith('.html'))
    problems.push(`${path} has inline handlers`)
  return problems
}

/** The scripts that a page or script loads before it runs: its own and all that they import statically. `read`: a built file's text. */
export function scriptsOf(start: string, read: (path: string) => string): string[] {
  const found = new Set<string>()
  const todo = [start]
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const loaded = path.endsWith('.html')
      ? /\b(?:src|href)="([^"]+\.js)"/g
      : /(?<![\w$.])(?:from|import)\s*"(\.[^"]+\.js)"/g
    for (const [, one = ''] of read(path).matchAll(loaded))
      todo.push(posix.join('/', one.startsWith('/') ? '' : posix.dirname(path), one))
  }
  return [...found].filter((path) => path.endsWith('.js'))
}

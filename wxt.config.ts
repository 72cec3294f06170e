// The build of both browsers: manifest, permissions, security policy.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { NODE_STUBS } from './lib/hubspot/transport/node-stubs'
import { HOST_PERMISSIONS, HUBSPOT_MATCHES } from './lib/page/hosts'
import { noHtmlSink } from './tests/build/no-html-sink'
import { RENDERER } from './tests/build/renderer'
import { workerInChunks } from './tests/build/worker-in-chunks'

/** A 0.4 KB stand-in: WXT's own weighs 3 KB on every HubSpot page. */
const scriptContext = fileURLToPath(new URL('./lib/page/script-context.ts', import.meta.url))

const stubs = Object.fromEntries(
  Object.entries(NODE_STUBS).map(([module, file]) => [
    module,
    fileURLToPath(new URL(`./lib/hubspot/transport/node-stubs/${file}.ts`, import.meta.url)),
  ]),
)

/** Nothing but our own files runs, and nothing but HubSpot's API is reached: the worker's fetch included. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  'connect-src https://api.hubapi.com',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://*.hubspot.com',
].join('; ')

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  zip: { name: 'hikitsugi' },
  vite: () => ({
    plugins: [noHtmlSink(), workerInChunks()],
    build: {
      target: ['chrome140', 'firefox142'],
      // Vite's preloading needs a document, and a page's worker shares the page's chunks.
      modulePreload: { resolveDependencies: (_, deps, { hostType }) => (hostType === 'html' ? deps : []) },
    },
    // The official client imports Node's transport statically; ours is injected, so these are never called.
    resolve: {
      alias: { ...RENDERER, ...stubs, 'wxt/utils/content-script-context': scriptContext },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '140',
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    optional_permissions: ['notifications'],
    host_permissions: [...HOST_PERMISSIONS],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [...HUBSPOT_MATCHES],
        ...(browser === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ],
    // What a private window stores ends with it: a decision made there could be lost without a word.
    incognito: 'not_allowed',
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: '__MSG_action__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'chrome'
      ? {
          side_panel: { default_path: 'panel.html' },
          externally_connectable: { ids: [] },
        }
      : {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'hikitsugi@hikitsugi.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['personallyIdentifyingInfo', 'authenticationInfo'] },
            },
          },
        }),
  }),
})

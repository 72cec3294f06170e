// Pages of the web app's hosts: the record app's files, its data, and the look-alike and framing pages of the test host.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Portal } from '../portal/portal.ts'
import type { Reply } from '../server/reply.ts'
import { html, json } from '../server/reply.ts'
import { recordData } from './record-data.ts'

const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'self'"
const APP_HOST = /^app(-[a-z0-9]+)?\.hubspot\.com$/
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
const cache = new Map<string, Buffer>()

interface PageCall {
  readonly method: string
  readonly path: string
  readonly query: string
}

/** Answers a page request. Any path under /contacts/ is the record app, as in HubSpot. */
export function answerPage(portals: ReadonlyMap<string, Portal>, host: string, call: PageCall): Reply {
  const data = /^\/crm-data\/(\d+)\/([^/]+)\/(\d+)$/.exec(call.path)
  if (data !== null) {
    const body = recordData(portals.get(data[1] ?? ''), data[2] ?? '', data[3] ?? '')
    return json(body === null ? 404 : 200, body ?? { message: 'not found' })
  }
  const index = /^\/crm-data\/(\d+)\/contacts$/.exec(call.path)
  if (index !== null) return json(200, recordData(portals.get(index[1] ?? ''), 'index', ''))
  const file = /^\/static\/([a-z-]+\.(?:js|css))$/.exec(call.path)?.[1]
  if (file !== undefined) return fileReply(file, {})
  if (call.path === '/frames-a-record') return fileReply('frames.html', {})
  // Hosts of `evil.test` serve the same app without a policy: look-alikes for security tests.
  if (!APP_HOST.test(host)) return fileReply('app.html', {})
  if (call.path.startsWith('/contacts/') || call.path === '/')
    // A page that may come back from the browser's back/forward cache: `no-store` would forbid it.
    return fileReply('app.html', { 'content-security-policy': CSP, 'cache-control': 'no-cache' })
  return html(404, '<!DOCTYPE html><title>Not found</title><h1>This page cannot be found</h1>')
}

function fileReply(name: string, headers: Readonly<Record<string, string>>): Reply {
  let body = cache.get(name)
  if (body === undefined) {
    body = readFileSync(fileURLToPath(new URL(`./files/${name}`, import.meta.url)))
    cache.set(name, body)
  }
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body }
}

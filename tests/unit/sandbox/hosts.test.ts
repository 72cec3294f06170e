// The sandbox's hosts as a browser meets them: proxy, certificate, pages, policy, look-alikes; and the command line.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, PORTAL_ID, startSandbox } from '../../sandbox/sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(() => {
  sandbox.requests.length = 0
  sandbox.refusedHosts.length = 0
})
afterAll(() => sandbox.close())

/** Opens a tunnel through the proxy; the status when it refuses. */
function tunnel(host: string): Promise<Socket | number> {
  return new Promise((done, fail) => {
    const asked = request({
      host: '127.0.0.1',
      port: sandbox.proxyPort,
      method: 'CONNECT',
      path: `${host}:443`,
    })
    asked.on('connect', (response, socket) =>
      done(response.statusCode === 200 ? socket : (response.statusCode ?? 0)),
    )
    asked.on('error', fail)
    asked.end()
  })
}

async function page(
  host: string,
  path: string,
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const socket = await tunnel(host)
  if (typeof socket === 'number') throw new Error(`proxy says ${socket}`)
  return new Promise((done, fail) => {
    const asked = requestHttps({
      host,
      path,
      rejectUnauthorized: false,
      createConnection: () => connectTls({ socket, servername: host, rejectUnauthorized: false }),
    })
    asked.on('response', async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      done({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: Buffer.concat(chunks).toString(),
      })
    })
    asked.on('error', fail)
    asked.end()
  })
}

describe('the proxy', () => {
  it.each([
    'example.com',
    'hubspot.com',
    'app.hubspot.com.example.com',
    'update.googleapis.com',
    'api.hubapi.com.cn',
  ])('refuses %s and writes it down', async (host) => {
    expect(await tunnel(host)).toBe(403)
    expect(sandbox.refusedHosts).toEqual([host])
  })

  it.each(['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com', 'app.hubspot.com.evil.test'])(
    'plays %s',
    async (host) => {
      const { status, text } = await page(host, `/contacts/${PORTAL_ID}/record/0-1/${CAST.ready}`)
      expect(status).toBe(200)
      expect(text).toContain('/static/app.js')
      expect(sandbox.requests).toMatchObject([{ host, page: true }])
    },
  )

  it('plays the API beside them', async () => {
    expect((await page('api.hubapi.com', '/account-info/2026-09/details')).status).toBe(401)
    expect(sandbox.requests).toMatchObject([{ host: 'api.hubapi.com', page: false, status: 401 }])
  })
})

it('announces the key of the certificate that it shows, and speaks HTTP/2', async () => {
  const session = connectHttp2(`https://127.0.0.1:${sandbox.port}`, { rejectUnauthorized: false })
  await new Promise((done) => session.once('connect', done))
  const socket = session.socket as unknown as {
    getPeerX509Certificate(): { publicKey: { export(o: object): Buffer } }
  }
  const der = socket.getPeerX509Certificate().publicKey.export({ type: 'spki', format: 'der' })
  expect(createHash('sha256').update(der).digest('base64')).toBe(sandbox.spki)
  const stream = session.request({
    ':path': '/crm/owners/2026-09',
    ':authority': 'api.hubapi.com',
    authorization: `Bearer ${sandbox.tokens.full}`,
  })
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  expect(JSON.parse(text).results).toHaveLength(5)
  session.destroy()
})

it('lets no frame and no foreign script into a record page, and no origin into the API', async () => {
  const record = await page('app.hubspot.com', `/contacts/${PORTAL_ID}/record/0-1/${CAST.ready}`)
  expect(record.headers['content-security-policy']).toMatch(/script-src 'self';.*frame-src 'none'/)
  const api = await page('api.hubapi.com', '/crm/owners/2026-09')
  expect(Object.keys(api.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

it('shows a page that frames a record', async () => {
  expect((await page('app.hubspot.com.evil.test', '/frames-a-record')).text).toContain('/static/frames.js')
  expect((await page('app.hubspot.com.evil.test', '/static/frames.js')).text).toContain(
    "createElement('iframe')",
  )
})

it('cuts even a request that hangs when it closes', async () => {
  const other = await startSandbox({ people: 'none' })
  other.faults.add({ match: {}, fault: { kind: 'hang' } })
  const waiting = other.fetch('https://api.hubapi.com/crm/owners/2026-09')
  const ended = expect(waiting).rejects.toThrow()
  await expect.poll(() => other.requests.length).toBe(1)
  await other.close()
  await ended
})

it('reaches no other host through its fetch', async () => {
  await expect(sandbox.fetch('https://example.com/')).rejects.toThrow('fetch failed')
  expect(sandbox.refusedHosts).toEqual(['example.com'])
})

it('starts from the command line, says where it is in one line, and ends with its input', async () => {
  const script = fileURLToPath(new URL('../../sandbox/serve.ts', import.meta.url))
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const code = new Promise((done) => child.on('exit', done))
  let text = ''
  for await (const chunk of child.stdout) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  const { port, proxyPort, tokens, samples } = JSON.parse(text.split('\n')[0] ?? '')
  expect([typeof port, typeof proxyPort, typeof tokens.full]).toEqual(['number', 'number', 'string'])
  expect(samples.ready).toBe(`https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-1/${CAST.ready}`)
  child.stdin.end()
  expect(await code).toBe(0)
})

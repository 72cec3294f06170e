// The sandbox: a HubSpot stand-in on loopback. This is its whole public interface.
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { ForeignName, ForeignPortal } from './foreign/portals.ts'
import { readForeign } from './foreign/portals.ts'
import { type SeededLead, seedForeign } from './foreign/seed.ts'
import { seedBig } from './people/big.ts'
import { EU_PORTAL_ID, PORTAL_ID } from './people/cast.ts'
import { seedPeople } from './people/seed.ts'
import { seedNamelessOwners, seedOwners } from './portal/owners.ts'
import { Portal } from './portal/portal.ts'
import type { FlowVersion, PortalSettings } from './portal/settings.ts'
import type { TokenName } from './portal/tokens.ts'
import { tokenTable, tokenValues } from './portal/tokens.ts'
import { certificateOfProcess } from './server/certificate.ts'
import type { Faults } from './server/faults.ts'
import { FaultList } from './server/faults.ts'
import { LateWrites } from './server/late.ts'
import { Limits, type Rates } from './server/limits.ts'
import { loopbackFetch } from './server/loopback-fetch.ts'
import { makeProxy } from './server/proxy.ts'
import type { RequestLogEntry, Site } from './server/site.ts'
import { handle } from './server/site.ts'

export type { ForeignName, ForeignPortal } from './foreign/portals.ts'
export { FOREIGN_NAMES, FOREIGN_NOW, readForeign } from './foreign/portals.ts'
export type { SeededLead } from './foreign/seed.ts'
export { shuffled } from './foreign/shuffled.ts'
export { seedBig } from './people/big.ts'
export { BIG } from './people/big-cast.ts'
export { CAST, EU_PORTAL_ID, PORTAL_ID } from './people/cast.ts'
export type { Portal } from './portal/portal.ts'
export type { FlowVersion, PortalSettings } from './portal/settings.ts'
export type { Fault, FaultRule, Faults } from './server/faults.ts'
export type { RequestLogEntry } from './server/site.ts'

export interface SandboxOptions {
  /** Added to every answer of the API; pages load at once (a fault can delay them). */
  latencyMs?: number
  /** The portal's clock (story times, write times, `Date` header). Limits and index delay use the machine's. */
  now?: () => number
  /** 100 requests in 10 s per token, 5 searches a second per portal; on by default. */
  enforceLimits?: boolean
  /** What the limits are; 100 and 5 by default. */
  rates?: Partial<Rates>
  /** Limits count by the caller's `x-sent-at` (ms): for benches on a machine that itself stalls now and then, as HubSpot's servers do not. */
  countAsSent?: boolean
  /** The portal of another company before set-up, with its own properties, leads and contacts instead of `people`. */
  portal?: ForeignName | ForeignPortal
  /** `pipeline` by default; `big` has the big and messy records of `BIG` beside it, and takes longer to start. */
  people?: 'pipeline' | 'big' | 'none'
  /** This many more owners who never filled in their names. */
  namelessOwners?: number
  /** False: the portal before set-up, without the `japan_handoff` group. True by default, except for a foreign portal. */
  japanProperties?: boolean
  /** How long a change stays out of search; 1 s by default. */
  indexDelayMs?: number
  /** How both portals answer where HubSpot is open; what is likely by default. Changed later by `portal.settings`. */
  settings?: Partial<PortalSettings>
  /** Under which paths after `/automation/` workflows answer; the others are 404. */
  flowVersions?: readonly FlowVersion[]
  /** The proxy's port, for a browser that was started for an earlier sandbox; a free one by default. */
  proxyPort?: number
}

export interface Sandbox {
  /** TLS (HTTP/2 and 1.1): the web app and the API by Host header. */
  readonly port: number
  /** Plain HTTP on loopback, for other processes of a test: the host goes into `x-forwarded-host`. */
  readonly plainPort: number
  /** CONNECT proxy: HubSpot's hosts go to `port`, every other host is refused and logged. */
  readonly proxyPort: number
  readonly refusedHosts: string[]
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string
  /** A real request to the same server over plain HTTP on loopback; keeps the URL's host. */
  readonly fetch: typeof globalThis.fetch
  readonly portal: Portal
  readonly euPortal: Portal
  /** The leads of a foreign portal; none in ours. */
  readonly leads: readonly SeededLead[]
  readonly tokens: Readonly<Record<TokenName, string>>
  /** Every request in order of arrival; clear it with `length = 0`. */
  readonly requests: RequestLogEntry[]
  readonly faults: Faults
  /** Changes `latencyMs` from the next request on. */
  setLatency(ms: number): void
  /**
   * Lets those writes of `late` faults take effect that are due by the portal's clock; returns how many there were. Each
   * later request does so as well; for tests that hold the clock and look at the portal itself.
   */
  applyLate(): number
  close(): Promise<void>
}

/** Starts the sandbox on free loopback ports. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now
  const indexDelayMs = options.indexDelayMs ?? 1_000
  const japanProperties = options.japanProperties ?? options.portal === undefined
  const settings = options.settings === undefined ? {} : { settings: options.settings }
  const portal = new Portal({
    id: PORTAL_ID,
    uiDomain: 'app.hubspot.com',
    now,
    indexDelayMs,
    japanProperties,
    ...settings,
  })
  const euPortal = new Portal({
    id: EU_PORTAL_ID,
    uiDomain: 'app-eu1.hubspot.com',
    now,
    indexDelayMs,
    japanProperties,
    ...settings,
  })
  seedOwners(portal)
  seedOwners(euPortal)
  if (options.namelessOwners !== undefined) seedNamelessOwners(portal, options.namelessOwners)
  if (options.flowVersions !== undefined) {
    for (const one of [portal, euPortal]) {
      one.flowVersions.clear()
      for (const version of options.flowVersions) one.flowVersions.add(version)
    }
  }
  const foreign = typeof options.portal === 'string' ? readForeign(options.portal) : options.portal
  const leads = foreign === undefined ? [] : seedForeign(portal, foreign)
  const people = options.people ?? (foreign === undefined ? 'pipeline' : 'none')
  if (people !== 'none') seedPeople(portal, euPortal)
  if (people === 'big') seedBig(portal)

  const site: Site = {
    portals: new Map([portal, euPortal].map((one) => [one.id, one])),
    tokens: tokenTable(PORTAL_ID, EU_PORTAL_ID),
    requests: [],
    faults: new FaultList(),
    limits: new Limits(options.rates),
    late: new LateWrites(now),
    now,
    ownClock: options.now === undefined,
    enforceLimits: options.enforceLimits ?? true,
    countAsSent: options.countAsSent ?? false,
    latencyMs: options.latencyMs ?? 0,
    timers: new Set(),
  }
  const certificate = await certificateOfProcess()
  const refusedHosts: string[] = []
  const tls = createSecureServer(
    { key: certificate.key, cert: certificate.cert, allowHTTP1: true, maxHeaderListPairs: 256 },
    (request, response) => void handle(site, request, response, false),
  )
  const plain = createServer({ maxHeaderSize: 131_072, keepAliveTimeout: 60_000 }, (request, response) => {
    void handle(site, request, response, true)
  })
  const port = () => (tls.address() as AddressInfo).port
  const proxy = makeProxy(port, refusedHosts)
  const sockets = new Set<Socket>()
  const servers: Server[] = [proxy, tls, plain]
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>((done, failed) => {
      server.once('error', failed)
      server.listen(server === proxy ? (options.proxyPort ?? 0) : 0, '127.0.0.1', done)
    })
  }
  const plainPort = (plain.address() as AddressInfo).port

  return {
    port: port(),
    plainPort,
    proxyPort: (proxy.address() as AddressInfo).port,
    refusedHosts,
    spki: certificate.spki,
    fetch: loopbackFetch(plainPort, refusedHosts),
    portal,
    euPortal,
    leads,
    tokens: tokenValues(),
    requests: site.requests,
    faults: site.faults,
    applyLate: () => site.late.apply(),
    setLatency(ms) {
      site.latencyMs = ms
    },
    async close() {
      for (const timer of site.timers) clearTimeout(timer)
      const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

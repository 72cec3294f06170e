// Answers every request of the sandbox: log, faults, latency, then the API or a page by host.
import { answerApi } from '../api/answer.ts'
import { answerPage } from '../pages/answer.ts'
import type { Portal } from '../portal/portal.ts'
import type { Token } from '../portal/tokens.ts'
import type { AnyRequest, AnyResponse } from './exchange.ts'
import { cut, hostOf, readBody, send, sendHalf } from './exchange.ts'
import type { Fault } from './faults.ts'
import { edgePage, type FaultList, usualEnvelope } from './faults.ts'
import type { LateWrites } from './late.ts'
import { type Limits, rateLimited } from './limits.ts'
import { partialReply } from './partial.ts'
import type { Reply } from './reply.ts'
import { html, json } from './reply.ts'

/** One request as it arrived. `status` is 0 until it is answered, and stays 0 when it never is. */
export interface RequestLogEntry {
  readonly at: number
  readonly host: string
  readonly method: string
  readonly path: string
  /** The raw query without `?`. */
  readonly query: string
  status: number
  /** Parsed JSON, or the text when it is not JSON; absent without a body. */
  body?: unknown
  /** True for a request to the web app's host, false for the API. */
  readonly page: boolean
}

export interface Site {
  readonly portals: ReadonlyMap<string, Portal>
  readonly tokens: ReadonlyMap<string, Token>
  readonly requests: RequestLogEntry[]
  readonly faults: FaultList
  readonly limits: Limits
  readonly late: LateWrites
  readonly now: () => number
  /** True while the portal's clock is the machine's: late writes then need no request to take effect. */
  readonly ownClock: boolean
  readonly enforceLimits: boolean
  readonly countAsSent: boolean
  /** Applies to the API alone; pages load at once. */
  latencyMs: number
  /** Ends waiting requests at close. */
  readonly timers: Set<NodeJS.Timeout>
}

/** Faults that need the request answered first. */
const TRUE_ANSWER: ReadonlySet<Fault['kind']> = new Set(['resetAfter', 'truncate', 'partial'])

export const API_HOST = 'api.hubapi.com'

/** Handles one request from first to last; a bug of the sandbox becomes a 500 that says so. */
export async function handle(
  site: Site,
  request: AnyRequest,
  response: AnyResponse,
  plain: boolean,
): Promise<void> {
  const sentAt = site.countAsSent ? Number(request.headers['x-sent-at']) : Number.NaN
  const arrivedAt = Number.isNaN(sentAt) ? performance.now() : sentAt
  const host = hostOf(request, plain)
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  const method = request.method ?? 'GET'
  const entry: RequestLogEntry = {
    at: site.now(),
    host,
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    status: 0,
    page: host !== API_HOST,
  }
  site.requests.push(entry)
  response.on('error', () => undefined)
  try {
    const text = await readBody(request)
    if (text !== '') entry.body = parsed(text)
    const { delayMs, fault } = site.faults.strike(method, host, entry.path)
    await wait(site, delayMs + (entry.page ? 0 : site.latencyMs))
    site.late.apply()
    if (fault?.kind === 'late' && !entry.page) {
      const due = site.late.add(fault.ms, () => void api(site, request, entry, text, arrivedAt))
      // A timer may ring a moment before the clock shows its time.
      if (site.ownClock) void wait(site, fault.ms).then(() => site.late.apply(due))
      if (fault.silent !== true) cut(request)
      return
    }
    if (fault !== null && !TRUE_ANSWER.has(fault.kind)) {
      await fail(site, fault, entry, request, response)
      return
    }
    const whole = entry.page
      ? answerPage(site.portals, host, entry)
      : api(site, request, entry, text, arrivedAt)
    const reply = fault?.kind === 'partial' ? partialReply(whole, fault) : whole
    if (fault?.kind === 'resetAfter') {
      cut(request)
      return
    }
    entry.status = reply.status
    const date = new Date(site.now()).toUTCString()
    if (fault?.kind === 'truncate') sendHalf(request, response, reply, date)
    else send(response, reply, date)
  } catch (error) {
    if (request.destroyed || response.destroyed) return
    entry.status = 500
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`sandbox: ${method} ${entry.path}: ${words}\n`)
    send(response, html(500, edgePage(500)), new Date(site.now()).toUTCString())
  }
}

function api(
  site: Site,
  request: AnyRequest,
  entry: RequestLogEntry,
  text: string,
  arrivedAt: number,
): Reply {
  return answerApi(site, {
    method: entry.method,
    path: entry.path,
    query: entry.query,
    authorization: request.headers.authorization ?? '',
    text,
    arrivedAt,
  })
}

async function fail(
  site: Site,
  fault: Fault,
  entry: RequestLogEntry,
  request: AnyRequest,
  response: AnyResponse,
): Promise<void> {
  if (fault.kind === 'hang') return
  if (fault.kind === 'reset') return cut(request)
  const reply = faultReply(site, fault)
  entry.status = reply.status
  send(response, reply, new Date(site.now()).toUTCString())
}

function faultReply(site: Site, fault: Fault): Reply {
  if (fault.kind === 'redirect') return { status: 302, headers: { location: fault.location }, body: '' }
  if (fault.kind === 'json') {
    return { status: 200, headers: { 'content-type': 'application/json;charset=utf-8' }, body: fault.text }
  }
  if (fault.kind === 'rate') {
    const waiting: Record<string, string> =
      fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }
    const counts =
      fault.headers === true
        ? { ...site.limits.headers('', Date.now()), 'x-hubspot-ratelimit-remaining': '0' }
        : {}
    return rateLimited(fault.policy, { ...counts, ...waiting })
  }
  if (fault.kind !== 'status') throw new Error(`no reply for ${fault.kind}`)
  const { status, headers = {} } = fault
  if (fault.html !== undefined) return html(status, fault.html, headers)
  const body = fault.body ?? usualEnvelope(status)
  return body === null ? html(status, edgePage(status), headers) : json(status, body, headers)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function wait(site: Site, ms: number): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((done) => {
    const timer = setTimeout(() => {
      site.timers.delete(timer)
      done()
    }, ms)
    site.timers.add(timer)
  })
}

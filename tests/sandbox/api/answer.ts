// The API's front door: bearer token, rate limits, path versions; then the handler that owns the path.
import type { Portal } from '../portal/portal.ts'
import { catchUp } from '../portal/roll-up.ts'
import type { ScopeRefusal } from '../portal/settings.ts'
import { MissingScopesError, type Token } from '../portal/tokens.ts'
import type { Limits } from '../server/limits.ts'
import { rateLimited } from '../server/limits.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, html, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { ROUTES } from './routes.ts'
import { scopeEnvelope } from './scope-refusal.ts'

interface ApiSite {
  readonly portals: ReadonlyMap<string, Portal>
  readonly tokens: ReadonlyMap<string, Token>
  readonly limits: Limits
  readonly enforceLimits: boolean
}

interface RawCall {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly authorization: string
  readonly text: string
  /** When it arrived, by `performance.now()`: limits count from then. */
  readonly arrivedAt: number
}

const MAX_URL = 8_192
const VERSIONS = /\/(?:2026-03|2026-09)(?=\/|$)/

/** Answers one API request as HubSpot does. Never throws for what a caller sent. */
export function answerApi(site: ApiSite, raw: RawCall): Reply {
  if (raw.path.length + raw.query.length > MAX_URL)
    return html(414, '<html><h1>414 Request-URI Too Large</h1></html>')
  const search = raw.path.endsWith('/search')
  let headers: Record<string, string> = {}
  let refusal: ScopeRefusal = 'granular'
  try {
    const token = authenticate(site.tokens, raw.authorization)
    const portal = site.portals.get(token.portalId)
    if (portal === undefined) throw new Error(`token of unknown portal ${token.portalId}`)
    refusal = portal.settings.scopeRefusal
    catchUp(portal)
    const at = raw.arrivedAt
    if (site.enforceLimits) {
      const refused = site.limits.take(token.value, portal.id, search, at)
      if (!search) headers = site.limits.headers(token.value, at)
      if (refused !== null) return rateLimited(refused, headers)
    }
    const call: Call = {
      method: raw.method,
      path: undated(raw.path),
      version: /\/(2026-03|2026-09|v3|v4)(?=\/|$)/.exec(raw.path)?.[1] ?? null,
      query: new URLSearchParams(raw.query),
      body: parseBody(raw.text),
      bodyLength: raw.text.length,
      portal,
      token,
    }
    const reply = route(call)
    return { ...reply, headers: { ...headers, ...reply.headers } }
  } catch (error) {
    if (error instanceof MissingScopesError) return json(403, scopeEnvelope(error.missing, refusal), headers)
    if (!(error instanceof ApiError)) throw error
    return json(error.status, error.envelope, headers)
  }
}

function authenticate(tokens: ReadonlyMap<string, Token>, authorization: string): Token {
  const value = /^Bearer (\S+)$/.exec(authorization)?.[1]
  const token = value === undefined ? undefined : tokens.get(value)
  if (token !== undefined) return token
  throw new ApiError(
    401,
    'INVALID_AUTHENTICATION',
    'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
  )
}

/** Dated and legacy paths in one form without version; an unknown version matches nothing. */
function undated(path: string): string {
  return path
    .replace(VERSIONS, '')
    .replace(/^\/crm\/v[34]\//, '/crm/')
    .replace(/^\/marketing\/v3\/marketing-events/, '/marketing/marketing-events')
    .replace(/^\/account-info\/v3\//, '/account-info/')
}

function route(call: Call): Reply {
  let pathKnown = false
  for (const [method, pattern, handler] of ROUTES) {
    const match = pattern.exec(call.path)
    if (match === null) continue
    pathKnown = true
    if (method === call.method) return handler(call, match.slice(1).map(decode))
  }
  if (pathKnown) return html(405, '<html><h1>405 Method Not Allowed</h1></html>')
  throw notFound('No resource exists at this path.')
}

function decode(segment: string | undefined): string {
  try {
    return decodeURIComponent(segment ?? '')
  } catch {
    throw notFound()
  }
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('Invalid input JSON on line 1, column 1: unexpected character')
  }
}

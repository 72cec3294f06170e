// What the tests of the health service share: a sandbox portal in June 2026, handoffs made in it, and a service that looks at it.
import { createHealthService, type HealthServiceDeps } from '@/lib/background/health-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES, type HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HealthCheckId } from '@/lib/domain/health/checks'
import { workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import type { HealthReply } from '@/lib/messaging/protocol-definition'
import type { Connection } from '@/lib/storage/connection'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { CHECKED_AT, HOUR } from '../fixtures/health'
import { testClock, transportTo } from '../hubspot/harness'

/** Within the month that is looked at. */
export const IN_MAY = Date.parse('2026-05-13T02:00:00Z')

/** A portal without people; `japanProperties: false` is before set-up. */
export const startPortal = (japanProperties = true) =>
  startSandbox({ people: 'none', enforceLimits: false, now: () => CHECKED_AT, japanProperties })

const OUTCOMES = { evaluation_signal: 'pass', decision_role: 'pass' }
const SNAPSHOT = JSON.stringify({ v: '1', f: 'x', at: 0, o: OUTCOMES })

/** Creates `n` contacts that were handed off in the panel from `at` on, a millisecond apart. */
export function handOff({ portal }: Sandbox, n: number, at = IN_MAY): void {
  const time = (ms: number) => new Date(ms).toISOString()
  for (let index = 0; index < n; index++) {
    const values = {
      japan_handoff_status: 'accepted',
      japan_handoff_at: time(at + index),
      japan_handoff_by: '7',
      japan_sla_due_at: time(at + 48 * HOUR),
      japan_first_contact_at: time(at + 20 * HOUR),
      japan_readiness: 'ready',
      japan_readiness_snapshot: SNAPSHOT,
      japan_mql_definition: '1',
    }
    portal.create('contacts', values, { indexed: true })
  }
}

/** Creates `n` contacts with nothing but these values. */
export function around({ portal }: Sandbox, n: number, values: Readonly<Record<string, string>>): void {
  for (let index = 0; index < n; index++) portal.create('contacts', values, { indexed: true })
}

/** Puts our workflow into the portal, as built for these properties. */
export function addWorkflow(
  { portal }: Sandbox,
  isEnabled: boolean,
  names: Partial<HandoffProperties> = {},
): void {
  const body = workflowBody({ ...HANDOFF_PROPERTIES, ...names }, '9000004')
  portal.flows.push({ ...body, isEnabled, id: '16000', revisionId: '1' })
}

/** A service on the sandbox, one hour behind HubSpot's clock; `refused` grows when the token is. */
export function healthService(
  sandbox: Sandbox,
  token = sandbox.tokens.full,
  more: Partial<HealthServiceDeps> = {},
  fetchWith = sandbox.fetch,
) {
  const refused: Connection[] = []
  const made = createHealthService({
    connection: async () => ({ state: 'connected', portalId: PORTAL_ID }) as Connection,
    hasHostAccess: async () => true,
    transport: () => transportTo(sandbox, token, { fetch: fetchWith, clock: testClock(CHECKED_AT) }),
    definition: async () => DEFAULT_DEFINITION,
    fileParts: async () => [],
    onTokenRefused: async (connection) => {
      refused.push(connection)
    },
    now: () => CHECKED_AT - HOUR,
    clockOffsetMs: () => HOUR,
    ...more,
  })
  return { ...made, refused }
}

export const states = ({ checks }: HealthReply) => checks?.map(({ state }) => state)
export const checkNamed = ({ checks }: HealthReply, id: HealthCheckId) => checks?.find((one) => one.id === id)

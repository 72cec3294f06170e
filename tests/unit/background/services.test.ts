// Decisions as the background composes them: over real storage, with an account that may change between two looks at it.
import './fake-chrome'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Connection } from '@/lib/storage/connection'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'
import { deleted } from '../storage/deleted'
import { decisionOn } from './decisions/sample-decision'
import { connectionTo } from './portal-connection'

const { createAccountTransports } = await import('@/lib/background/account-transport')
const { createServices } = await import('@/lib/background/services')
const { readDecision } = await import('@/lib/storage/decisions')

const OURS = connectionTo(PORTAL_ID)
const OTHERS = connectionTo('99999999')

let sandbox: Sandbox
let time = Date.now()
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await deleted('vault')
  sandbox.requests.length = 0
})

/** The services; `connections`: what each look at the connection finds, the last one from then on. `key`: what is sent with. */
function services(connections: readonly Connection[], key = sandbox.tokens.full) {
  const looks = [...connections]
  const refused: Connection[] = []
  const transports = createAccountTransports({
    readAccount: async () => ({ connection: connections.at(-1) ?? OURS, token: key }),
    make: () => transportTo(sandbox, key),
    onTokenRefused: async (connection) => void refused.push(connection),
  })
  const made = createServices({
    connect: {
      current: async () => (looks.length > 1 ? looks.shift() : looks[0]) ?? null,
      tokenRefused: async () => undefined,
    },
    loader: { reload: async () => undefined, forget: async () => undefined },
    definitions: {
      view: async () => ({
        inForce: { definition: DEFAULT_DEFINITION, fingerprint: '', origin: 'built_in', keptAt: null },
        earlier: [],
        draft: null,
        portal: null,
        behind: false,
        managed: false,
        policyProblem: null,
        takenUp: null,
        notTakenUp: null,
      }),
    },
    transport: transports.of,
    now: () => time,
    clockOffsetMs: () => 0,
  })
  return { ...made, refused }
}

/** Accepts the lead and lets the undo window pass; the row as it then is. */
async function accept({ decisions }: ReturnType<typeof services>) {
  const { id, ref, seen, facts } = decisionOn(sandbox, CAST.handedOffOnTime, 'accept', time)
  expect(await decisions.make({ id, ref, seen, facts, choice: choiceOf('accept') })).toMatchObject({
    ok: true,
  })
  time += 6_000
  await decisions.drain()
  return readDecision(id)
}

describe('a decision', () => {
  it('is not sent where the account has become another portal’s since it was looked at', async () => {
    const row = await accept(services([OURS, OTHERS]))
    expect(row).toMatchObject({ stage: 'queued', waiting: { for: 'connection' }, tried: false })
    expect(sandbox.requests).toEqual([])
  })

  it('whose token HubSpot refuses waits, and the account is told of it', async () => {
    const made = services([OURS], sandbox.tokens.revoked)
    expect(await accept(made)).toMatchObject({ stage: 'queued', waiting: { for: 'token' } })
    expect(made.refused).toEqual([OURS])
  })

  it('is sent while the account stays', async () => {
    expect(await accept(services([OURS]))).toMatchObject({ stage: 'confirmed' })
  })
})

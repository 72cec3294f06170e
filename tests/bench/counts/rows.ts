// What a view and a handoff cost in requests and round trips: an ordinary record, big ones, and a decision; on a line without delay.

import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { createTransport } from '@/lib/hubspot/transport/transport'
import { BIG, type BigName } from '../../sandbox/people/big-cast.ts'
import { CAST, PORTAL_ID } from '../../sandbox/people/cast.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { emptyVault, keptDecisions } from '../../unit/background/decisions/kept-decisions.ts'
import { startProcess } from '../../unit/background/decisions/process.ts'
import { decisionOn } from '../../unit/background/decisions/sample-decision.ts'
import { PLACES } from '../../unit/fixtures/places'
import type { Row } from '../table.ts'
import { seedOrdinary } from './ordinary.ts'
import { countTrips } from './trips.ts'

const ORDINARY = [
  'ready',
  'nearlyReady',
  'scoreOnly',
  'wrongLevel',
  'notJapan',
  'handedOffOnTime',
  'breached',
  'met',
  'rejectedBefore',
  'noCompany',
  'responsible',
  'proposerInIt',
  'needsReview',
] as const
const BIG_RECORDS: readonly (readonly [BigName, string])[] = [
  ['answeredInTime', '700 mails'],
  ['firstOfMany', '151 mails since the handoff'],
  ['everything', '300 of every kind'],
  ['sharedInbox', 'a shared inbox of 400 mails'],
  ['clerk', 'a company of 900'],
]
/** HubSpot's page of links and its order are not documented: both that were reported, and the worse figure counts. */
const PORTALS = [
  { linkPage: 100, linkOrder: 'oldest' },
  { linkPage: 500, linkOrder: 'newest' },
] as const

interface Cost {
  readonly requests: number
  readonly trips: number
}

const worse = (a: Cost, b: Cost): Cost => ({
  requests: Math.max(a.requests, b.requests),
  trips: Math.max(a.trips, b.trips),
})

/** Pauses for HubSpot's limits are not round trips. */
const limiter = () => createLimiter({ perTenSeconds: 1e6, searches: 1e6 })

/** A cold view of each contact; the worst counts. */
async function viewCost({ fetch, tokens }: Sandbox, contactIds: readonly string[]): Promise<Cost> {
  let most: Cost = { requests: 0, trips: 0 }
  for (const contactId of contactIds) {
    const counter = countTrips(fetch)
    const transport = createTransport({
      token: async () => tokens.full,
      fetch: counter.fetch,
      limiter: limiter(),
    })
    await loadLead(
      transport,
      { portalId: PORTAL_ID, contactId },
      {
        grantedScopes: null,
        directory: { forms: new Map<string, string>(), owners: new Map<string, string>() },
        places: PLACES,
      },
    )
    most = worse(most, counter.take())
  }
  return most
}

/** A handoff, from the end of its undo window until note, task and values are there. */
async function handoffCost(sandbox: Sandbox, contact: string): Promise<Cost> {
  const { fetch, tokens, portal } = sandbox
  const counter = countTrips(fetch)
  let time = Date.now()
  await emptyVault()
  const store = keptDecisions()
  const { outbox } = startProcess({
    store,
    fetch: counter.fetch,
    token: tokens.full,
    now: () => time,
    pass: (ms) => {
      time += ms
    },
  })
  const decision = decisionOn(sandbox, contact, 'hand_off', time)
  const { id } = await outbox.make(decision)
  time += 5_000
  await outbox.drain()
  const { stage } = await store.row(id)
  const status = portal.value('contacts', contact, HANDOFF_PROPERTIES.status)
  if (stage !== 'confirmed' || status !== 'handed_off') throw new Error(`The handoff is ${stage}, ${status}`)
  return counter.take()
}

const firm = (what: string, figure: number, most: number): Row => ({
  what,
  figure: String(figure),
  budget: `<= ${most}`,
  ok: figure <= most,
  firm: true,
})

/** The rows of requests and round trips, without a browser. */
export async function countRows(): Promise<Row[]> {
  const big = new Map<BigName, Cost>()
  const ordinaryIds = ORDINARY.map((name) => CAST[name])
  let ordinary: Cost = { requests: 0, trips: 0 }
  let handoff: Cost = { requests: 0, trips: 0 }
  for (const settings of PORTALS) {
    const sandbox = await startSandbox({ enforceLimits: false, people: 'big', settings })
    try {
      const full = seedOrdinary(sandbox)
      ordinary = worse(ordinary, await viewCost(sandbox, [full, ...ordinaryIds]))
      for (const [name] of BIG_RECORDS) {
        const cost = await viewCost(sandbox, [BIG[name]])
        big.set(name, worse(big.get(name) ?? cost, cost))
      }
      handoff = worse(handoff, await handoffCost(sandbox, full))
    } finally {
      await sandbox.close()
    }
  }
  return [
    firm('ordinary record: requests, most', ordinary.requests, 9),
    firm('ordinary record: dependent round trips, most', ordinary.trips, 2),
    ...BIG_RECORDS.flatMap(([name, told]): Row[] => {
      const { requests, trips } = big.get(name) ?? { requests: Number.NaN, trips: Number.NaN }
      return [
        { what: `big record, ${told}: requests`, figure: String(requests), budget: '', ok: null },
        firm(`big record, ${told}: dependent round trips`, trips, 3),
      ]
    }),
    firm('handoff: requests', handoff.requests, 6),
    { what: 'handoff: dependent round trips', figure: String(handoff.trips), budget: '', ok: null },
  ]
}

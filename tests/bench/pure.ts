// Speed of the pure part in one thread: assessments and due times a second, beside what others would build them on.

import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'
import { CAST, PORTAL_ID } from '../sandbox/people/cast.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { PLACES } from '../unit/fixtures/places'
import type { buildDomain } from './builds.ts'
import { businessTimePeer } from './business-time.ts'
import { readingRows } from './reading.ts'
import { rulesEngine } from './rules-engine.ts'
import type { Row } from './table.ts'
import { withOwnTexts, worked } from './unseen.ts'

type Domain = Awaited<ReturnType<typeof buildDomain>>

const LEADS = [
  'ready',
  'nearlyReady',
  'scoreOnly',
  'wrongLevel',
  'notJapan',
  'handedOffOnTime',
  'breached',
  'met',
  'responsible',
  'needsReview',
] as const

/** Snapshots of typical leads, read from the sandbox through the product's own loader. */
export async function readLeads(domain: Domain): Promise<LeadSnapshot[]> {
  const sandbox = await startSandbox({ enforceLimits: false })
  try {
    const transport = domain.createTransport({
      token: async () => sandbox.tokens.full,
      fetch: sandbox.fetch,
      limiter: domain.createLimiter(),
    })
    const options = {
      grantedScopes: null,
      directory: { forms: new Map<string, string>(), owners: new Map<string, string>() },
      places: PLACES,
    }
    const leads: LeadSnapshot[] = []
    for (const name of LEADS) {
      leads.push(await domain.loadLead(transport, { portalId: PORTAL_ID, contactId: CAST[name] }, options))
    }
    return leads
  } finally {
    await sandbox.close()
  }
}

/** A peer is slow: it is measured for a length of time, not for a number of rounds. */
const PEER_MS = 2_000

function perSecond(rounds: number, work: (round: number) => void): number {
  for (let round = 0; round < rounds / 4; round++) work(round)
  const started = performance.now()
  for (let round = 0; round < rounds; round++) work(round)
  return Math.round((rounds / (performance.now() - started)) * 1000)
}

const figure = (n: number) => `${n.toLocaleString('en')} /s`

/** Before the compiler has seen the code a few thousand times, it is its own speed that is measured. */
const WARM_UP = 3_000
const UNSEEN = 10_000
/** As many are held at a time as a page of a scan has: with ten thousand, their garbage would be measured as well. */
const AT_A_TIME = 200

/** Verdicts a second on leads whose every sentence is new. */
function unseenPerSecond(
  { assess, DEFAULT_DEFINITION }: Domain,
  leads: readonly LeadSnapshot[],
  now: number,
) {
  let us = 0
  for (let from = 0; from < WARM_UP + UNSEEN; from += AT_A_TIME) {
    const copies = Array.from({ length: AT_A_TIME }, (_, index) =>
      withOwnTexts(leads[index % leads.length] as LeadSnapshot, from + index),
    )
    const took = worked(() => {
      for (const lead of copies) assess(lead, DEFAULT_DEFINITION, now)
    })
    if (from >= WARM_UP) us += took
  }
  return Math.round((UNSEEN / us) * 1_000_000)
}

/** Verdicts a second, and how many times ours is faster; both must agree on every lead. */
async function againstRulesEngine(
  domain: Domain,
  leads: readonly LeadSnapshot[],
  ours: number,
): Promise<Row> {
  const { assess, DEFAULT_DEFINITION, OBJECTS } = domain
  const now = Date.now()
  const verdict = rulesEngine(DEFAULT_DEFINITION, OBJECTS)
  for (const lead of leads) {
    const own = assess(lead, DEFAULT_DEFINITION, now).verdict
    const theirs = await verdict(lead, now)
    if (own !== theirs) throw new Error(`${lead.contact.lastName}: ${own}, json-rules-engine ${theirs}`)
  }
  let rounds = 0
  const started = performance.now()
  while (performance.now() - started < PEER_MS)
    await verdict(leads[rounds++ % leads.length] as LeadSnapshot, now)
  const theirs = Math.round((rounds / (performance.now() - started)) * 1000)
  const ratio = ours / theirs
  return {
    what: 'assess() against json-rules-engine',
    figure: `${ratio.toFixed(0)} x`,
    budget: '>= 20 x',
    ok: ratio >= 20,
    peer: `json-rules-engine: ${figure(theirs)}`,
  }
}

/** Due times in business hours on the same calendar; disagreements of the peer are counted, not hidden. */
function againstBusinessTime({ dueFor, DEFAULT_DEFINITION }: Domain): Row {
  const policy = { ...DEFAULT_DEFINITION.sla, clock: 'business_hours' as const, target: 18 }
  const peer = businessTimePeer()
  const from = Date.UTC(2025, 0, 1)
  const start = (round: number) =>
    Math.floor((from + ((round * 7_919_000_003) % (9 * 365 * 86_400_000))) / 60_000) * 60_000
  let apart = 0
  for (let round = 0; round < 300; round++)
    if (peer(start(round), 18) !== dueFor(start(round), policy).dueAt) apart += 1
  const ours = perSecond(500_000, (round) => void dueFor(start(round), policy))
  let rounds = 0
  const started = performance.now()
  while (performance.now() - started < PEER_MS) peer(start(rounds++), 18)
  const theirs = Math.round((rounds / (performance.now() - started)) * 1000)
  return {
    what: 'SLA due time in business hours, 2025 to 2033',
    figure: `${figure(ours)}, ${(ours / theirs).toFixed(0)} x`,
    budget: '>= 500,000 /s',
    ok: ours >= 500_000,
    peer: `dayjs-business-time: ${figure(theirs)}, ${apart} of 300 differ`,
  }
}

/** The rows of the pure part. */
export async function pureRows(domain: Domain, leads: readonly LeadSnapshot[]): Promise<Row[]> {
  const { assess, dueFor, DEFAULT_DEFINITION } = domain
  const now = Date.now()
  const again = perSecond(200_000, (round) => {
    assess(leads[round % leads.length] as LeadSnapshot, DEFAULT_DEFINITION, now)
  })
  const first = unseenPerSecond(domain, leads, now)
  const from = Date.UTC(2025, 0, 1)
  const due = perSecond(1_000_000, (round) => {
    dueFor(from + ((round * 7_919_000_003) % (10 * 365 * 86_400_000)), DEFAULT_DEFINITION.sla)
  })
  return [
    { what: 'assess(), leads seen before', figure: figure(again), budget: '', ok: null },
    {
      what: "assess(), leads never seen, of one thread's time",
      figure: figure(first),
      budget: '>= 5,000 /s',
      ok: first >= 5_000,
    },
    ...readingRows(domain),
    await againstRulesEngine(domain, leads, again),
    { what: 'SLA due time, 2025 to 2034', figure: figure(due), budget: '>= 500,000 /s', ok: due >= 500_000 },
    againstBusinessTime(domain),
  ]
}

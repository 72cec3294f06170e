// Speed of the pure part in one thread: assessments and due times a second.
import type { LeadSnapshot } from '../../lib/domain/lead-snapshot.ts'
import { CAST, PORTAL_ID } from '../sandbox/people/cast.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import type { buildDomain } from './builds.ts'
import type { Row } from './table.ts'

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
      scoreProperty: 'hubspotscore',
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

function perSecond(rounds: number, work: (round: number) => void): number {
  for (let round = 0; round < rounds / 4; round++) work(round)
  const started = performance.now()
  for (let round = 0; round < rounds; round++) work(round)
  return Math.round((rounds / (performance.now() - started)) * 1000)
}

const figure = (n: number) => `${n.toLocaleString('en')} /s`

/** The rows of the pure part. */
export function pureRows(domain: Domain, leads: readonly LeadSnapshot[]): Row[] {
  const { assess, dueFor, DEFAULT_DEFINITION } = domain
  const now = Date.now()
  const again = perSecond(200_000, (round) => {
    assess(leads[round % leads.length] as LeadSnapshot, DEFAULT_DEFINITION, now)
  })
  // Each a new object, so that nothing remembered of a snapshot helps.
  const copies = Array.from({ length: 20_000 }, (_, index) =>
    structuredClone(leads[index % leads.length] as LeadSnapshot),
  )
  const started = performance.now()
  for (const lead of copies) assess(lead, DEFAULT_DEFINITION, now)
  const first = Math.round((copies.length / (performance.now() - started)) * 1000)
  const from = Date.UTC(2025, 0, 1)
  const due = perSecond(1_000_000, (round) => {
    dueFor(from + ((round * 7_919_000_003) % (10 * 365 * 86_400_000)), DEFAULT_DEFINITION.sla)
  })
  return [
    {
      what: 'assess(), leads seen before',
      figure: figure(again),
      budget: '>= 50,000 /s',
      ok: again >= 50_000,
    },
    {
      what: 'assess(), leads never seen',
      figure: figure(first),
      budget: '>= 50,000 /s',
      ok: first >= 50_000,
    },
    { what: 'SLA due time, 2025 to 2034', figure: figure(due), budget: '>= 500,000 /s', ok: due >= 500_000 },
  ]
}

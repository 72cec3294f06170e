// Records with more than a page of anything: what decides is read, in a bounded number of requests; what is not, is said.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { gapIn } from '@/lib/domain/coverage'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import { BIG, type BigName } from '../../../sandbox/people/big-cast'
import { seedMany, timesBefore } from '../../../sandbox/people/many'
import { Seeder } from '../../../sandbox/people/seeder'
import type { PortalSettings } from '../../../sandbox/portal/settings'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { PLACES } from '../../fixtures/places'
import { transportTo } from '../harness'

const NOBODY = { owners: new Map<string, string>(), forms: new Map<string, string>() }
const LABELS = new Map([['5e0b7a4c-21d9-4c0e-8f37-6a2b90c41d58', '担当者不在']])

async function judged(sandbox: Sandbox, name: BigName) {
  sandbox.requests.length = 0
  const transport = transportTo(sandbox, sandbox.tokens.full)
  const snapshot = await loadLead(
    transport,
    { portalId: PORTAL_ID, contactId: BIG[name] },
    {
      grantedScopes: null,
      directory: { ...NOBODY, dispositions: LABELS },
      places: PLACES,
    },
  )
  const requests = sandbox.requests.length
  const assessment = assess(snapshot, DEFAULT_DEFINITION, snapshot.observedAt)
  const outcomeOf = (id: string) => assessment.criteria.find((one) => one.id === id)?.outcome
  return { snapshot, assessment, outcomeOf, requests }
}

const PORTALS: readonly (readonly [string, Partial<PortalSettings>])[] = [
  ['pages of 100, the oldest first', { linkPage: 100, linkOrder: 'oldest' }],
  ['pages of 100, the newest first', { linkPage: 100, linkOrder: 'newest' }],
  ['pages of 500, the oldest first', { linkPage: 500, linkOrder: 'oldest' }],
  ['pages of 500, the newest first', { linkPage: 500, linkOrder: 'newest' }],
  ['pages that repeat', { linkPaging: 'repeats' }],
  ['pages that never end', { linkPaging: 'endless' }],
  ['totals that shrink', { searchTotal: 'shrinks' }],
]

describe.each(PORTALS)('%s', (_, settings) => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ enforceLimits: false, people: 'big', settings })
  })
  afterAll(() => sandbox.close())

  test('700 mails, ours the newest: in time, and the request in them is read', async () => {
    const { assessment, outcomeOf, requests } = await judged(sandbox, 'answeredInTime')
    expect(assessment.sla).toMatchObject({ state: 'met', firstContact: { kind: 'email' } })
    expect([outcomeOf('japan_engagement'), outcomeOf('evaluation_signal')]).toEqual(['pass', 'pass'])
    expect(requests).toBeLessThanOrEqual(12)
  })

  test('700 mails, none of them ours since: overdue', async () => {
    expect((await judged(sandbox, 'onlyOldMails')).assessment.sla.state).toBe('breached')
  })

  test('150 mails after the first one: met by the first one', async () => {
    const { sla } = (await judged(sandbox, 'firstOfMany')).assessment
    expect(sla).toMatchObject({ state: 'met' })
    expect((sla.firstContact?.at ?? 0) - (sla.startedAt ?? 0)).toBe(3_600_000)
  })

  test('300 of everything: the call three hours later', async () => {
    const { assessment, snapshot, requests } = await judged(sandbox, 'everything')
    expect(assessment.sla).toMatchObject({ state: 'met', firstContact: { kind: 'call' } })
    expect(snapshot.engagements.call).toMatchObject({ state: 'known' })
    expect(requests).toBeLessThanOrEqual(24)
  })

  test('a shared inbox: answered half an hour later', async () => {
    const { sla } = (await judged(sandbox, 'sharedInbox')).assessment
    expect([sla.state, sla.firstContact?.kind ?? null]).toEqual(['met', 'email'])
  })

  test('a clerk at a company of 900 whose head of IT is no. 850', async () => {
    const { outcomeOf, snapshot, requests } = await judged(sandbox, 'clerk')
    const read = snapshot.colleagues.state === 'known' ? snapshot.colleagues : null
    // Where totals shrink while paging, some may be missed: then nobody may say that there is none.
    const found = outcomeOf('decision_role')
    expect(settings.searchTotal === 'shrinks' ? ['pass', 'unknown'] : ['pass']).toContain(found)
    if (settings.searchTotal !== 'shrinks') expect(read).toMatchObject({ value: { length: 899 } })
    expect(requests).toBeLessThanOrEqual(15)
  })
})

describe('messy records', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ enforceLimits: false, people: 'big' })
  })
  afterAll(() => sandbox.close())

  test.each<[BigName, string, string | undefined]>([
    ['unknownDirection', 'on_track', undefined],
    ['bookedByBuyer', 'on_track', 'pass'],
    ['bouncedAndCancelled', 'breached', undefined],
    ['noAnswerByHand', 'met', 'fail'],
    ['ownDisposition', 'met', 'fail'],
  ])('%s: %s', async (name, state, engagement) => {
    const { assessment, outcomeOf } = await judged(sandbox, name)
    expect(assessment.sla.state).toBe(state)
    if (engagement !== undefined) expect(outcomeOf('japan_engagement')).toBe(engagement)
  })

  test('a message of unknown direction is asked about', async () => {
    const { sla } = (await judged(sandbox, 'unknownDirection')).assessment
    expect(sla.unclear).toMatchObject([{ channel: 'WHATS_APP' }])
  })

  test.each([/\/emails\/search/, /\/emails\/batch/])(
    'a search or batch that fails: nobody can tell (%s)',
    async (path) => {
      const stop = sandbox.faults.add({ match: { path }, fault: { kind: 'status', status: 400 } })
      const { sla } = (await judged(sandbox, 'answeredInTime')).assessment
      stop()
      expect(['unknown', 'met']).toContain(sla.state)
      expect(sla.state === 'unknown' ? sla.remainingMs : null).toBeNull()
    },
  )
})

test('ten thousand mails: what decides is read, and what was not is said with its number', async () => {
  const sandbox = await startSandbox({ enforceLimits: false, people: 'none' })
  try {
    const { portal } = sandbox
    const now = portal.now()
    const handedOffAt = new Date(now - 3_600_000).toISOString()
    const { id } = portal.create(
      'contacts',
      { lastname: '見本', japan_handoff_status: 'handed_off', japan_handoff_at: handedOffAt },
      { indexed: true },
    )
    const seeder = new Seeder(portal)
    seedMany(seeder, id, 'emails', timesBefore(now - 7_200_000, 10_000, 600_000))
    const snapshot = await loadLead(
      transportTo(sandbox, sandbox.tokens.full),
      { portalId: PORTAL_ID, contactId: id },
      { grantedScopes: null, directory: NOBODY, places: HUBSPOT_ONLY },
    )
    const { sla } = assess(snapshot, DEFAULT_DEFINITION, snapshot.observedAt)
    expect(sla).toMatchObject({ state: 'on_track', firstContact: null })
    expect(gapIn(snapshot.engagements.email, null, null)).toEqual({
      reason: 'cut',
      seen: { read: 400, all: 10_000 },
    })
    expect(sandbox.requests.length).toBeLessThanOrEqual(10)
  } finally {
    await sandbox.close()
  }
})

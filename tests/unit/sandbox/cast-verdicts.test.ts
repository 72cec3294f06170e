// The cast as the product sees it: loaded through the real transport, assessed by the built-in definition.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { Assessment } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { loadLead } from '@/lib/hubspot/objects/load-lead'
import type { CastName } from '../../sandbox/people/cast.ts'
import { FORMS } from '../../sandbox/people/forms-and-events.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, PORTAL_ID, startSandbox } from '../../sandbox/sandbox.ts'
import { PLACES } from '../fixtures/places'
import { testClock, transportTo } from '../hubspot/harness'

const MOMENTS = ['2026-11-24T11:20', '2026-11-22T15:00', '2027-01-01T00:00']

describe.each(MOMENTS)('at %s', (moment) => {
  const now = Date.parse(`${moment}:00+09:00`)
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await startSandbox({ enforceLimits: false, now: () => now })
  })
  afterAll(() => sandbox.close())

  const see = async (name: CastName): Promise<Assessment> => {
    const transport = transportTo(sandbox, sandbox.tokens.full, { clock: testClock(now) })
    const forms = new Map<string, string>(Object.values(FORMS).map(([id, title]) => [id, title]))
    const snapshot = await loadLead(
      transport,
      { portalId: PORTAL_ID, contactId: CAST[name] },
      { grantedScopes: null, directory: { forms, owners: new Map() }, places: PLACES },
    )
    return assess(snapshot, DEFAULT_DEFINITION, now)
  }
  const failing = (seen: Assessment) =>
    seen.criteria.filter((one) => one.outcome !== 'pass').map((one) => `${one.id} ${one.outcome}`)

  const verdicts: [CastName, Assessment['verdict'], string[]][] = [
    ['ready', 'ready', []],
    ['proposerInIt', 'ready', []],
    ['responsible', 'ready', []],
    ['rejectedBefore', 'ready', []],
    ['nearlyReady', 'not_ready', ['decision_role fail']],
    ['wrongLevel', 'not_ready', ['decision_role fail']],
    ['scoreOnly', 'not_ready', ['japan_engagement fail', 'evaluation_signal fail']],
    ['stale', 'not_ready', ['japan_engagement fail', 'evaluation_signal fail']],
    ['needsReview', 'needs_review', ['icp_fit unknown', 'decision_role unknown']],
    ['notJapan', 'not_japan', ['japan_presence fail', 'japan_engagement fail', 'evaluation_signal fail']],
  ]
  it.each(verdicts)('%s is %s', async (name, verdict, open) => {
    const seen = await see(name)
    // Nobody asks who decides at a company without any tie to Japan.
    const counted = failing(seen).filter((one) => verdict !== 'not_japan' || !one.startsWith('decision_role'))
    expect({ verdict: seen.verdict, open: counted }).toEqual({ verdict, open })
  })

  it('warns of a score alone for scoreOnly, and not for ready', async () => {
    expect((await see('scoreOnly')).score.scoreOnly).toBe(true)
    expect((await see('ready')).score.scoreOnly).toBe(false)
  })

  const clocks: [CastName, Assessment['sla']['state']][] = [
    ['ready', 'not_applicable'],
    ['noHandoffTime', 'not_applicable'],
    ['handedOffOnTime', 'on_track'],
    ['touchedBefore', 'on_track'],
    ['atRisk', 'at_risk'],
    ['paused', 'paused'],
    ['breached', 'breached'],
    ['autoReplyOnly', 'breached'],
    ['met', 'met'],
    ['accepted', 'met'],
    ['loggedLate', 'met'],
    ['metLate', 'met_late'],
  ]
  it.each(clocks)('the clock of %s is %s', async (name, state) => {
    expect((await see(name)).sla.state).toBe(state)
  })

  it.each(['pitch', 'negated'] as const)('%s gives no evaluation signal', async (name) => {
    const seen = await see(name)
    expect(seen.criteria.find((one) => one.id === 'evaluation_signal')?.outcome).toBe('fail')
  })

  it.each([
    'hostile',
    'hugeText',
    'loneSurrogate',
    'rightToLeft',
    'emoji',
    'blank',
    'noCompany',
    'manyEngagements',
  ] as const)('%s is assessed without a crash', async (name) => {
    expect((await see(name)).criteria).toHaveLength(5)
  })
})

// The labels of set-up against the sandbox: in which language, which are mended, and that nothing else of a property changes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSetupService } from '@/lib/background/setup-service'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import type { Language } from '@/lib/domain/settings'
import type { SetupStep } from '@/lib/domain/setup/plan'
import { versionsOf, wantedProperties } from '@/lib/domain/setup/wanted'
import type { Connection } from '@/lib/storage/connection'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { propertyOf, setUpEarlier } from '../fixtures/earlier-setup'
import { transportTo } from '../hubspot/harness'

const REASON = 'japan_rejection_reason'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
  setUpEarlier(sandbox)
})
afterEach(() => sandbox.close())

/** Set-up as a person meets it who reads this language. */
const setUp = (person: Language = 'en', token = sandbox.tokens.full) =>
  createSetupService({
    connection: async () => ({ state: 'connected', portalId: PORTAL_ID }) as Connection,
    hasHostAccess: async () => true,
    onTokenRefused: async () => undefined,
    transport: () => transportTo(sandbox, token),
    wanted: async (there) =>
      wantedProperties(versionsOf({ version: '2', fingerprint: null }, there, HANDOFF_PROPERTIES)),
    language: async () => person,
    onProgress: () => undefined,
    onDone: () => undefined,
    now: () => 0,
  })

/** Looks, and mends what was shown. */
async function mend(chosen: Language | null = null, person: Language = 'en') {
  const { plan, language } = await setUp(person).plan(chosen)
  return setUp(person).apply(plan ?? [], language, 'labels')
}
const labels = (name: string) =>
  Object.fromEntries(propertyOf(sandbox, name).options.map(({ value, label }) => [value, label]))
const mends = (plan: readonly SetupStep[] | null) => (plan ?? []).filter(({ action }) => action === 'mend')
const writes = () => sandbox.requests.filter(({ method }) => method !== 'GET')
/** The portal's definitions without the labels of options. */
const butLabels = () =>
  [...(sandbox.portal.properties.get('contacts')?.values() ?? [])].map(({ options, ...one }) => ({
    ...one,
    options: options.map(({ label: _, ...option }) => option),
  }))

describe('a portal that an earlier version set up', () => {
  it.each([
    [
      'en',
      { icp_mismatch: 'Outside ICP', other: 'Other' },
      { true: 'Yes', false: 'No' },
      { '1': 'Version 1', '2': 'Version 2' },
    ],
    [
      'ja',
      { icp_mismatch: 'ターゲット外（ICP不一致）', other: 'その他' },
      { true: 'はい', false: 'いいえ' },
      { '1': 'バージョン1', '2': 'バージョン2' },
    ],
  ] as const)(
    'gets the words of a panel in %s, and nothing else of it changes',
    async (language, reason, yes, version) => {
      const before = structuredClone(butLabels())
      const reply = await mend(null, language)
      expect(reply).toMatchObject({ problem: null, failures: [], replanned: false, language })
      expect(mends(reply.plan)).toEqual([])
      expect(labels(REASON)).toMatchObject(reason)
      expect(labels('japan_evidence_disputed')).toEqual(yes)
      expect(labels('japan_mql_definition')).toEqual(version)
      expect(butLabels()).toEqual(before)
      sandbox.requests.length = 0
      await mend(null, language)
      expect(writes()).toEqual([])
    },
  )

  it('keeps a team’s own words, options, order and switches as they are', async () => {
    const reason = propertyOf(sandbox, REASON)
    reason.label = 'なぜ断ったか'
    reason.options = [
      { value: 'budget', label: 'No budget', displayOrder: 4, hidden: true, description: 'ours' },
      ...reason.options
        .toReversed()
        .map((one) => (one.value === 'other' ? { ...one, label: 'そのほか', hidden: true } : one)),
    ]
    const before = structuredClone(butLabels())
    await mend('ja')
    expect(labels(REASON)).toMatchObject({
      budget: 'No budget',
      other: 'そのほか',
      too_early: '検討時期が早い',
      icp_mismatch: 'ターゲット外（ICP不一致）',
    })
    expect(reason.label).toBe('なぜ断ったか')
    expect(butLabels()).toEqual(before)
  })

  it('is not touched before a person has said so, nor by the rest of set-up', async () => {
    sandbox.portal.removeProperty('japan_handoff_at')
    const reason = propertyOf(sandbox, REASON)
    reason.options = reason.options.filter(({ value }) => value !== 'too_early')
    const { plan, language } = await setUp('ja').plan(null)
    expect(mends(plan).length).toBeGreaterThan(4)
    expect(writes()).toEqual([])
    const reply = await setUp('ja').apply(plan ?? [], language, 'needed')
    expect(labels(REASON)).toMatchObject({ icp_mismatch: 'Icp mismatch', too_early: '検討時期が早い' })
    expect(propertyOf(sandbox, 'japan_handoff_at').label).toBe('引き渡し日時')
    expect(mends(reply.plan)).toEqual(mends(plan))
  })

  it('can have its labels mended and the rest left', async () => {
    sandbox.portal.removeProperty('japan_handoff_at')
    const reply = await mend()
    expect(labels(REASON).icp_mismatch).toBe('Outside ICP')
    expect(reply.plan?.find(({ name }) => name === 'japan_handoff_at')?.action).toBe('create')
    expect(new Set(writes().map(({ method }) => method))).toEqual(new Set(['PATCH']))
  })

  it('is only looked at again where it has changed since the labels were shown', async () => {
    const { plan, language } = await setUp().plan(null)
    const [first] = propertyOf(sandbox, REASON).options
    if (first === undefined) throw new Error('no option')
    first.label = 'Not for us'
    const reply = await setUp().apply(plan ?? [], language, 'labels')
    expect(reply.replanned).toBe(true)
    expect(writes()).toEqual([])
    expect((await setUp().apply(reply.plan ?? [], 'ja', 'labels')).replanned).toBe(true)
    expect(writes()).toEqual([])
    await setUp().apply(reply.plan ?? [], language, 'labels')
    expect(labels(REASON)).toMatchObject({ icp_mismatch: 'Not for us', too_early: 'Too early in evaluation' })
  })

  it('names the scope where the token may not write: the first request is refused, and no other sent', async () => {
    const service = setUp('en', sandbox.tokens.readOnly)
    const { plan, language } = await service.plan(null)
    const reply = await service.apply(plan ?? [], language, 'labels')
    expect(reply.problem).toEqual({ kind: 'scope_missing', scope: 'crm.schemas.contacts.write' })
    expect(writes().map(({ status }) => status)).toEqual([403])
    expect(mends(reply.plan)).toEqual(mends(plan))
  })

  it('says in HubSpot’s words which property it refused, and mends the others', async () => {
    sandbox.faults.add({
      match: { method: 'PATCH', path: new RegExp(`${REASON}$`) },
      fault: {
        kind: 'status',
        status: 400,
        body: { status: 'error', message: 'This property is locked', category: 'VALIDATION_ERROR' },
      },
    })
    const reply = await mend()
    expect(reply.failures).toEqual([{ name: REASON, action: 'mend', words: 'This property is locked' }])
    expect(mends(reply.plan).map(({ name }) => name)).toEqual([REASON])
    expect(labels('japan_evidence_disputed')).toEqual({ true: 'Yes', false: 'No' })
  })

  it('loses no option where HubSpot’s answer breaks off before the write', async () => {
    const before = structuredClone(propertyOf(sandbox, REASON).options)
    sandbox.faults.add({
      match: { method: 'GET', path: new RegExp(`${REASON}$`) },
      fault: { kind: 'truncate' },
    })
    await mend()
    expect(propertyOf(sandbox, REASON).options).toEqual(before)
  })

  it('can be mended by an admin from the copied plan', async () => {
    const { dryRun } = await setUp().plan('ja')
    expect(JSON.parse(dryRun).changeLabels[0]).toEqual({
      name: 'japan_handoff_status',
      labels: [
        { value: 'handed_off', before: 'Handed off', after: '引き渡し済み' },
        { value: 'accepted', before: 'Accepted', after: '受け入れ済み' },
        { value: 'rejected', before: 'Rejected', after: '却下済み' },
        { value: 'returned', before: 'Returned', after: '差し戻し済み' },
      ],
    })
  })
})

describe('the language of the labels', () => {
  const fromNothing = async (language: Language) => {
    for (const name of Object.values(HANDOFF_PROPERTIES)) sandbox.portal.removeProperty(name)
    const { plan } = await setUp().plan(language)
    await setUp().apply(plan ?? [], language, 'needed')
  }

  it.each(['en', 'ja'] as const)('is the person’s in a portal without ours: %s', async (person) => {
    for (const name of Object.values(HANDOFF_PROPERTIES)) sandbox.portal.removeProperty(name)
    expect((await setUp(person).plan(null)).language).toBe(person)
  })

  it.each([
    ['en', 'ja', 'Unreachable / bad data'],
    ['ja', 'en', '連絡不能・情報不備'],
  ] as const)(
    'is the portal’s where it has ours: %s, though the person reads %s',
    async (portal, person, label) => {
      await fromNothing(portal)
      const reason = propertyOf(sandbox, REASON)
      reason.options = reason.options.filter(({ value }) => value !== 'unreachable_or_invalid')
      const { plan, language } = await setUp(person).plan(null)
      expect(language).toBe(portal)
      expect(mends(plan)).toEqual([])
      await setUp(person).apply(plan ?? [], language, 'needed')
      expect(labels(REASON).unreachable_or_invalid).toBe(label)
    },
  )

  it('is the one that a person chooses: then those in the other one could be mended, names too', async () => {
    await fromNothing('en')
    const reply = await mend('ja')
    expect(reply).toMatchObject({ language: 'ja', failures: [] })
    const all = Object.values(HANDOFF_PROPERTIES).map((name) => propertyOf(sandbox, name))
    const left = all.flatMap(({ label, options }) => [label, ...options.map((one) => one.label)])
    expect(left.filter((label) => /^[ -~]*$/.test(label))).toEqual([])
    expect((await setUp('en').plan(null)).language).toBe('ja')
  })

  it('is told also where the portal cannot be read', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 500 } })
    expect(await setUp('ja').plan(null)).toMatchObject({ plan: null, language: 'ja', dryRun: '' })
    expect(await setUp('ja').plan('en')).toMatchObject({ plan: null, language: 'en' })
  })
})

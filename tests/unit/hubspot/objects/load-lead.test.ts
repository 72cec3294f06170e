// Loading a lead from the sandbox: how many requests and round trips, and what is known afterwards.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { EMPTY } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS } from '@/lib/domain/lead-snapshot'
import { type LoadLeadOptions, loadLead } from '@/lib/hubspot/objects/load-lead'
import { AbortedError } from '@/lib/hubspot/transport/errors'
import { CAST, type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { PLACES } from '../../fixtures/places'
import { busyContact, failure, testClock, transportTo } from '../harness'

let sandbox: Sandbox
let busy: string
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
  busy = busyContact(sandbox)
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const OWNERS_AND_FORMS = { owners: new Map<string, string>(), forms: new Map<string, string>() }

function load(
  contactId: string,
  options: Partial<LoadLeadOptions> & { token?: string; from?: Sandbox } = {},
) {
  const { token, from = sandbox, ...more } = options
  const transport = transportTo(from, token ?? from.tokens.full)
  const all = { grantedScopes: null, directory: OWNERS_AND_FORMS, places: PLACES, ...more }
  return loadLead(transport, { portalId: PORTAL_ID, contactId }, all)
}
const strike = (path: RegExp, fault: Fault) => sandbox.faults.add({ match: { path }, fault })
const ROUND_2 = /companies\/\d|batch\/read|search/

describe('requests', () => {
  test('a lead with everything costs nine, and no name is asked for', async () => {
    const snapshot = await load(busy)
    expect(sandbox.requests).toHaveLength(9)
    for (const kind of ENGAGEMENT_KINDS) expect(snapshot.engagements[kind]).toMatchObject({ state: 'known' })
    expect(sandbox.requests.map(({ path }) => path).join()).not.toMatch(/owners|forms/)
  })

  test('what a contact lacks is not asked for', async () => {
    const snapshot = await load(CAST.blank)
    expect(snapshot.engagements).toEqual(Object.fromEntries(ENGAGEMENT_KINDS.map((kind) => [kind, EMPTY])))
    expect(sandbox.requests.filter(({ path }) => path.includes('batch'))).toEqual([])
  })

  test('the first round trip is the contact and its events', async () => {
    strike(/./, { kind: 'hang' })
    const abort = new AbortController()
    const end = failure(load(busy, { signal: abort.signal }))
    await expect.poll(() => sandbox.requests.length).toBe(2)
    abort.abort()
    expect(await end).toBeInstanceOf(AbortedError)
    expect(sandbox.requests).toHaveLength(2)
  })

  test('the second one waits for nothing else: all seven are under way together', async () => {
    strike(ROUND_2, { kind: 'hang' })
    const abort = new AbortController()
    const end = failure(load(busy, { signal: abort.signal }))
    await expect.poll(() => sandbox.requests.length).toBe(9)
    abort.abort()
    expect(await end).toBeInstanceOf(AbortedError)
  })

  test('an aborted load starts nothing', async () => {
    expect(await failure(load(busy, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortedError)
    expect(sandbox.requests).toEqual([])
  })
})

describe('what is known', () => {
  test('a ready lead', async () => {
    const snapshot = await load(CAST.ready)
    expect(snapshot.contact).toMatchObject({ id: CAST.ready, lastName: '山田', firstName: '太郎' })
    expect(snapshot.contact.messages.length).toBeGreaterThan(0)
    expect(snapshot.company).toMatchObject({ state: 'known', value: { id: CAST.readyCompany } })
    expect(snapshot.formSubmissions).toMatchObject({ state: 'known' })
    expect(snapshot.handoff).toMatchObject({ state: 'known', value: { status: null } })
    expect(structuredClone(snapshot)).toEqual(JSON.parse(JSON.stringify(snapshot)))
  })

  test("it was observed at HubSpot's time, whatever this machine's clock says", async () => {
    const clock = testClock(Date.now() - 7 * 86_400_000)
    const transport = transportTo(sandbox, sandbox.tokens.full, { clock })
    const ref = { portalId: PORTAL_ID, contactId: CAST.ready }
    const options = { grantedScopes: null, directory: OWNERS_AND_FORMS, places: PLACES }
    const { observedAt } = await loadLead(transport, ref, options)
    expect(Math.abs(observedAt - Date.now())).toBeLessThan(60_000)
  })

  test('colleagues without the contact itself', async () => {
    const { colleagues } = await load(busy)
    expect(colleagues).toMatchObject({ state: 'known', value: [{ name: '同僚', jobTitle: '部長' }] })
    expect(colleagues.state === 'known' ? colleagues.value : []).toHaveLength(1)
  })

  test('names come from the directory', async () => {
    const plain = await load(CAST.accepted)
    const submissions = plain.formSubmissions.state === 'known' ? plain.formSubmissions.value : []
    const forms = new Map(submissions.map(({ formId }) => [formId, `form ${formId.slice(0, 4)}`]))
    const owners = new Map([[plain.contact.ownerId ?? '', '営業 一郎']])
    const named = await load(CAST.accepted, { directory: { owners, forms } })
    expect(named.contact.ownerName).toBe('営業 一郎')
    expect(named.formSubmissions).toMatchObject({ value: [{ formName: expect.stringMatching(/^form /) }] })
  })

  test('more notes than one page: all of them, the newest first', async () => {
    const { engagements } = await load(CAST.manyEngagements)
    expect(engagements.note).toMatchObject({ state: 'known', value: { omitted: 0 } })
    expect(engagements.email).toMatchObject({ state: 'known', value: { omitted: 0 } })
    const items = engagements.note.state === 'known' ? engagements.note.value.items : []
    const ids = sandbox.portal.links('contacts', CAST.manyEngagements, 'notes').map(({ toId }) => toId)
    expect(items.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(items.map(({ at }) => at ?? 0)).toEqual(items.map(({ at }) => at ?? 0).sort((a, b) => b - a))
  })

  test('without a company there are no company and no colleagues', async () => {
    const { company, colleagues } = await load(CAST.noCompany)
    expect({ company, colleagues }).toEqual({ company: EMPTY, colleagues: EMPTY })
  })

  test('an earlier rejection is found in the history, the present one is not earlier', async () => {
    const before = await load(CAST.rejectedBefore)
    expect(before.handoff).toMatchObject({
      value: { status: null, earlierRejections: [{ reason: 'no_japan_signal' }] },
    })
    const now = await load(CAST.rejected)
    expect(now.handoff).toMatchObject({
      value: { status: 'rejected', rejectionReason: 'too_early', earlierRejections: [] },
    })
  })

  test.each(['hostile', 'hugeText', 'loneSurrogate', 'rightToLeft', 'emoji'] as const)('%s', async (name) => {
    const snapshot = await load(CAST[name])
    const texts = [...Object.values(snapshot.contact), ...snapshot.contact.messages.map(({ text }) => text)]
    for (const text of texts) {
      if (typeof text !== 'string') continue
      expect(text.isWellFormed()).toBe(true)
      expect([...text].length).toBeLessThanOrEqual(20_000)
    }
    expect(snapshot.engagements.note.state).not.toBe('unavailable')
  })
})

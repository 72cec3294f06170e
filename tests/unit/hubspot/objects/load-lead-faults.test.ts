// Loading a lead while something is refused, fails, hangs or is gone: the rest is there, the reason is told.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type LoadLeadOptions, loadLead } from '@/lib/hubspot/objects/load-lead'
import {
  AbortedError,
  MergedError,
  NotFoundError,
  RateLimitError,
  TokenRefusedError,
} from '@/lib/hubspot/transport/errors'
import { CAST, type Fault, PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { PLACES } from '../../fixtures/places'
import { busyContact, failure, transportTo, watchedFetch } from '../harness'

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

describe('what is refused', () => {
  const scopes = (...without: string[]) => {
    const all = ['contacts', 'companies', 'marketing_events'].map((name) => `crm.objects.${name}.read`)
    return new Set([...all, 'sales-email-read'].filter((scope) => !without.includes(scope)))
  }
  const noScope = (scope: string) => unavailable('no_scope', scope)

  test.each(['known', 'unknown'])('emails, scopes %s', async (knowledge) => {
    const grantedScopes = knowledge === 'known' ? scopes('sales-email-read') : null
    const { engagements, company } = await load(busy, { token: sandbox.tokens.noEmails, grantedScopes })
    expect(engagements.email).toEqual(noScope('sales-email-read'))
    expect([engagements.call.state, company.state]).toEqual(['known', 'known'])
    expect(sandbox.requests.filter(({ status }) => status === 403)).toHaveLength(
      grantedScopes === null ? 1 : 0,
    )
  })

  test.each(['known', 'unknown'])('companies, scopes %s: colleagues are still found', async (knowledge) => {
    const grantedScopes = knowledge === 'known' ? scopes('crm.objects.companies.read') : null
    const { company, colleagues } = await load(busy, { token: sandbox.tokens.noCompanies, grantedScopes })
    expect(company).toEqual(noScope('crm.objects.companies.read'))
    expect(colleagues).toMatchObject({ state: 'known' })
    expect(sandbox.requests.filter(({ status }) => status === 403)).toHaveLength(
      grantedScopes === null ? 1 : 0,
    )
  })

  test('events, scope known to be missing: not even asked for', async () => {
    const grantedScopes = scopes('crm.objects.marketing_events.read')
    const { eventParticipations } = await load(busy, { token: sandbox.tokens.noEvents, grantedScopes })
    expect(eventParticipations).toEqual(noScope('crm.objects.marketing_events.read'))
    expect(sandbox.requests).toHaveLength(8)
  })

  test('a token for contacts alone, scopes unknown', async () => {
    const snapshot = await load(busy, { token: sandbox.tokens.contactsOnly })
    expect(snapshot.contact.lastName).toBe('試験')
    expect([snapshot.company, snapshot.engagements.email, snapshot.eventParticipations]).toEqual(
      ['crm.objects.companies.read', 'sales-email-read', 'crm.objects.marketing_events.read'].map(noScope),
    )
  })

  const refusal = (part: object) => ({
    kind: 'status' as const,
    status: 403,
    body: { status: 'error', message: 'This call needs a scope.', ...part },
  })
  const CONTACT = /objects\/[^/]+\/contacts\/\d+$/
  const granular = (...names: string[]) => ({
    category: 'MISSING_SCOPES',
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: names },
      },
    ],
  })

  test.each([
    ['a legacy name', refusal({ category: 'MISSING_SCOPES', context: { missingScopes: ['contacts'] } })],
    ['alternatives', refusal(granular('crm.objects.custom.read', 'crm.objects.contacts.read'))],
    ['a list without a category', refusal({ requiredScopes: ['contacts'] })],
    ['nothing', refusal({})],
    ['a page', { kind: 'status' as const, status: 403, html: '<html>Forbidden</html>' }],
  ])(
    'a refusal that names %s closes the scoped parts; the rest of the lead goes on',
    async (_name, fault) => {
      sandbox.faults.add({ match: { path: CONTACT }, times: 1, fault })
      const snapshot = await load(busy)
      expect([snapshot.company, snapshot.engagements.email]).toEqual(
        ['crm.objects.companies.read', 'sales-email-read'].map(noScope),
      )
      expect([snapshot.contact.lastName, snapshot.engagements.call.state]).toEqual(['試験', 'known'])
    },
  )

  test('one name at a time closes one part at a time', async () => {
    for (const name of ['sales-email-read', 'crm.objects.companies.read'])
      sandbox.faults.add({ match: { path: CONTACT }, times: 1, fault: refusal(granular(name)) })
    const { company, engagements, colleagues } = await load(busy)
    expect([company, engagements.email]).toEqual(
      ['crm.objects.companies.read', 'sales-email-read'].map(noScope),
    )
    expect(colleagues.state).toBe('known')
  })

  test('only contacts refused after all that is the end, by our name for the scope', async () => {
    strike(CONTACT, refusal(granular('contacts')))
    expect(await failure(load(busy))).toMatchObject({ scope: 'crm.objects.contacts.read' })
    expect(sandbox.requests.filter(({ path }) => CONTACT.test(path))).toHaveLength(2)
  })

  test('a part of the second round that is refused is told by our name for it', async () => {
    strike(/emails\/batch/, refusal(granular('contacts', 'crm.objects.custom.read')))
    expect((await load(busy)).engagements.email).toEqual(noScope('sales-email-read'))
  })

  test('events that the plan lacks', async () => {
    strike(/participations/, {
      kind: 'status',
      status: 403,
      body: { category: 'FORBIDDEN', message: 'Upgrade' },
    })
    expect((await load(busy)).eventParticipations).toEqual(unavailable('not_on_tier', 'Upgrade'))
  })

  test('a portal before set-up', async () => {
    const bare = await startSandbox({ japanProperties: false })
    try {
      bare.portal.removeProperty('hs_calculated_form_submissions')
      const { handoff, formSubmissions } = await load(CAST.ready, { from: bare })
      expect(handoff).toEqual(unavailable('property_missing', Object.values(HANDOFF_PROPERTIES).join(', ')))
      expect(formSubmissions).toEqual(unavailable('property_missing', 'hs_calculated_form_submissions'))
    } finally {
      await bare.close()
    }
  })
})

describe('what goes wrong', () => {
  test.each<[string, RegExp, (snapshot: LeadSnapshot) => unknown]>([
    ['company', /companies\//, (snapshot) => snapshot.company],
    ['colleagues', /search/, (snapshot) => snapshot.colleagues],
    ['events', /participations/, (snapshot) => snapshot.eventParticipations],
    ['notes', /notes\/batch/, (snapshot) => snapshot.engagements.note],
  ])('%s fail alone', async (_name, path, part) => {
    strike(path, { kind: 'status', status: 500, body: { category: 'INTERNAL_ERROR', message: 'Sorry' } })
    const snapshot = await load(busy)
    expect(part(snapshot)).toEqual(unavailable('request_failed', 'Sorry'))
    expect(JSON.stringify(snapshot).match(/request_failed/g)).toHaveLength(1)
  })

  test('an answer of another form fails its part alone', async () => {
    strike(/calls\/batch/, { kind: 'json', text: '{"results":[{"id":{}}]}' })
    strike(/companies\//, { kind: 'json', text: '{"results":7}' })
    const { engagements, company, colleagues } = await load(busy)
    expect([engagements.call, company]).toMatchObject([
      { why: { reason: 'request_failed' } },
      { why: { reason: 'request_failed' } },
    ])
    expect([engagements.note.state, colleagues.state]).toEqual(['known', 'known'])
  })

  test('a part that hangs holds nothing back', async () => {
    strike(/search/, { kind: 'hang' })
    const heard: LeadSnapshot[] = []
    const abort = new AbortController()
    const end = failure(load(busy, { signal: abort.signal, onPartial: (snapshot) => heard.push(snapshot) }))
    await expect.poll(() => JSON.stringify(heard.at(-1) ?? '').match(/loading/g)?.length).toBe(1)
    expect(heard.at(-1)?.colleagues).toEqual(unavailable('loading'))
    abort.abort()
    expect(await end).toBeInstanceOf(AbortedError)
  })

  test('the first partial answer comes while the second round trip is under way', async () => {
    strike(ROUND_2, { kind: 'hang' })
    strike(/participations/, { kind: 'hang' })
    const heard: LeadSnapshot[] = []
    const abort = new AbortController()
    const end = failure(load(busy, { signal: abort.signal, onPartial: (snapshot) => heard.push(snapshot) }))
    await expect.poll(() => heard.length).toBeGreaterThan(0)
    expect(heard[0]).toMatchObject({ contact: { lastName: '試験' }, company: unavailable('loading') })
    expect(heard[0]?.handoff.state).toBe('known')
    abort.abort()
    await end
  })

  test('what is under way is aborted when the contact cannot be had', async () => {
    strike(/participations/, { kind: 'hang' })
    const { fetch, signals } = watchedFetch(sandbox)
    const transport = transportTo(sandbox, sandbox.tokens.full, { fetch })
    const ref = { portalId: PORTAL_ID, contactId: CAST.deleted }
    const options = { grantedScopes: null, directory: OWNERS_AND_FORMS, places: PLACES }
    expect(await failure(loadLead(transport, ref, options))).toBeInstanceOf(NotFoundError)
    const events = [...signals].find(([path]) => path.includes('participations'))?.[1]
    expect(events?.aborted).toBe(true)
  })

  test('a token refused in the middle ends the load', async () => {
    strike(/search/, { kind: 'status', status: 401 })
    expect(await failure(load(busy))).toBeInstanceOf(TokenRefusedError)
  })

  test.each<[string, string, new (...args: never[]) => Error]>([
    ['deleted', CAST.deleted, NotFoundError],
    ['never there', '1', NotFoundError],
    ['merged', CAST.merged, MergedError],
  ])('a contact that was %s', async (_name, id, expected) => {
    const error = await failure(load(id))
    expect(error).toBeInstanceOf(expected)
    if (error instanceof MergedError) expect(error.survivorId).toBe(CAST.survivor)
  })

  test('a limit that stops the contact says when to ask again', async () => {
    strike(/contacts\/\d+$/, { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING' })
    expect(await failure(load(busy))).toBeInstanceOf(RateLimitError)
  })

  test('a company deleted since is no company', async () => {
    strike(/companies\//, { kind: 'status', status: 404 })
    const { company, colleagues } = await load(busy)
    expect([company, colleagues.state]).toEqual([EMPTY, 'known'])
  })

  const partOfNotes = (errors: readonly unknown[]) =>
    strike(/notes\/batch/, {
      kind: 'status',
      status: 207,
      body: { status: 'COMPLETE', results: [], numErrors: errors.length, errors },
    })
  const noteIds = () => sandbox.portal.links('contacts', busy, 'notes').map(({ toId }) => toId)

  test('engagements deleted meanwhile are left out', async () => {
    partOfNotes([{ category: 'OBJECT_NOT_FOUND', message: 'gone', context: { ids: noteIds() } }])
    expect((await load(busy)).engagements.note).toEqual(EMPTY)
  })

  test.each([
    ['without a word', []],
    ['for what is not a reason', [{}]],
    ['that failed', [{ category: 'INTERNAL_ERROR', message: 'Sorry', context: {} }]],
  ])('a part of a batch %s is not taken for nothing', async (_, errors) => {
    partOfNotes(errors)
    expect((await load(busy)).engagements.note).toMatchObject({ value: { items: [], omitted: 1 } })
  })
})

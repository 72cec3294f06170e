// A month of a few leads, piece by piece: searches, companies, first contact from the log, and what is not there.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { recordProperties, searchContacts } from '@/lib/hubspot/scan/contact-search'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { ResponseShapeError, ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, testClock, transportTo } from '../harness'
import { emptyReviews } from './kept-scan'
import { DAY, fillMonth, HOUR, handOff, MONTH, NOW, SPAN, scanOf, write } from './scene'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterAll(() => sandbox.close())
beforeEach(emptyReviews)
afterEach(() => {
  const { portal, faults, requests } = sandbox
  faults.clear()
  requests.length = 0
  for (const id of made.splice(0)) portal.archive('contacts', id)
})

const made: string[] = []
const fill = (count: number, at?: (index: number) => number) => {
  const ids = fillMonth(sandbox, count, at)
  made.push(...ids)
  return ids
}
const asked = (part: string) => sandbox.requests.filter(({ path }) => path.includes(part))
async function scanned(options: Parameters<typeof scanOf>[1] = {}) {
  const scene = scanOf(sandbox, options)
  await scene.run()
  const stored = await scene.store.records(MONTH)
  return {
    ...scene,
    file: await scene.store.file(MONTH),
    stored,
    records: stored.map(({ record }) => record),
  }
}

describe('a search', () => {
  const client = () => createObjectsClient(transportTo(sandbox, sandbox.tokens.full))
  const answers = (body: object) =>
    sandbox.faults.add({ match: { path: /search/ }, fault: { kind: 'json', text: JSON.stringify(body) } })
  const objects = (...ids: string[]) => ids.map((id) => ({ id, properties: {} }))
  const search = (afterId: string) => searchContacts(client(), [[]], ['lastname'], afterId, 2)

  test('goes by id, after the last one', async () => {
    answers({ total: 7, results: objects('9', '10') })
    expect(await search('0')).toMatchObject({ total: 7, next: '10' })
    expect(sandbox.requests[0]?.body).toMatchObject({
      filterGroups: [{ filters: [] }],
      properties: ['lastname'],
      sorts: ['hs_object_id'],
      limit: 2,
    })
    await search('8')
    const after = [{ propertyName: 'hs_object_id', operator: 'GT', value: '8' }]
    expect(sandbox.requests[1]?.body).toMatchObject({ filterGroups: [{ filters: after }] })
  })

  test('that gives fewer than asked for was the last; one that does not count has none', async () => {
    answers({ results: objects('9') })
    expect(await search('0')).toMatchObject({ total: 0, next: null })
  })

  test.each([
    ['the other way round', '0', ['10', '9']],
    ['the same one twice', '0', ['9', '9']],
    ['one from before', '9', ['9', '10']],
  ])('that is not sorted is not trusted: %s', async (_name, afterId, ids) => {
    answers({ total: 2, results: objects(...ids) })
    expect(await failure(search(afterId))).toBeInstanceOf(ResponseShapeError)
  })

  test('asks for each property once, ours first, never for the note, and within what fits', () => {
    const all = recordProperties(HANDOFF_PROPERTIES, 'japan_score')
    expect(all.slice(0, 2)).toEqual(['lastmodifieddate', 'japan_handoff_status'])
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('japan_score')
    expect(all).toContain('hs_v2_date_entered_customer')
    expect(all.at(-1)).toBe('japan_signal_reviews')
    expect(all).not.toContain('japan_rejection_note')
    expect(recordProperties(HANDOFF_PROPERTIES, '')).not.toContain('')
    const long = { ...HANDOFF_PROPERTIES, pauses: 'p'.repeat(1_600) }
    expect(JSON.stringify(recordProperties(long, '')).length).toBeLessThanOrEqual(2_201)
    expect(recordProperties(long, '')).toContain(long.pauses)
    expect(recordProperties(long, '')).not.toContain('japan_signal_reviews')
  })
})

describe('companies', () => {
  const withCompany = () => {
    const [id = ''] = fill(1)
    const company = { name: '試験株式会社', numberofemployees: '300', city: '港区' }
    const { id: companyId } = sandbox.portal.create('companies', company, { indexed: true })
    sandbox.portal.associate('contacts', id, 'companies', companyId)
    return { id, companyId }
  }

  test('are read once, without what nothing rests on', async () => {
    const { companyId } = withCompany()
    const { store } = await scanned()
    expect((await store.companies()).find(({ id }) => id === companyId)?.company).toMatchObject({
      name: '試験株式会社',
      employees: 300,
      city: '港区',
    })
    const body = JSON.stringify(asked('companies/batch')[0]?.body)
    expect(body).toContain('"numberofemployees"')
    expect(body).not.toContain('"phone"')
    await scanOf(sandbox, { store }).run()
    expect(asked('companies/batch')).toHaveLength(1)
  })

  test('that are gone are kept as such', async () => {
    const { companyId } = withCompany()
    const fault = { kind: 'partial', missing: 1, how: 'gone' } as const
    sandbox.faults.add({ match: { path: /companies\/batch/ }, fault })
    const { store } = await scanned()
    expect((await store.companies()).find(({ id }) => id === companyId)).toMatchObject({
      company: null,
    })
  })

  test.each([
    ['known', new Set(['crm.objects.contacts.read', 'sales-email-read']), 0],
    ['unknown', null, 1],
  ])('without the scope are said to be lacking, scopes %s', async (_name, grantedScopes, requests) => {
    withCompany()
    const { file, store } = await scanned({ token: sandbox.tokens.noCompanies, request: { grantedScopes } })
    expect(file).toMatchObject({ whole: true, lacking: ['crm.objects.companies.read'] })
    expect(asked('companies/batch')).toHaveLength(requests)
    expect((await store.companies()).every(({ company }) => company === null || company.id !== '')).toBe(true)
  })

  test('that fail end the scan, and the searches with it', async () => {
    withCompany()
    sandbox.faults.add({ match: { path: /companies\/batch/ }, fault: { kind: 'status', status: 401 } })
    const scene = scanOf(sandbox)
    expect(await failure(scene.run())).toBeInstanceOf(TokenRefusedError)
    expect(await scene.store.file(MONTH)).toMatchObject({ whole: false })
  })
})

describe('first contact', () => {
  const log = (id: string, at: number, values: Record<string, string> = {}) => {
    const call = {
      hs_timestamp: new Date(at).toISOString(),
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
    }
    const { id: one } = sandbox.portal.create('calls', { ...call, ...values }, { at, indexed: true })
    sandbox.portal.associate('contacts', id, 'calls', one)
    write(sandbox.portal, id, at, { notes_last_contacted: new Date(at).toISOString() })
  }

  test('is the first touch in the log since the handoff, and nothing is left to do', async () => {
    const [id = ''] = fill(1, () => SPAN.from + DAY)
    log(id, SPAN.from + 2 * DAY)
    log(id, SPAN.from + 3 * DAY)
    const { stored } = await scanned()
    expect(stored).toMatchObject([
      { todo: null, record: { firstContactAt: SPAN.from + 2 * DAY, firstContactFrom: 'engagement' } },
    ])
  })

  test('of an earlier handoff ends with the next one', async () => {
    const [id = ''] = fill(1, () => SPAN.from + DAY)
    handOff(sandbox.portal, id, SPAN.from + 5 * DAY)
    log(id, SPAN.from + 5 * DAY)
    const { records } = await scanned()
    expect(records.map(({ round, firstContactAt }) => [round, firstContactAt])).toEqual([
      [1, null],
      [2, SPAN.from + 5 * DAY],
    ])
    expect(records[0]?.firstContactFrom).toBeNull()
  })

  test.each([
    [
      'calls fail in a part',
      /objects\/[^/]+\/calls\/batch/,
      { kind: 'partial', missing: 1, how: 'failed' } as const,
    ],
    [
      'mails are closed',
      /emails/,
      { kind: 'status', status: 403, body: { category: 'MISSING_SCOPES' } } as const,
    ],
  ])('cannot be told where %s and the log holds none', async (_name, path, fault) => {
    const [id = ''] = fill(1, () => SPAN.from + DAY)
    log(id, SPAN.from + 2 * DAY, { hs_call_direction: 'INBOUND' })
    sandbox.faults.add({ match: { path }, fault })
    const { records, file } = await scanned()
    expect(records).toMatchObject([{ firstContactAt: null, firstContactFrom: 'unknown' }])
    expect(file?.lacking).toEqual(path.source === 'emails' ? ['sales-email-read'] : [])
  })

  test('is there all the same where only mails are closed', async () => {
    const [id = ''] = fill(1, () => SPAN.from + DAY)
    log(id, SPAN.from + 2 * DAY)
    const grantedScopes = new Set(['crm.objects.contacts.read', 'crm.objects.companies.read'])
    const { records, file } = await scanned({ token: sandbox.tokens.noEmails, request: { grantedScopes } })
    expect(records).toMatchObject([{ firstContactAt: SPAN.from + 2 * DAY }])
    expect(file?.lacking).toEqual(['sales-email-read'])
    expect(asked('emails')).toEqual([])
  })
})

describe('what a portal lacks', () => {
  test('is named, but for what no figure needs', async () => {
    const names = {
      ...HANDOFF_PROPERTIES,
      count: 'acme_count',
      pauses: 'acme_pauses',
      signalReviews: 'acme_s',
    }
    fill(1)
    const { file } = await scanned({ request: { names } })
    expect(file).toMatchObject({ missing: ['acme_count'], whole: true, count: 1 })
    expect(asked('search').every(({ body }) => !JSON.stringify(body).includes('"GT","value":"2"'))).toBe(true)
  })

  test('without the time of the handoff there is no month', async () => {
    const { file } = await scanned({ request: { names: { ...HANDOFF_PROPERTIES, handedOffAt: 'acme_at' } } })
    expect(file).toMatchObject({ missing: ['acme_at'], whole: true, count: 0, phase: 'done' })
    expect(asked('search')).toEqual([])
  })

  test('is not asked for where the scope is missing', async () => {
    const body = { category: 'MISSING_SCOPES' }
    sandbox.faults.add({ match: { path: /properties/ }, fault: { kind: 'status', status: 403, body } })
    expect((await scanned()).file).toMatchObject({ missing: [], whole: true })
  })

  test('that cannot be read ends the scan after a few tries', async () => {
    sandbox.faults.add({ match: { path: /properties/ }, fault: { kind: 'status', status: 503 } })
    const clock = testClock(NOW)
    expect(await failure(scanOf(sandbox, { clock }).run())).toBeInstanceOf(ServerError)
    expect(clock.sleeps).toContain(8_000)
  })
})

test('the pulse tells nothing before, and then the file and the rate of the last ten seconds', async () => {
  fill(3)
  const scene = scanOf(sandbox)
  expect(scene.pulse()).toBeNull()
  await scene.run()
  const searches = asked('search').length
  expect(searches).toBeGreaterThan(2)
  await scene.clock.sleep(2_000, undefined)
  const pulse = scene.pulse()
  expect(pulse?.file).toMatchObject({ count: 3, phase: 'done' })
  expect(pulse?.waitingUntil).toBeNull()
  const passed = Math.max(1_000, scene.clock.now() - NOW)
  expect(pulse?.perSecond).toBeCloseTo((searches * 1_000) / passed)
  await scene.clock.sleep(10 * HOUR, undefined)
  expect(scene.pulse()?.perSecond).toBe(0)
})

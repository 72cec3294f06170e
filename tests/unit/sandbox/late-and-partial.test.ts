// Writes that take effect after their caller gave up, answers with a part missing, and answers that make no sense.
import { afterEach, describe, expect, it } from 'vitest'
import type { Fault, Sandbox, SandboxOptions } from '../../sandbox/sandbox.ts'
import { startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
let clock = Date.parse('2026-11-24T03:00:00Z')
afterEach(() => sandbox.close())

const CONTACT = '1500000000001'
const PATH = `/crm/objects/2026-09/contacts/${CONTACT}`
const city = () => sandbox.portal.value('contacts', CONTACT, 'city')
const patch = (value: string) => ask(sandbox, 'PATCH', PATH, { properties: { city: value } })

async function start(options: SandboxOptions = { now: () => clock }): Promise<void> {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, ...options })
  sandbox.portal.create('contacts', { city: '旭川市' }, { id: CONTACT, indexed: true })
}
const strike = (method: string, fault: Fault) => sandbox.faults.add({ match: { method }, times: 1, fault })

describe('a late write', () => {
  it('is done when its time has come by the clock of the test, and not a moment before', async () => {
    await start()
    strike('PATCH', { kind: 'late', ms: 60_000 })
    await expect(patch('函館市')).rejects.toThrow()
    expect(sandbox.requests.at(-1)?.status).toBe(0)
    clock += 59_999
    expect([sandbox.applyLate(), city()]).toEqual([0, '旭川市'])
    clock += 1
    expect([sandbox.applyLate(), city()]).toEqual([1, '函館市'])
    expect(sandbox.applyLate()).toBe(0)
  })

  it('is done before the next request after its time is answered', async () => {
    await start()
    strike('PATCH', { kind: 'late', ms: 15_000 })
    await expect(patch('函館市')).rejects.toThrow()
    const seen = async () => (await ask(sandbox, 'GET', `${PATH}?properties=city`)).body.properties.city
    expect(await seen()).toBe('旭川市')
    clock += 15_000
    expect(await seen()).toBe('函館市')
  })

  it('comes after what was written meanwhile, in the order of the times', async () => {
    await start()
    strike('PATCH', { kind: 'late', ms: 30_000 })
    await expect(patch('三')).rejects.toThrow()
    strike('PATCH', { kind: 'late', ms: 10_000 })
    await expect(patch('二')).rejects.toThrow()
    expect((await patch('一')).status).toBe(200)
    clock += 10_000
    sandbox.applyLate()
    expect(city()).toBe('二')
    clock += 20_000
    sandbox.applyLate()
    expect(city()).toBe('三')
  })

  it('keeps the order of the times though the clock passes all of them at once', async () => {
    await start()
    strike('PATCH', { kind: 'late', ms: 30_000 })
    await expect(patch('二')).rejects.toThrow()
    strike('PATCH', { kind: 'late', ms: 10_000 })
    await expect(patch('一')).rejects.toThrow()
    clock += 60_000
    expect([sandbox.applyLate(), city()]).toEqual([2, '二'])
  })

  it('makes its record twice when the caller sends it again', async () => {
    await start()
    const note = { properties: { hs_timestamp: '2026-11-24T03:00:00Z', hs_note_body: '記録' } }
    strike('POST', { kind: 'late', ms: 15_000 })
    await expect(ask(sandbox, 'POST', '/crm/objects/2026-09/notes', note)).rejects.toThrow()
    expect((await ask(sandbox, 'POST', '/crm/objects/2026-09/notes', note)).status).toBe(201)
    clock += 15_000
    sandbox.applyLate()
    expect(sandbox.portal.all('notes')).toHaveLength(2)
  })

  it('may leave its caller without any answer', async () => {
    await start()
    strike('PATCH', { kind: 'late', ms: 1_000, silent: true })
    const caller = new AbortController()
    const init = {
      method: 'PATCH',
      headers: { authorization: `Bearer ${sandbox.tokens.full}` },
      body: JSON.stringify({ properties: { city: '函館市' } }),
      signal: caller.signal,
    }
    const asked = sandbox.fetch(`https://api.hubapi.com${PATH}`, init)
    const refused = expect(asked).rejects.toThrow(/abort/)
    await expect.poll(() => sandbox.requests.length).toBe(1)
    caller.abort()
    await refused
    clock += 1_000
    sandbox.applyLate()
    expect(city()).toBe('函館市')
  })

  it("is done without a request where the portal's clock is the machine's", async () => {
    await start({})
    strike('PATCH', { kind: 'late', ms: 20 })
    await expect(patch('函館市')).rejects.toThrow()
    await expect.poll(city).toBe('函館市')
  })
})

describe('a batch with a part missing', () => {
  const ids = ['201', '202', '203']
  const read = () =>
    ask(sandbox, 'POST', '/crm/objects/2026-09/notes/batch/read', { inputs: ids.map((id) => ({ id })) })
  const seen = (body: { results: { id: string }[] }) => body.results.map((one) => one.id)
  const table: [Fault, unknown][] = [
    [
      { kind: 'partial', missing: 2 },
      { category: 'OBJECT_NOT_FOUND', context: { ids: ['202', '203'] } },
    ],
    [
      { kind: 'partial', missing: 2, how: 'failed' },
      { category: 'INTERNAL_ERROR', message: 'internal error' },
    ],
  ]
  const make = async () => {
    await start()
    for (const id of ids) sandbox.portal.create('notes', { hs_note_body: id }, { id, indexed: true })
  }

  it.each(table)('%o', async (fault, error) => {
    await make()
    strike('POST', fault)
    const answer = await read()
    expect(answer.status).toBe(207)
    expect(seen(answer.body)).toEqual(['201'])
    expect(answer.body).toMatchObject({ numErrors: 1, errors: [error] })
    expect((await read()).status).toBe(200)
  })

  it('that says nothing of it', async () => {
    await make()
    strike('POST', { kind: 'partial', missing: 1, how: 'unsaid' })
    const { status, body } = await read()
    expect([status, seen(body)]).toEqual([207, ['201', '202']])
    expect(body).not.toHaveProperty('errors')
  })

  it('of links names the records whose links are missing', async () => {
    await make()
    sandbox.portal.associate('notes', '201', 'contacts', CONTACT)
    strike('POST', { kind: 'partial', missing: 1 })
    const inputs = [{ id: CONTACT }]
    const answer = await ask(sandbox, 'POST', '/crm/associations/2026-09/contacts/notes/batch/read', {
      inputs,
    })
    expect([answer.status, answer.body.results]).toEqual([207, []])
    expect(answer.body.errors[0].context.ids).toEqual([CONTACT])
  })
})

describe('an answer that makes no sense', () => {
  it('is 200 with a page, or with an empty object', async () => {
    await start()
    const search = () => ask(sandbox, 'POST', '/crm/objects/2026-09/contacts/search', {})
    strike('POST', { kind: 'status', status: 200, html: '<html><h1>Log in</h1></html>' })
    const page = await search()
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    strike('POST', { kind: 'json', text: '{}' })
    expect((await search()).body).toEqual({})
    expect((await search()).body).toHaveProperty('total')
  })

  it('is 488 where the account lives in another data center', async () => {
    await start()
    strike('GET', { kind: 'status', status: 488 })
    const { status, body } = await ask(sandbox, 'GET', PATH)
    expect([status, body.status]).toEqual([488, 'error'])
    expect(body.message).toMatch(/data center/)
  })
})

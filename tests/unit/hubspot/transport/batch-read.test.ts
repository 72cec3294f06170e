// What a batch and a search say of what they lack: said to be gone, missing without a word, or simply more than fits.
import { expect, test } from 'vitest'
import { parsed } from '@/lib/hubspot/mapping/schemas'
import { batchErrors, nothingThere, readBatch } from '@/lib/hubspot/transport/batch-read'
import { asked, createObjectsClient } from '@/lib/hubspot/transport/client'
import { OfflineError, ResponseShapeError } from '@/lib/hubspot/transport/errors'
import type { HubSpotRequest, Transport } from '@/lib/hubspot/transport/request'
import { SEARCH_PAGE, searchPages } from '@/lib/hubspot/transport/search-page'
import { failure } from '../harness'

const hasErrors = (json: unknown) => typeof json === 'object' && json !== null && 'numErrors' in json

/** A server that gives these answers, one after the other, and what it was asked. */
function server(...answers: readonly unknown[]) {
  const requests: HubSpotRequest[] = []
  const transport: Transport = {
    serverNow: () => 0,
    async send(request) {
      const json = answers[requests.push(request) - 1]
      return { status: hasErrors(json) ? 207 : 200, headers: new Headers(), text: JSON.stringify(json), json }
    },
  }
  return { requests, client: createObjectsClient(transport) }
}

const object = (id: string) => ({ id, properties: { lastname: id } })

test.each<[string, unknown, string[]]>([
  [
    'gone by its name',
    { errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['1', 2] } }] },
    ['1', '2'],
  ],
  [
    'none linked',
    { errors: [{ subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND', context: { fromObjectId: ['3'] } }] },
    ['3'],
  ],
  ['another failure', { errors: [{ category: 'INTERNAL_ERROR', context: { ids: ['1'] } }] }, []],
  ['gone without a name', { errors: [{ category: 'OBJECT_NOT_FOUND' }] }, []],
  ['no errors', {}, []],
  ['errors in another form', { errors: 'many' }, []],
  [
    'an error that is nothing',
    { errors: [null, { category: 'OBJECT_NOT_FOUND', context: { ids: ['4'] } }] },
    ['4'],
  ],
])('nothing there: %s', (_name, answer, ids) =>
  expect([...nothingThere(parsed(batchErrors, answer))]).toEqual(ids),
)

test.each<[string, object, object]>([
  ['whole', {}, { missing: ['3'], partial: false }],
  [
    'one is gone',
    { numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['3'] } }] },
    { missing: [], partial: true },
  ],
  [
    'errors of which it counts none',
    { numErrors: 0, errors: [{ category: 'INTERNAL_ERROR' }] },
    { missing: ['3'], partial: true },
  ],
  ['a number without errors', { numErrors: 2 }, { missing: ['3'], partial: true }],
  ['a number of none', { numErrors: 0, errors: [] }, { missing: ['3'], partial: false }],
])('a batch in the order that was asked for: %s', async (_name, more, expected) => {
  const { client, requests } = server({ results: [object('2'), object('1')], ...more })
  const found = await readBatch(client, 'calls', ['1', '2', '3'], ['lastname'])
  expect(found.objects.map(({ id }) => id)).toEqual(['1', '2'])
  expect(found).toMatchObject(expected)
  expect(requests).toMatchObject([
    { method: 'POST', body: { inputs: [{ id: '1' }, { id: '2' }, { id: '3' }], properties: ['lastname'] } },
  ])
})

test('pages of a search: each object once, with the highest count that HubSpot named', async () => {
  const next = (after: string) => ({ paging: { next: { after } } })
  const { client, requests } = server(
    { total: 4, results: [object('1'), object('2')], ...next('2') },
    { total: 5, results: [object('2'), object('3')], ...next('4') },
    { total: 3, results: [object('4')] },
  )
  const found = await searchPages(client, 'contacts', { properties: [] }, { most: 9 })
  expect([found.list.map(({ id }) => id), found.whole, found.total]).toEqual([['1', '2', '3', '4'], true, 5])
  expect(requests.map(({ body }) => body)).toMatchObject([
    { limit: SEARCH_PAGE },
    { limit: SEARCH_PAGE, after: '2' },
    { limit: SEARCH_PAGE, after: '4' },
  ])
  expect(requests[0]?.body).not.toHaveProperty('after')
})

test.each([[{ results: [] }], [{ total: 'many', results: [] }]])(
  'a search that does not count: %j',
  async (answer) => {
    const { client } = server(answer)
    expect(await searchPages(client, 'contacts', { limit: 1 }, { most: 1 })).toEqual({
      list: [],
      whole: true,
      total: null,
    })
  },
)

test('what the official client trips over is an answer that cannot be read; what HubSpot refuses stays what it is', async () => {
  const shape = await failure(asked(Promise.reject(new TypeError('x is null'))))
  expect(shape).toBeInstanceOf(ResponseShapeError)
  expect(shape).toMatchObject({ message: "HubSpot's answer could not be read: unexpected form", words: null })
  const offline = new OfflineError()
  expect(await failure(asked(Promise.reject(offline)))).toBe(offline)
})

test.each([
  [{ results: 'none' }, 'results'],
  [{ results: [{ id: '1' }] }, 'results.0.properties'],
  [null, 'not an object'],
])('an answer without what is needed says which part: %j', async (answer, part) => {
  const { client } = server(answer)
  const error = await failure(readBatch(client, 'calls', ['1'], []))
  expect(error).toBeInstanceOf(ResponseShapeError)
  expect(String(error)).toMatch(new RegExp(`${part}|unexpected form`))
})

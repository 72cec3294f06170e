// Paged lists against the sandbox: to their end, within reason, and whether they are whole.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwners } from '@/lib/hubspot/objects/owners'
import { loadDirectory } from '@/lib/hubspot/setup/connect'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const owners = () => readOwners(transportTo(sandbox, sandbox.tokens.full))
const page = (ids: readonly number[], after: string | null) =>
  JSON.stringify({
    results: ids.map((id) => ({ id: String(id), email: `o${id}@portal.example` })),
    ...(after === null ? {} : { paging: { next: { after } } }),
  })
const answer = (text: string, times?: number) =>
  sandbox.faults.add({
    match: { path: /owners/ },
    fault: { kind: 'json', text },
    ...(times === undefined ? {} : { times }),
  })
const asked = () => sandbox.requests.filter(({ path }) => path.includes('owners')).length

test('more than 2,000 are all read', async () => {
  const [one] = sandbox.portal.owners
  if (one === undefined) throw new Error('no owner')
  for (let id = 1; id <= 2_100; id++) sandbox.portal.owners.push({ ...one, id: String(700_000 + id) })
  const { list, whole } = await owners()
  expect([list.length > 2_100, whole]).toEqual([true, true])
})

test('a page that points to itself ends the list, which is not whole', async () => {
  answer(page([1, 2], '2'))
  expect(await owners()).toMatchObject({ list: [{ id: '1' }, { id: '2' }], whole: false })
  expect(asked()).toBe(2)
})

test('pages that lead in a circle end it as well, each owner once', async () => {
  answer(page([1, 2], 'a'), 1)
  answer(page([2, 3], 'b'), 1)
  answer(page([4], 'a'))
  const { list, whole } = await owners()
  expect([list.map(({ id }) => id), whole]).toEqual([['1', '2', '3', '4'], false])
  expect(asked()).toBe(3)
})

test('pages that never end are left after a hundred', async () => {
  for (let at = 0; at < 120; at++) answer(page([at], `p${at}`), 1)
  const { list, whole } = await owners()
  expect([list.length, whole, asked()]).toEqual([100, false, 100])
})

test('empty pages that point further end it', async () => {
  for (let at = 0; at < 20; at++) answer(page([], `p${at}`), 1)
  expect(await owners()).toEqual({ list: [], whole: false })
  expect(asked()).toBe(1)
})

test('who has no name is shown by the e-mail address, else by the number', async () => {
  const results = Array.from({ length: 40 }, (_, at) => ({
    id: String(at),
    firstName: '',
    lastName: null,
    email: at % 2 === 0 ? `o${at}@portal.example` : ' ',
  }))
  answer(JSON.stringify({ results }))
  const { list } = await owners()
  expect(list).toHaveLength(40)
  expect(list.slice(0, 2)).toEqual([
    { id: '0', name: 'o0@portal.example', email: 'o0@portal.example' },
    { id: '1', name: '1', email: null },
  ])
})

test('the directory says which of its lists is cut', async () => {
  answer(page([1], '1'))
  const { cut } = await loadDirectory(transportTo(sandbox, sandbox.tokens.full))
  expect(cut).toEqual(['owners'])
})

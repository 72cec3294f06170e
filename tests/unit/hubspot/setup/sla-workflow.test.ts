// The SLA workflow in a portal where somebody else was there first, is there at the same time, or keeps something else.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import {
  compareWorkflow,
  createWorkflow,
  findWorkflow,
  readUserId,
  updateWorkflow,
} from '@/lib/hubspot/setup/sla-workflow'
import { WORKFLOW_NAME, workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import { NotFoundError, ResponseShapeError, ServerError } from '@/lib/hubspot/transport/errors'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { olderFlow } from '../../background/older-workflow'
import { failure, transportTo } from '../harness'

const ID = '16000'
const NEEDED = { names: HANDOFF_PROPERTIES, managerUserId: '9000004' }

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const transport = () => transportTo(sandbox, sandbox.tokens.full)
const put = (flow: object) => sandbox.portal.flows.push({ ...olderFlow(), ...flow })
const answers = (path: RegExp, answer: object, method = 'GET', skip = 0) =>
  sandbox.faults.add({
    match: { method, path },
    times: 1,
    skip,
    fault: { kind: 'json', text: JSON.stringify(answer) },
  })
const update = (needed = NEEDED) => updateWorkflow(transport(), ID, '7', needed)
const older = { differs: ['alarm'], mendable: ['alarm'] }

describe('finding it', () => {
  test.each<[string, readonly [string, string, boolean][], object | null]>([
    ['none', [['1', 'Other', true]], null],
    [
      'the first of those that are off',
      [
        ['1', WORKFLOW_NAME, false],
        ['2', WORKFLOW_NAME, false],
      ],
      { id: '1', enabled: false },
    ],
    [
      'the one that is on',
      [
        ['1', WORKFLOW_NAME, false],
        ['2', WORKFLOW_NAME, true],
      ],
      { id: '2', enabled: true },
    ],
    ['only by its whole name', [['1', `${WORKFLOW_NAME} (copy)`, true]], null],
  ])('%s', async (_name, flows, expected) => {
    for (const [id, name, isEnabled] of flows) sandbox.portal.flows.push({ id, name, isEnabled, actions: [] })
    expect(await findWorkflow(transport())).toEqual(expected)
  })

  test('a list that says odd things of other people’s workflows', async () => {
    answers(/flows$/, {
      results: [
        { id: 1, name: 7, isEnabled: 'yes' },
        { id: 2, name: WORKFLOW_NAME },
      ],
    })
    expect(await findWorkflow(transport())).toEqual({ id: '2', enabled: false })
  })
})

describe('making it', () => {
  const make = () => createWorkflow(transport(), HANDOFF_PROPERTIES, '9000004')

  test('answers with what HubSpot then holds', async () => {
    const made = await make()
    expect(made).toEqual({ id: sandbox.portal.flows[0]?.id, enabled: false })
  })

  test.each([
    ['switched on', { isEnabled: true }],
    ['without its actions', { actions: [] }],
    ['with an action of another kind', { actions: [{ actionId: '1', type: 'OTHER', actionTypeId: null }] }],
  ])('%s it is not what was asked for', async (_name, more) => {
    const kept = { ...workflowBody(HANDOFF_PROPERTIES, '9000004'), id: ID, revisionId: '1', isEnabled: false }
    answers(/flows\/\d+$/, { ...kept, ...more })
    const error = await failure(make())
    expect(error).toBeInstanceOf(ResponseShapeError)
    expect(error).toMatchObject({ message: "HubSpot's answer could not be read: the workflow" })
  })
})

describe('comparing it', () => {
  test('names what differs, what can be mended, and the state that this is about', async () => {
    put({ isEnabled: true })
    expect(await compareWorkflow(transport(), ID, NEEDED)).toEqual({
      id: ID,
      enabled: true,
      revision: '7',
      ...older,
    })
  })

  test('without a mark of its state nothing can be mended from here', async () => {
    put({ revisionId: null })
    expect(await compareWorkflow(transport(), ID, NEEDED)).toMatchObject({
      differs: ['alarm'],
      mendable: [],
      revision: null,
    })
  })
})

describe('bringing it up to date', () => {
  test('writes what was shown, once', async () => {
    put({ isEnabled: false })
    expect(await update()).toMatchObject({ outcome: 'updated', enabled: false, differs: [], mendable: [] })
    expect(await update()).toMatchObject({ outcome: 'updated', differs: [] })
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  test('does nothing where it has changed since it was shown', async () => {
    put({ revisionId: '8' })
    expect(await update()).toMatchObject({ outcome: 'changed', revision: '8', ...older })
    expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  test('that HubSpot does not keep is an answer that nobody may rely on', async () => {
    put({})
    answers(/flows\/16000$/, olderFlow(), 'GET', 1)
    expect(await failure(update())).toBeInstanceOf(ResponseShapeError)
  })

  test('that switches it over is one, too', async () => {
    put({ isEnabled: true })
    const mended = {
      ...workflowBody(HANDOFF_PROPERTIES, '9000004'),
      id: ID,
      revisionId: '8',
      isEnabled: false,
    }
    answers(/flows\/16000$/, mended, 'GET', 1)
    expect(await failure(update())).toBeInstanceOf(ResponseShapeError)
  })

  test('that conflicts with this very write, sent again by the browser, is done', async () => {
    put({})
    const conflict = { kind: 'status', status: 409, body: { category: 'CONFLICT' } } as const
    sandbox.faults.add({ match: { method: 'PUT' }, times: 1, fault: conflict })
    const mended = {
      ...workflowBody(HANDOFF_PROPERTIES, '9000004'),
      id: ID,
      revisionId: '8',
      isEnabled: true,
    }
    answers(/flows\/16000$/, mended, 'GET', 1)
    expect(await update()).toMatchObject({ outcome: 'updated', revision: '8', differs: [] })
  })

  test('that conflicts with somebody else’s is shown again', async () => {
    put({})
    const conflict = { kind: 'status', status: 409, body: { category: 'CONFLICT' } } as const
    sandbox.faults.add({ match: { method: 'PUT' }, times: 1, fault: conflict })
    expect(await update()).toMatchObject({ outcome: 'changed', ...older })
  })

  test.each([
    ['before it was read', 0],
    ['before it was written', 1],
  ])('finds it gone %s', async (_name, skip) => {
    put({})
    sandbox.faults.add({ match: { path: /flows\/16000/ }, skip, fault: { kind: 'status', status: 404 } })
    expect(await update()).toBeNull()
  })

  test('fails where HubSpot fails', async () => {
    put({})
    sandbox.faults.add({ match: { method: 'PUT' }, fault: { kind: 'status', status: 500 } })
    expect(await failure(update())).toBeInstanceOf(ServerError)
  })
})

describe('the user behind an owner', () => {
  test('is another number', async () =>
    expect(await readUserId(transport(), OWNERS.lindqvist)).toBe('9000004'))
  test('may not be there', async () =>
    expect(await failure(readUserId(transport(), '1'))).toBeInstanceOf(NotFoundError))
  test('may be missing from the answer', async () => {
    answers(/owners/, { id: '1' })
    expect(await failure(readUserId(transport(), '1'))).toMatchObject({
      message: "HubSpot's answer could not be read: userId",
    })
  })
})

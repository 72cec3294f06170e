// An SLA workflow of an earlier version is told apart and brought up to date on click, against the sandbox.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkflowService } from '@/lib/background/workflow-service'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { WORKFLOW_NAME, workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import type { Connection } from '@/lib/storage/connection'
import { OWNERS } from '../../sandbox/portal/owners'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'
import { olderFlow } from './older-workflow'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const service = (names = HANDOFF_PROPERTIES) =>
  createWorkflowService({
    connection: async () => ({ state: 'connected', portalId: PORTAL_ID }) as Connection,
    hasHostAccess: async () => true,
    transport: () => transportTo(sandbox, sandbox.tokens.full),
    names: async () => names,
    onTokenRefused: async () => undefined,
    now: () => 0,
  })

const older = (more: object = {}) => {
  sandbox.portal.flows.push({ ...olderFlow(), ...more })
  return { managerId: OWNERS.lindqvist, id: '16000', revision: '7' }
}
const stored = () => sandbox.portal.flows[0]
const bodyOf = () => workflowBody(HANDOFF_PROPERTIES, '9000004')
const writes = () => sandbox.requests.filter(({ method }) => method === 'PUT')

describe('a workflow of an earlier version', () => {
  it('is told apart, and nothing is written by looking', async () => {
    older()
    expect(await service().ensure(OWNERS.lindqvist)).toMatchObject({
      state: 'there',
      differs: ['alarm'],
      mendable: ['alarm'],
      revision: '7',
    })
    expect(writes()).toEqual([])
  })

  it.each([true, false])(
    'asks the last-contacted date afterwards, switched as it was: %s',
    async (isEnabled) => {
      const request = older({ isEnabled, description: 'ours' })
      expect(await service().update(request)).toMatchObject({
        state: 'updated',
        enabled: isEnabled,
        differs: [],
        mendable: [],
      })
      expect(stored()).toMatchObject({ isEnabled, description: 'ours', name: WORKFLOW_NAME })
      expect(stored()?.actions).toEqual([
        bodyOf().actions[0],
        bodyOf().actions[1],
        expect.objectContaining({ fields: expect.objectContaining({ subject: '期限を過ぎました' }) }),
      ])
      expect(await service().ensure(OWNERS.lindqvist)).toMatchObject({ state: 'there', differs: [] })
    },
  )

  it('is written once, however often the click arrives', async () => {
    const request = older()
    await service().update(request)
    expect(await service().update(request)).toMatchObject({ state: 'updated', differs: [] })
    expect(writes()).toHaveLength(1)
  })

  it('that somebody changed since it was shown is shown again, and left alone', async () => {
    const request = older({ revisionId: '8' })
    expect(await service().update(request)).toMatchObject({
      state: 'changed',
      mendable: ['alarm'],
      revision: '8',
    })
    expect(writes()).toEqual([])
  })

  it('that somebody changes at the same moment is refused by HubSpot, and shown again', async () => {
    const request = older()
    sandbox.faults.add({
      match: { method: 'PUT' },
      times: 1,
      fault: { kind: 'status', status: 409, body: { category: 'CONFLICT', message: 'changed' } },
    })
    expect(await service().update(request)).toMatchObject({
      state: 'changed',
      problem: null,
      mendable: ['alarm'],
    })
  })

  it('is up to date even where the first answer was lost and the second try conflicts with the first', async () => {
    const request = older()
    sandbox.faults.add({ match: { method: 'PUT' }, times: 1, fault: { kind: 'resetAfter' } })
    const first = await service().update(request)
    expect(first.state === 'updated' || first.problem?.kind === 'offline').toBe(true)
    expect(await service().ensure(OWNERS.lindqvist)).toMatchObject({ state: 'there', differs: [] })
  })

  it('that is gone is said to be', async () => {
    expect(await service().update({ managerId: OWNERS.mori, id: '1', revision: '7' })).toMatchObject({
      state: 'gone',
      problem: null,
    })
  })

  it('is refused in HubSpot’s words when HubSpot refuses what is written', async () => {
    const request = older()
    const body = { status: 'error', category: 'VALIDATION_ERROR', message: 'operator is not supported' }
    sandbox.faults.add({ match: { method: 'PUT' }, fault: { kind: 'status', status: 400, body } })
    expect((await service().update(request)).problem).toEqual({ kind: 'refused', words: body.message })
    expect(stored()).toMatchObject({ revisionId: '7' })
  })

  it('is mended in every part that a definition renamed', async () => {
    const request = older()
    const names = {
      ...HANDOFF_PROPERTIES,
      status: 'own_status',
      slaDueAt: 'own_due',
      handedOffAt: 'own_at',
      firstContactAt: 'own_contact',
    }
    const shown = await service(names).ensure(OWNERS.mori)
    expect(shown).toMatchObject({
      differs: ['enrolment', 'due', 'alarm', 'manager'],
      mendable: ['enrolment', 'due', 'alarm', 'manager'],
    })
    expect(await service(names).update({ ...request, managerId: OWNERS.mori })).toMatchObject({
      state: 'updated',
      differs: [],
    })
    const [wait, branch] = (stored()?.actions ?? []) as { listBranches?: { filterBranch: unknown }[] }[]
    const wanted = workflowBody(names, '1')
    expect(wait).toEqual(wanted.actions[0])
    expect(branch?.listBranches?.[0]?.filterBranch).toEqual(
      wanted.actions[1]?.listBranches?.[0]?.filterBranch,
    )
    expect(stored()?.enrollmentCriteria).toEqual(wanted.enrollmentCriteria)
  })
})

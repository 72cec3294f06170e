// Whether a workflow, built by hand in any form, asks the last-contacted date on every way to its alarm.
import { describe, expect, it } from 'vitest'
import { HANDOFF_PROPERTIES as NAMES } from '@/lib/domain/handoff-properties'
import type { Flow } from '@/lib/hubspot/objects/flows'
import { workflowBody } from '@/lib/hubspot/setup/sla-workflow-body'
import { differingParts, mended } from '@/lib/hubspot/setup/sla-workflow-parts'

const filter = (property: string, operation: object) => ({ filterType: 'PROPERTY', property, operation })
const noContact = filter(NAMES.firstContactAt, { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN' })
const never = filter('notes_last_contacted', { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN' })
const before = filter('notes_last_contacted', {
  operationType: 'TIME_POINT',
  operator: 'IS_BEFORE',
  timePoint: { timeType: 'PROPERTY_REFERENCED', property: NAMES.handedOffAt, referenceType: 'VALUE' },
})
const longAgo = filter('notes_last_contacted', { operationType: 'TIME_RANGED', operator: 'IS_BEFORE' })
const owner = filter('hubspot_owner_id', {
  operationType: 'ENUMERATION',
  operator: 'IS_ANY_OF',
  values: ['7'],
})
const and = (filters: object[], filterBranches: object[] = []) => ({
  filterBranchType: 'AND',
  filters,
  filterBranches,
})
const or = (...filterBranches: object[]) => ({ filterBranchType: 'OR', filters: [], filterBranches })

const NEEDED = { names: NAMES, managerUserId: null }

function flowWith(...filterBranches: unknown[]): Flow {
  const { actions, ...body } = workflowBody(NAMES, '1')
  const branches = filterBranches.map((filterBranch, index) => ({
    actionId: String(10 + index),
    type: 'LIST_BRANCH',
    listBranches: [{ branchName: 'x', filterBranch }],
  }))
  return {
    ...body,
    id: '1',
    revisionId: '1',
    actions: [...actions.filter(({ type }) => type !== 'LIST_BRANCH'), ...branches],
  }
}

describe('a workflow makes no false alarm', () => {
  it.each<[string, unknown[], boolean]>([
    ['as we make it', [or(and([noContact, never]), and([noContact, before]))], true],
    ['with the or inside', [or(and([noContact], [or(and([never]), and([before]))]))], true],
    [
      'with the date asked in a branch of its own',
      [or(and([noContact])), or(and([never]), and([before]))],
      true,
    ],
    ['of an earlier version', [or(and([noContact]))], false],
    ['with one way past the date', [or(and([noContact]), and([noContact, never]))], false],
    ['with a date that does not know the handoff', [or(and([noContact, longAgo]))], false],
    ['with another way past it inside', [or(and([noContact], [or(and([never]), and([owner]))]))], false],
    ['without any branch', [], false],
    ['with none of it', [{ filterBranchType: 'NOT_ANY', filters: [never], filterBranches: [] }], false],
    ['with an empty or', [or()], false],
    ['with nonsense', [null, 7, [], { filters: 'x', filterBranches: { a: 1 } }], false],
  ])('%s', (_, filterBranches, quiet) => {
    expect(differingParts(flowWith(...filterBranches), NEEDED)).toEqual(quiet ? [] : ['alarm'])
  })
})

describe('mending the alarm', () => {
  it('keeps what else a branch asks, and other branches', () => {
    const flow = flowWith(or(and([noContact, owner]), and([owner])), or(and([owner])))
    const { parts, flow: now } = mended(flow, NEEDED)
    // One way past it is left, which only a person can judge.
    expect(parts).toEqual([])
    expect(now).toBe(flow)
    const whole = mended(flowWith(or(and([noContact, owner])), or(and([owner]))), NEEDED)
    expect(whole.parts).toEqual(['alarm'])
    expect(JSON.stringify(whole.flow.actions).match(/hubspot_owner_id/g)).toHaveLength(3)
    expect(differingParts(whole.flow, NEEDED)).toEqual([])
  })

  it.each<[string, Flow]>([
    ['no branch', flowWith()],
    ['two branches that ask neither', flowWith(or(and([owner])), or(and([owner])))],
  ])('is left to a person with %s', (_, flow) => {
    expect(mended(flow, NEEDED).parts).toEqual([])
  })

  it('of a date is left to a person where two actions wait', () => {
    const names = { ...NAMES, slaDueAt: 'own_due' }
    const { actions, ...rest } = flowWith(or(and([noContact, never]), and([noContact, before])))
    const wait = actions.find(({ actionTypeId }) => actionTypeId === '0-35')
    if (wait === undefined) throw new Error('no wait')
    const twice = { ...rest, actions: [...actions, { ...wait, actionId: '9' }] }
    expect(mended(twice, { ...NEEDED, names })).toMatchObject({ parts: [] })
    expect(mended({ ...rest, actions }, { ...NEEDED, names })).toMatchObject({ parts: ['due'] })
  })
})

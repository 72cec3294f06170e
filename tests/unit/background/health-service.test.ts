// The health check against the sandbox: portals in order, before set-up, half used, and of other names; it only reads.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { NO_FIELDS } from '@/lib/domain/fields/fields'
import { HEALTH_CHECK_IDS } from '@/lib/domain/health/checks'
import { WORKFLOW_NAME } from '@/lib/hubspot/setup/sla-workflow-body'
import type { Sandbox } from '../../sandbox/sandbox'
import { CHECKED_AT } from '../fixtures/health'
import {
  addWorkflow,
  around,
  checkNamed,
  handOff,
  healthService,
  IN_MAY,
  startPortal,
  states,
} from './health-portal'
import { olderFlow } from './older-workflow'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startPortal()
})
afterEach(() => sandbox.close())

describe('the health check', () => {
  it('finds a portal in order, and writes nothing', async () => {
    addWorkflow(sandbox, true)
    handOff(sandbox, 12)
    handOff(sandbox, 5, Date.parse('2026-06-02T02:00:00Z'))
    handOff(sandbox, 5, Date.parse('2026-04-30T14:59:00Z'))
    const reply = await healthService(sandbox).check()
    expect(reply).toMatchObject({ problem: null, checkedAt: CHECKED_AT, basis: { read: 12, total: 12 } })
    expect(reply.checks?.map(({ id }) => id)).toEqual(HEALTH_CHECK_IDS)
    expect(states(reply)).toEqual(['good', 'good', 'good', 'good', 'good'])
    expect(sandbox.requests.filter(({ path }) => /search$/.test(path))).toHaveLength(2)
    expect(sandbox.requests.every(({ method, path }) => method === 'GET' || /\/search$/.test(path))).toBe(
      true,
    )
  })

  it('compares mapped properties with the portal, and reads nothing more where none is mapped', async () => {
    const properties = () =>
      sandbox.requests.filter(({ path }) =>
        /properties\/[^?]*(?:contacts|companies|0-1|0-2)(?:\?|$)/.test(path),
      )
    await healthService(sandbox).check()
    const before = properties().length
    const definition = async () => ({
      ...DEFAULT_DEFINITION,
      fields: {
        ...NO_FIELDS,
        title: [{ property: 'jobtitle', label: '役職', options: {} }],
        event: [{ property: 'no_such_property', label: '来場イベント', options: {} }],
      },
    })
    const reply = await healthService(sandbox, sandbox.tokens.full, { definition }).check()
    expect(properties().length).toBe(2 * before + 2)
    expect(checkNamed(reply, 'japan_criteria')).toMatchObject({
      state: 'warn',
      action: { key: 'map_fields' },
    })
    expect(checkNamed(reply, 'japan_criteria')?.findings).toContainEqual(
      expect.objectContaining({ key: 'fields_gone', params: { names: ['来場イベント'], n: 1 } }),
    )
  })

  it('counts both ends of the month in JST', async () => {
    handOff(sandbox, 1, Date.parse('2026-04-30T15:00:00Z'))
    handOff(sandbox, 1, Date.parse('2026-05-31T14:59:59.999Z'))
    handOff(sandbox, 1, Date.parse('2026-05-31T15:00:00Z'))
    expect((await healthService(sandbox).check()).basis).toMatchObject({ read: 2, total: 2 })
  })

  it('says what an empty portal lacks, and does not search in it', async () => {
    await sandbox.close()
    sandbox = await startPortal(false)
    const reply = await healthService(sandbox).check()
    expect(states(reply)).toEqual(['bad', 'bad', 'bad', 'bad', 'bad'])
    expect(reply.checks?.every(({ action }) => action?.key === 'set_up')).toBe(true)
    expect(checkNamed(reply, 'context')?.findings.map(({ key }) => key)).toContain('handoffs_no_property')
    expect(sandbox.requests.some(({ path }) => /search/.test(path))).toBe(false)
    expect(reply.basis).toMatchObject({ read: null, total: null })
  })

  it('finds handoffs that went around the product', async () => {
    handOff(sandbox, 6)
    around(sandbox, 6, { japan_handoff_status: 'rejected', japan_handoff_at: new Date(IN_MAY).toISOString() })
    const reply = await healthService(sandbox).check()
    expect(states(reply)).toEqual(['warn', 'bad', 'good', 'warn', 'warn'])
    expect(checkNamed(reply, 'japan_criteria')?.findings).toContainEqual(
      expect.objectContaining({ key: 'without_verdict', params: { n: 6 } }),
    )
    expect(checkNamed(reply, 'rejection_reason')?.findings).toContainEqual(
      expect.objectContaining({ key: 'reason_coded', few: true, params: { n: 0, of: 6, percent: 0 } }),
    )
  })

  it('finds a status that was set by itself, in any month', async () => {
    handOff(sandbox, 12)
    around(sandbox, 1, { japan_handoff_status: 'handed_off' })
    const reply = await healthService(sandbox).check()
    expect(checkNamed(reply, 'japan_criteria')).toMatchObject({
      state: 'warn',
      action: { key: 'decide_in_panel' },
    })
    expect(checkNamed(reply, 'japan_criteria')?.findings.at(-1)).toMatchObject({
      key: 'without_time',
      params: { n: 1 },
    })
    sandbox.portal.removeProperty('japan_handoff_status')
    expect(checkNamed(await healthService(sandbox).check(), 'japan_criteria')).toMatchObject({
      state: 'bad',
      action: { key: 'set_up' },
    })
  })

  it('reads the latest 1,000 of more', async () => {
    handOff(sandbox, 1_150)
    const oldest = new Date(IN_MAY).toISOString()
    around(sandbox, 1, { japan_handoff_status: 'handed_off', japan_handoff_at: oldest })
    const reply = await healthService(sandbox).check()
    expect(reply.basis).toMatchObject({ read: 1_000, total: 1_151 })
    expect(sandbox.requests.filter(({ path }) => /search$/.test(path))).toHaveLength(6)
    expect(checkNamed(reply, 'japan_criteria')?.findings).toContainEqual(
      expect.objectContaining({ key: 'verdict_recorded', params: { n: 1_000, of: 1_000, percent: 100 } }),
    )
  })

  it('asks by the portal’s own names', async () => {
    const rename = (from: string, to: string) => {
      const all = sandbox.portal.properties.get('contacts')
      const found = all?.get(from)
      if (found === undefined) throw new Error(from)
      all?.delete(from)
      all?.set(to, { ...found, name: to })
    }
    rename('japan_handoff_at', 'hikiwatashi_bi')
    rename('japan_rejection_reason', 'kyakka_riyu')
    const at = new Date(IN_MAY).toISOString()
    around(sandbox, 10, { hikiwatashi_bi: at, japan_handoff_status: 'rejected', kyakka_riyu: 'too_early' })
    const properties = { handedOffAt: 'hikiwatashi_bi', rejectionReason: 'kyakka_riyu' }
    const reply = await healthService(sandbox, sandbox.tokens.full, {
      definition: async () => ({ ...DEFAULT_DEFINITION, properties }),
    }).check()
    expect(checkNamed(reply, 'rejection_reason')).toMatchObject({ state: 'good' })
    expect(checkNamed(reply, 'rejection_reason')?.findings).toContainEqual(
      expect.objectContaining({ key: 'reason_coded', params: { n: 10, of: 10, percent: 100 } }),
    )
  })

  it('takes a property of another type for what it is', async () => {
    const all = sandbox.portal.properties.get('contacts')
    for (const name of ['japan_handoff_at', 'japan_rejection_reason'])
      all?.set(name, { ...all.get('japan_rejection_note'), name } as never)
    handOff(sandbox, 3)
    const reply = await healthService(sandbox).check()
    expect(checkNamed(reply, 'rejection_reason')?.findings.map(({ key }) => key)).toEqual([
      'properties_there',
      'property_wrong_type',
      'handoffs_no_property',
    ])
    expect(checkNamed(reply, 'rejection_reason')?.action).toEqual({
      key: 'mend_type',
      params: { property: 'japan_rejection_reason' },
    })
    expect(reply.problem).toBeNull()
  })

  it('finds a workflow that watches something else, and one in a form of its own', async () => {
    addWorkflow(sandbox, true, { slaDueAt: 'kigen' })
    expect(checkNamed(await healthService(sandbox).check(), 'sla')).toMatchObject({
      state: 'warn',
      action: { key: 'mend_workflow' },
    })
    sandbox.portal.flows[0] = { id: '16000', name: WORKFLOW_NAME, isEnabled: true, actions: 'none' }
    const own = checkNamed(await healthService(sandbox).check(), 'sla')
    expect(own).toMatchObject({ state: 'good', action: null })
    expect(own?.findings.map(({ key }) => key)).toContain('workflow_unseen')
  })

  it('finds a workflow of an earlier version, which reports leads that HubSpot’s own date clears', async () => {
    sandbox.portal.flows.push({ ...olderFlow(), isEnabled: true })
    const sla = checkNamed(await healthService(sandbox).check(), 'sla')
    expect(sla).toMatchObject({ state: 'warn', action: { key: 'mend_workflow' } })
    expect(sla?.findings.map(({ key }) => key)).toContain('workflow_accuses')
  })

  it('does not say that there is none where no path of the workflows answers', async () => {
    sandbox.portal.flowVersions.clear()
    const reply = await healthService(sandbox).check()
    const keys = checkNamed(reply, 'sla')?.findings.map(({ key }) => key)
    expect(keys).toContain('workflow_nowhere')
    expect(keys).not.toContain('workflow_none')
    expect(reply.problem).toBeNull()
  })

  it('finds the workflow that is off, and says which one it is', async () => {
    addWorkflow(sandbox, false)
    const reply = await healthService(sandbox).check()
    expect(checkNamed(reply, 'sla')).toMatchObject({
      state: 'warn',
      action: { key: 'switch_workflow_on', params: { id: '16000' } },
    })
  })
})

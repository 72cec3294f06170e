// Property definitions, groups and workflows in the sandbox: what a portal's set-up meets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, japanProperties: false })
})
afterAll(() => sandbox.close())

const P = '/crm/properties/2026-09/contacts'
const text = (name: string, more: object = {}) => ({
  name,
  label: name,
  type: 'string',
  fieldType: 'text',
  groupName: 'japan_handoff',
  ...more,
})
const choice = (...values: string[]) =>
  values.map((value, displayOrder) => ({ label: value, value, displayOrder, hidden: false }))

describe('a portal before set-up', () => {
  it('has no japan properties, and its people have no values in them', async () => {
    expect((await ask(sandbox, 'GET', `${P}/japan_handoff_status`)).status).toBe(404)
    const { body } = await ask(
      sandbox,
      'GET',
      `/crm/objects/2026-09/contacts/${CAST.atRisk}?properties=japan_handoff_status`,
    )
    expect(body.properties).not.toHaveProperty('japan_handoff_status')
  })

  it('wants the group before the property, and either only once', async () => {
    expect((await ask(sandbox, 'POST', P, text('japan_one'))).status).toBe(400)
    const group = { name: 'japan_handoff', label: 'Japan handoff', displayOrder: -1 }
    expect((await ask(sandbox, 'POST', `${P}/groups`, group)).status).toBe(201)
    expect((await ask(sandbox, 'POST', `${P}/groups`, group)).status).toBe(409)
    expect((await ask(sandbox, 'POST', P, text('japan_one'))).status).toBe(201)
    expect((await ask(sandbox, 'POST', P, text('japan_one'))).status).toBe(409)
  })

  it.each([
    ['upper case', text('Japan')],
    ['a field type that does not fit', text('japan_x', { type: 'datetime', fieldType: 'text' })],
    [
      'options without their order',
      text('japan_x', { type: 'enumeration', fieldType: 'select', options: [{ label: 'A', value: 'a' }] }),
    ],
    ['an enumeration without options', text('japan_x', { type: 'enumeration', fieldType: 'select' })],
    [
      'the same option twice',
      text('japan_x', { type: 'enumeration', fieldType: 'select', options: choice('a', 'a') }),
    ],
    [
      'two options of one label',
      text('japan_x', {
        type: 'enumeration',
        fieldType: 'select',
        options: choice('a', 'b').map((one) => ({ ...one, label: 'The same' })),
      }),
    ],
  ])('refuses %s', async (_, body) => {
    expect((await ask(sandbox, 'POST', P, body)).status).toBe(400)
  })

  it('creates a batch in part: 207 with the one that exists', async () => {
    const answer = await ask(sandbox, 'POST', `${P}/batch/create`, {
      inputs: [text('japan_two'), text('japan_one')],
    })
    expect(answer.status).toBe(207)
    expect(answer.body.results.map((one: { name: string }) => one.name)).toEqual(['japan_two'])
    expect(answer.body.errors).toMatchObject([{ category: 'CONFLICT', context: { name: ['japan_one'] } }])
  })

  it('replaces the whole list of options on a change', async () => {
    await ask(
      sandbox,
      'POST',
      P,
      text('japan_pick', { type: 'enumeration', fieldType: 'select', options: choice('a', 'b') }),
    )
    const changed = await ask(sandbox, 'PATCH', `${P}/japan_pick`, { options: choice('c') })
    expect(changed.body.options.map((one: { value: string }) => one.value)).toEqual(['c'])
    expect((await ask(sandbox, 'PATCH', `${P}/japan_pick`, { type: 'string' })).status).toBe(400)
    const alike = choice('a', 'b').map((one) => ({ ...one, label: 'The same' }))
    expect((await ask(sandbox, 'PATCH', `${P}/japan_pick`, { options: alike })).status).toBe(400)
  })

  it('keeps all that it is told of an option', async () => {
    const [told] = choice('c').map((one) => ({ ...one, description: null, doubleData: null, readOnly: null }))
    const { body } = await ask(sandbox, 'PATCH', `${P}/japan_pick`, { options: [told] })
    expect(body.options).toEqual([told])
  })

  it('archives own properties only, and lists them apart', async () => {
    expect((await ask(sandbox, 'DELETE', `${P}/japan_two`)).status).toBe(204)
    expect((await ask(sandbox, 'DELETE', `${P}/email`)).status).toBe(400)
    const archived = await ask(sandbox, 'GET', `${P}?archived=true`)
    expect(archived.body.results.map((one: { name: string }) => one.name)).toEqual(['japan_two'])
  })

  it('says what is read only', async () => {
    const { body } = await ask(sandbox, 'GET', `${P}/hubspotscore`)
    expect(body).toMatchObject({
      type: 'number',
      calculated: true,
      modificationMetadata: { readOnlyValue: true },
    })
  })
})

it('loses one property on demand, with its values', async () => {
  const full = await startSandbox({ enforceLimits: false })
  full.portal.removeProperty('japan_handoff_at')
  const { body } = await ask(
    full,
    'GET',
    `/crm/objects/2026-09/contacts/${CAST.atRisk}?properties=japan_handoff_at,japan_handoff_status`,
  )
  expect(body.properties).not.toHaveProperty('japan_handoff_at')
  expect(body.properties.japan_handoff_status).toBe('handed_off')
  const write = await ask(full, 'PATCH', `/crm/objects/2026-09/contacts/${CAST.atRisk}`, {
    properties: { japan_handoff_at: '0' },
  })
  expect(write.body.message).toContain('PROPERTY_DOESNT_EXIST')
  await full.close()
})

it('keeps workflows under a revision lock', async () => {
  const flow = {
    name: 'SLA',
    type: 'CONTACT_FLOW',
    flowType: 'WORKFLOW',
    objectTypeId: '0-1',
    isEnabled: false,
    actions: [],
  }
  const made = await ask(sandbox, 'POST', '/automation/v4/flows', flow)
  expect(made.status).toBe(201)
  const path = `/automation/v4/flows/${made.body.id}`
  expect(
    (await ask(sandbox, 'PUT', path, { ...flow, revisionId: '1', isEnabled: true })).body.revisionId,
  ).toBe('2')
  expect((await ask(sandbox, 'PUT', path, { ...flow, revisionId: '1' })).status).toBe(409)
  expect((await ask(sandbox, 'POST', '/automation/v4/flows', { ...flow, objectTypeId: '0-2' })).status).toBe(
    400,
  )
  expect((await ask(sandbox, 'GET', '/automation/v4/flows')).body.results).toHaveLength(1)
})

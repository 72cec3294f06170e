// Reading and writing property definitions while somebody else does the same: what is there by then is no failure.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GROUP, PROPERTY_KINDS, type PropertyKind, wantedProperties } from '@/lib/domain/setup/wanted'
import { createGroup, createProperty, propertyBody, readSchema } from '@/lib/hubspot/setup/property-schema'
import { ScopeMissingError, ValidationError } from '@/lib/hubspot/transport/errors'
import { labelTexts } from '@/lib/i18n/background-words'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())

const transport = (token = sandbox.tokens.full) => transportTo(sandbox, token)
const WANTED = wantedProperties([{ version: '1', fingerprint: '0123456789abcdef' }])
const wanted = (name: string) => {
  const found = WANTED.find((one) => one.name === name)
  if (found === undefined) throw new Error('not wanted')
  return found
}

describe('reading', () => {
  it('tells groups, properties with their labels and options, and what is in the recycling bin', async () => {
    const properties = sandbox.portal.properties.get('contacts')
    Object.assign(properties?.get('japan_accepted_at') ?? {}, { archived: true })
    const schema = await readSchema(transport())
    expect(schema.groups).toContain('japan_handoff')
    expect(schema.archived).toEqual(['japan_accepted_at'])
    expect(schema.properties.find(({ name }) => name === 'japan_accepted_at')).toBeUndefined()
    expect(schema.properties.find(({ name }) => name === 'japan_mql_definition')).toEqual({
      name: 'japan_mql_definition',
      label: 'Japan mql definition',
      type: 'enumeration',
      people: false,
      options: [{ value: '1', label: '1', displayOrder: 0, hidden: false }],
    })
    expect(schema.properties.find(({ name }) => name === 'japan_decided_by')?.people).toBe(true)
  })

  it('takes a definition that lacks optional parts', async () => {
    const bare = JSON.stringify({
      results: [{ name: 'bare', type: 'string', options: [{ value: 'a', label: 'A' }] }],
    })
    sandbox.faults.add({ match: { path: /contacts$/ }, fault: { kind: 'json', text: bare } })
    const { properties } = await readSchema(transport())
    const option = { value: 'a', label: 'A', displayOrder: -1, hidden: false }
    expect(properties).toEqual([
      { name: 'bare', label: '', type: 'string', people: false, options: [option] },
    ])
  })
})

describe('creating', () => {
  it('takes a group and a property that somebody has just made for done', async () => {
    await createGroup(transport())
    await createProperty(transport(), wanted('japan_rejection_reason'), labelTexts.en)
    expect(sandbox.requests.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 409],
      ['POST', 409],
    ])
  })

  it('says so where HubSpot refuses', async () => {
    sandbox.portal.removeProperty('japan_handoff_at')
    const refused = createProperty(
      transport(sandbox.tokens.readOnly),
      wanted('japan_handoff_at'),
      labelTexts.en,
    )
    expect(await failure(refused)).toBeInstanceOf(ScopeMissingError)
    expect(await failure(createGroup(transport(sandbox.tokens.readOnly)))).toBeInstanceOf(ScopeMissingError)
    sandbox.portal.groups.get('contacts')?.delete('japan_handoff')
    const homeless = createProperty(transport(), wanted('japan_handoff_at'), labelTexts.en)
    expect(await failure(homeless)).toBeInstanceOf(ValidationError)
  })

  it('makes the group as it is called', async () => {
    sandbox.portal.groups.get('contacts')?.delete('japan_handoff')
    await createGroup(transport())
    expect(sandbox.portal.groups.get('contacts')?.get('japan_handoff')).toEqual({
      name: 'japan_handoff',
      label: GROUP.label,
      displayOrder: -1,
    })
  })

  it.each(['en', 'ja'] as const)('makes every property as HubSpot takes it, in %s', async (language) => {
    for (const one of WANTED) {
      sandbox.portal.removeProperty(one.name)
      await createProperty(transport(), one, labelTexts[language])
      const path = `/crm/v3/properties/contacts/${one.name}`
      const { json } = await transport().send({ method: 'GET', path })
      expect(json).toMatchObject(propertyBody(one, labelTexts[language]))
    }
    expect(sandbox.requests.map(({ status }) => status)).toEqual(WANTED.flatMap(() => [201, 200]))
  })

  it.each<[PropertyKind, string, string]>([
    ['enumeration', 'enumeration', 'select'],
    ['owner', 'enumeration', 'select'],
    ['datetime', 'datetime', 'date'],
    ['date', 'date', 'date'],
    ['number', 'number', 'number'],
    ['text', 'string', 'text'],
    ['long_text', 'string', 'textarea'],
    ['bool', 'bool', 'booleancheckbox'],
  ])('keeps %s as %s, shown as %s', (kind, type, fieldType) => {
    const body = propertyBody(
      { name: 'x', text: 'property.status', earlier: null, kind, options: [] },
      labelTexts.en,
    )
    const people = { externalOptions: true, referencedObjectType: 'OWNER' }
    expect(body).toEqual({
      name: 'x',
      label: 'Handoff status',
      type,
      fieldType,
      groupName: 'japan_handoff',
      ...(kind === 'owner' ? people : {}),
    })
    expect(PROPERTY_KINDS).toContain(kind)
  })

  it('puts the options in their order, none of them hidden', () => {
    const { options } = propertyBody(wanted('japan_handoff_status'), labelTexts.ja)
    expect(options).toEqual([
      { value: 'handed_off', label: '引き渡し済み', displayOrder: 0, hidden: false },
      { value: 'accepted', label: '受け入れ済み', displayOrder: 1, hidden: false },
      { value: 'rejected', label: '却下済み', displayOrder: 2, hidden: false },
      { value: 'returned', label: '差し戻し済み', displayOrder: 3, hidden: false },
    ])
    expect(propertyBody(wanted('japan_mql_definition'), labelTexts.ja).options).toEqual([
      {
        value: '1',
        label: 'バージョン1',
        description: 'Fingerprint 0123456789abcdef',
        displayOrder: 0,
        hidden: false,
      },
    ])
  })
})

// Foreign portals in disorder start as well: labels on the wrong properties, properties and options missing.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FOREIGN_NAMES, FOREIGN_NOW, readForeign, shuffled, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

const portals = FOREIGN_NAMES.map(readForeign)
const disorder = fc.tuple(fc.constantFrom(...portals), fc.nat(1_000_000))

it('start, and answer with what they define and hold', async () => {
  await fc.assert(
    fc.asyncProperty(disorder, async ([portal, seed]) => {
      const own = shuffled(portal, seed)
      const sandbox = await startSandbox({ portal: own, enforceLimits: false, now: () => FOREIGN_NOW })
      try {
        const { body } = await ask(sandbox, 'GET', '/crm/v3/properties/contacts')
        const labels = new Map(
          body.results.map((one: { name: string; label: string }) => [one.name, one.label]),
        )
        for (const one of own.contactProperties)
          if (!one.archived) expect(labels.get(one.name)).toBe(one.label)
        const names = own.contactProperties.map(({ name }) => name).slice(0, 60)
        const found = await ask(sandbox, 'POST', '/crm/v3/objects/contacts/search', {
          sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
          properties: names,
          limit: 200,
        })
        expect([found.status, found.body.results.length]).toEqual([200, 200])
        expect(sandbox.leads.map(({ id }) => id)).toEqual(portal.leads.map(({ id }) => id))
        for (const { contactId } of sandbox.leads)
          expect(sandbox.portal.value('contacts', contactId, 'createdate')).not.toBeNull()
      } finally {
        await sandbox.close()
      }
    }),
    { numRuns: 6 },
  )
})

it('are the same for the same seed, and another for another one', () => {
  for (const portal of portals) {
    expect(shuffled(portal, 7)).toEqual(shuffled(portal, 7))
    expect(shuffled(portal, 7)).not.toEqual({ ...shuffled(portal, 8), name: `${portal.name}-7` })
  }
})

it('lose some of their own properties and none of those of HubSpot, and keep no value of what is lost', () => {
  fc.assert(
    fc.property(disorder, ([portal, seed]) => {
      const own = shuffled(portal, seed)
      const names = new Set(own.contactProperties.map(({ name }) => name))
      const lost = portal.contactProperties.filter(({ name }) => !names.has(name))
      expect(lost.length).toBeGreaterThan(0)
      expect(lost.filter(({ hubspotDefined }) => hubspotDefined)).toEqual([])
      const held = own.leads.flatMap(({ contact, history }) => [contact, history]).flatMap(Object.keys)
      expect(held.filter((name) => !names.has(name))).toEqual([])
      for (const { type, options } of own.contactProperties)
        if (type === 'enumeration')
          expect(options.map((one) => one.displayOrder)).toEqual([...options.keys()])
    }),
  )
})

it('wear their labels on other properties', () => {
  for (const portal of portals) {
    const before = new Map(portal.contactProperties.map(({ name, label }) => [name, label]))
    const own = shuffled(portal, 1).contactProperties
    const moved = own.filter(({ name, label }) => before.get(name) !== label)
    expect(moved.length).toBeGreaterThan(own.length / 2)
    const known = new Set(before.values())
    expect(own.filter(({ label }) => !known.has(label))).toEqual([])
  }
})

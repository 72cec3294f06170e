// Publishing, and what a file becomes, against the sandbox: what the portal lists, what this browser keeps.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { PortalDefinitions } from '@/lib/storage/stored-definitions'
import { type Fault, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'
import { browserOn, type Change, edited } from './definition-browser'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())
const browser = (change: Change = {}) => browserOn(sandbox, change)

const NAME = 'japan_mql_definition'
const options = (name = NAME) => sandbox.portal.properties.get('contacts')?.get(name)?.options ?? []

describe('a browser that has published nothing', () => {
  it('judges by the built-in definition', async () => {
    const view = await browser().view()
    expect(view).toMatchObject({ inForce: { origin: 'built_in' }, earlier: [], draft: null, behind: false })
    expect(view.inForce.definition).toEqual(DEFAULT_DEFINITION)
  })

  it('is not behind a portal that lists what another version of the extension has built in', async () => {
    const [first] = options()
    if (first !== undefined) first.description = 'Fingerprint 0123456789abcdef'
    expect(await browser().check()).toMatchObject({ behind: false, notTakenUp: null })
  })

  it('keeps what is edited, and judges by it no sooner than it is published', async () => {
    const { draft, judged, stored } = browser()
    await draft(edited(10))
    expect((await browser({ stored }).view()).draft).toEqual(edited(10))
    expect((await judged()).definition).toEqual(DEFAULT_DEFINITION)
  })
})

describe('publishing', () => {
  it('gives the next version, lists it in the portal with its fingerprint, and puts it in force', async () => {
    const one = browser()
    await one.draft(edited(10))
    const reply = await one.publish(edited(10), null)
    const published = { ...edited(10), version: '2' }
    const fingerprint = fingerprintOf(published)
    expect(reply).toMatchObject({
      ok: true,
      view: { inForce: { origin: 'published', fingerprint, keptAt: 1_000 }, draft: null, behind: false },
    })
    expect((await one.judged()).definition).toEqual(published)
    expect(options().map(({ value }) => value)).toEqual(['1', '2'])
    expect(options()[1]?.description).toContain(fingerprint)
    expect(one.changes.at(-1)).toBe(true)
    const { inForce, earlier } = await browser({ stored: one.stored }).view()
    expect(inForce.definition).toEqual(published)
    expect(earlier.map(({ origin }) => origin)).toEqual(['built_in'])
  })

  it.each([
    ['1', 'en', 'Version 2'],
    ['1', 'ja', 'バージョン2'],
    ['Version 1', 'ja', 'Version 2'],
    ['バージョン1', 'en', 'バージョン2'],
  ] as const)(
    'calls it as the others are called: beside %j, published from a browser in %s, %j',
    async (label, language, next) => {
      const [first] = options()
      if (first === undefined) throw new Error('no version')
      first.label = label
      await browser({ language: async () => language }).publish(edited(10), null)
      expect(options().map((one) => one.label)).toEqual([label, next])
    },
  )

  it('keeps every earlier version readable, the newest first', async () => {
    let time = 1_000
    const one = browser({ now: () => time++ })
    await one.publish(edited(10), null)
    await one.publish(edited(20), null)
    await one.publish(edited(30), null)
    const { inForce, earlier } = await one.view()
    expect(inForce.definition.version).toBe('4')
    expect(earlier.map(({ definition }) => definition.icp.minEmployees)).toEqual([20, 10, 50])
  })

  it('has happened only where the portal lists the version afterwards', async () => {
    const one = browser()
    sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'json', text: '{}' } })
    expect(await one.publish(edited(10), null)).toMatchObject({ problem: { kind: 'not_understood' } })
    expect((await one.view()).inForce.origin).toBe('built_in')
  })

  it('says that nothing has changed, and writes nothing', async () => {
    const one = browser()
    await one.publish(edited(10), null)
    sandbox.requests.length = 0
    const same = { ...edited(10), version: '2' }
    expect(await one.publish(same, null)).toEqual({ ok: false, problem: { kind: 'unchanged' } })
    expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('never overwrites what a colleague published meanwhile, unless told so', async () => {
    // A portal that was set up before it kept the file.
    sandbox.portal.removeProperty('japan_definition_file')
    const [mine, theirs] = [browser(), browser()]
    await theirs.publish(edited(99), null)
    expect(await mine.publish(edited(10), null)).toEqual({
      ok: false,
      problem: { kind: 'behind', latest: '2' },
    })
    expect(await mine.publish(edited(10), '2')).toMatchObject({
      ok: true,
      view: { inForce: { definition: { version: '3' } } },
    })
    expect(options().map(({ value }) => value)).toEqual(['1', '2', '3'])
    expect((await theirs.check()).behind).toBe(true)
    expect(await theirs.judged()).toMatchObject({ newerVersion: '3', definition: { version: '2' } })
  })

  it('refuses what is not a definition, or not one that can work', async () => {
    const one = browser()
    expect(await one.publish({ version: '2' }, null)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid' },
    })
    const closed = { ...edited(10), icp: { minEmployees: 10, maxEmployees: 5, industries: [] } }
    expect(await one.publish(closed, null)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', problem: { kind: 'contradiction' } },
    })
    expect(options()).toHaveLength(1)
  })

  it('names what is missing: the property, the scope, the connection', async () => {
    sandbox.portal.removeProperty(NAME)
    expect(await browser().publish(edited(10), null)).toEqual({
      ok: false,
      problem: { kind: 'property_missing', property: NAME },
    })
    const unconnected = browser({ connection: async () => null })
    expect(await unconnected.publish(edited(10), null)).toEqual({
      ok: false,
      problem: { kind: 'not_connected' },
    })
  })

  it('keeps draft and definition in force when the token may not write properties', async () => {
    const one = browser({ token: sandbox.tokens.readOnly })
    await one.draft(edited(10))
    expect(await one.publish(edited(10), null)).toEqual({
      ok: false,
      problem: { kind: 'scope_missing', scope: 'crm.schemas.contacts.write' },
    })
    expect(await one.view()).toMatchObject({ inForce: { origin: 'built_in' }, draft: edited(10) })
  })

  it('uses the property that the definition maps', async () => {
    const own = { ...sandbox.portal.properties.get('contacts')?.get(NAME), name: 'mql_version', options: [] }
    sandbox.portal.properties.get('contacts')?.set('mql_version', own as never)
    await browser().publish({ ...edited(10), properties: { definitionVersion: 'mql_version' } }, null)
    expect(options('mql_version').map(({ value }) => value)).toEqual(['2'])
    expect(options().map(({ value }) => value)).toEqual(['1'])
  })

  const faults: Fault[] = [{ kind: 'status', status: 503 }, { kind: 'resetAfter' }, { kind: 'reset' }]
  it.each(faults)('comes to one version with $kind at each of its requests in turn', async (fault) => {
    for (let struck = 0; struck < 12; struck++) {
      const stored = new Map<string, PortalDefinitions>()
      const found = sandbox.portal.properties.get('contacts')?.get(NAME)
      if (found !== undefined) found.options = found.options.filter(({ value }) => value === '1')
      let at = 0
      const struckFetch: typeof fetch = (input, init) => {
        if (at++ === struck) sandbox.faults.add({ match: {}, times: 4, fault })
        return sandbox.fetch(input, init)
      }
      const transport = () => transportTo(sandbox, sandbox.tokens.full, { fetch: struckFetch })
      const first = browser({ stored, transport })
      await first.draft(edited(10))
      await first.publish(edited(10), null)
      sandbox.faults.clear()
      // The background has died; somebody presses the button again.
      const again = browser({ stored })
      const { draft, inForce } = await again.view()
      if (draft !== null) expect(await again.publish(draft, null)).toMatchObject({ ok: true })
      else expect(inForce.definition.version).toBe('2')
      expect(options().map(({ value }) => value)).toEqual(['1', '2'])
      expect((await again.view()).inForce.definition).toEqual({ ...edited(10), version: '2' })
    }
  })
})

describe('a file', () => {
  it('of the very version that the portal lists is in force at once', async () => {
    sandbox.portal.removeProperty('japan_definition_file')
    const author = browser()
    await author.publish(edited(10), null)
    const text = definitionFile((await author.view()).inForce.definition)
    const reader = browser()
    expect((await reader.check()).behind).toBe(true)
    expect(await reader.takeIn(text)).toMatchObject({
      ok: true,
      adopted: true,
      view: { behind: false, inForce: { origin: 'imported', definition: { version: '2' } } },
    })
  })

  it('that the portal does not know becomes the draft, whatever version it claims', async () => {
    sandbox.portal.removeProperty('japan_definition_file')
    const author = browser()
    await author.publish(edited(10), null)
    const other = browser()
    const reply = await other.takeIn(definitionFile({ ...edited(77), version: '2' }))
    expect(reply).toMatchObject({ ok: true, adopted: false, view: { inForce: { origin: 'built_in' } } })
    expect((await other.view()).draft?.icp.minEmployees).toBe(77)
  })

  it('that is broken changes nothing', async () => {
    const one = browser()
    await one.draft(edited(10))
    expect(await one.takeIn('{"format":2')).toMatchObject({ ok: false, problem: { kind: 'not_json' } })
    expect(await one.view()).toMatchObject({ draft: edited(10), inForce: { origin: 'built_in' } })
  })
})

// Publishing with the file: no moment with a mix, ended at any request, two people at once, and what set-up puts back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partsToKeep } from '@/lib/background/definition-sharing'
import { definitionFile } from '@/lib/domain/definition/file'
import { fileOfPart } from '@/lib/domain/definition/file-parts'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { partsOfFile, putFile } from '@/lib/hubspot/setup/definition-file'
import type { PortalDefinitions } from '@/lib/storage/stored-definitions'
import { NARROW_OPTIONS } from '../../sandbox/portal/settings'
import { type Fault, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { propertyOf } from '../fixtures/earlier-setup'
import { transportTo } from '../hubspot/harness'
import { browserOn, edited } from './definition-browser'

const FILE = 'japan_definition_file'
const VERSIONS = 'japan_mql_definition'

let sandbox: Sandbox
beforeEach(async () => {
  const settings = { optionLimits: NARROW_OPTIONS }
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, settings })
})
afterEach(() => sandbox.close())

const browser = (change: Parameters<typeof browserOn>[1] = {}) => browserOn(sandbox, change)
/** A colleague's, whose key only works with leads. */
const colleague = (change: Parameters<typeof browserOn>[1] = {}) =>
  browser({ token: sandbox.tokens.readOnly, ...change })
const files = () => [
  ...new Set(propertyOf(sandbox, FILE).options.flatMap(({ value }) => fileOfPart(value) ?? [])),
]
const versions = () => propertyOf(sandbox, VERSIONS).options.map(({ value }) => value)
const fingerprint = (minEmployees: number, version: string) =>
  fingerprintOf({ ...edited(minEmployees), version })

describe('publishing', () => {
  it('shows colleagues the old or the new one at every moment between its requests', async () => {
    await browser().publish(edited(10), null)
    const seen: number[] = []
    const watching: typeof fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init)
      const { inForce, notTakenUp } = await colleague().check()
      if (notTakenUp !== null) throw new Error(notTakenUp.kind)
      seen.push(inForce.definition.icp.minEmployees ?? 0)
      return answer
    }
    const transport = () => transportTo(sandbox, sandbox.tokens.full, { fetch: watching })
    const stored = new Map<string, PortalDefinitions>()
    const second = browser({ stored, transport })
    await colleague({ stored }).check()
    seen.length = 0
    expect(await second.publish(edited(20), null)).toMatchObject({ ok: true, sharing: 'shared' })
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen)
    expect([seen[0], seen.at(-1)]).toEqual([10, 20])
  })

  const faults: Fault[] = [{ kind: 'status', status: 503 }, { kind: 'resetAfter' }]
  it.each(faults)('that ends at any request by $kind leaves the old or the new one whole', async (fault) => {
    await browser().publish(edited(10), null)
    for (let struck = 0; struck < 11; struck++) {
      let at = 0
      const struckFetch: typeof fetch = (input, init) => {
        if (at++ === struck) sandbox.faults.add({ match: {}, times: 4, fault })
        return sandbox.fetch(input, init)
      }
      const stored = new Map<string, PortalDefinitions>()
      await browser({ stored }).check()
      const transport = () => transportTo(sandbox, sandbox.tokens.full, { fetch: struckFetch })
      const draft = edited(100 + struck)
      await browser({ stored, transport }).publish(draft, null)
      sandbox.faults.clear()
      const { inForce, behind } = await colleague().check()
      expect(behind).toBe(false)
      expect(inForce.definition.version).toBe(versions().at(-1))
      // The background has died; the button is pressed again.
      await browser({ stored }).publish(draft, null)
      expect((await colleague().check()).inForce.definition.icp.minEmployees).toBe(100 + struck)
    }
    expect(files().length).toBeLessThan(4)
  })

  it('by two people at once ends with one definition, and neither loses what they wrote', async () => {
    for (let round = 0; round < 6; round++) {
      const people = [browser({ self: async () => 'A' }), browser({ self: async () => 'B' })]
      const sizes = [200 + round, 300 + round]
      for (const one of people) await one.check()
      const replies = await Promise.all(
        people.map((one, index) => {
          const draft = edited(sizes[index] ?? 0)
          return one.draft(draft).then(() => one.publish(draft, null))
        }),
      )
      const latest = (await colleague().check()).inForce.definition
      expect(sizes).toContain(latest.icp.minEmployees)
      for (const [index, one] of people.entries()) {
        const { inForce, earlier, draft, behind } = await one.check()
        expect(behind).toBe(false)
        expect(inForce.definition).toEqual(latest)
        const mine = [inForce.definition, ...earlier.map(({ definition }) => definition), draft]
        expect(mine.map((each) => each?.icp.minEmployees)).toContain(sizes[index])
      }
      expect(replies.some(({ ok }) => ok)).toBe(true)
    }
  })

  /** Another version 2 in the portal, with its file, as if somebody's list of options had taken the place of ours. */
  async function another(): Promise<void> {
    const theirs = { ...edited(11), version: '2' }
    const parts = (await partsOfFile(fingerprint(11, '2'), definitionFile(theirs), 'B')) ?? []
    await putFile(transportTo(sandbox, sandbox.tokens.full), parts)
    const [first] = propertyOf(sandbox, VERSIONS).options
    if (first === undefined) throw new Error('no version')
    const second = { value: '2', label: 'Version 2', description: fingerprint(11, '2') }
    propertyOf(sandbox, VERSIONS).options = [first, { ...first, ...second }]
  }

  it('under a number that somebody else’s version takes over gives way to it, and stays as the draft', async () => {
    const mine = browser()
    await mine.publish(edited(10), null)
    await another()
    expect(await mine.check()).toMatchObject({
      behind: false,
      inForce: { origin: 'portal', definition: { icp: { minEmployees: 11 } } },
      draft: { ...edited(10), version: '2' },
      takenUp: { version: '2', by: 'B' },
    })
  })

  it('says so when the number was taken a moment earlier, and keeps the draft', async () => {
    let asked = 0
    const overtaken: typeof fetch = async (input, init) => {
      if (String(input).includes(VERSIONS) && ++asked === 2) await another()
      return sandbox.fetch(input, init)
    }
    const transport = () => transportTo(sandbox, sandbox.tokens.full, { fetch: overtaken })
    const mine = browser({ transport })
    await mine.draft(edited(10))
    expect(await mine.publish(edited(10), null)).toEqual({
      ok: false,
      problem: { kind: 'behind', latest: '2' },
    })
    expect(await mine.view()).toMatchObject({ inForce: { origin: 'built_in' }, draft: edited(10) })
  })

  it('is mended by set-up where the file is gone', async () => {
    const one = browser()
    await one.publish(edited(10), null)
    propertyOf(sandbox, FILE).options = propertyOf(sandbox, FILE).options.slice(0, 2)
    const parts = (await partsToKeep(await one.view())) ?? []
    expect(parts.length).toBeGreaterThan(5)
    expect(new Set(parts.map(({ name }) => fileOfPart(name)))).toEqual(new Set([fingerprint(10, '2')]))
    const managed = browser({ policy: async () => definitionFile(edited(5)) })
    expect(await partsToKeep(await managed.view())).toEqual([])
    expect(await partsToKeep(await browser().view())).toEqual([])
  })
})

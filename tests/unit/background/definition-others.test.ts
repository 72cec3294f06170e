// The definition that others decide on: company policy fixes one, and colleagues publish theirs in the portal.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { definitionFile } from '@/lib/domain/definition/file'
import type { Connection } from '@/lib/storage/connection'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { browserOn, type Change, edited, NOTHING_KEPT } from './definition-browser'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false })
})
afterEach(() => sandbox.close())
const browser = (change: Change = {}) => browserOn(sandbox, change)

describe('company policy', () => {
  it('that comes or goes later applies at once, and is announced', async () => {
    let text: string | null = null
    const one = browser({ policy: async () => text })
    expect(await one.view()).toMatchObject({ managed: false })
    text = definitionFile(edited(77))
    await one.policyChanged()
    expect(await one.view()).toMatchObject({ managed: true, inForce: { origin: 'policy' } })
    await one.policyChanged()
    text = null
    await one.policyChanged()
    expect(await one.view()).toMatchObject({ managed: false, inForce: { origin: 'built_in' } })
    expect(one.changes).toEqual([true, true])
  })

  it('that fixes the very definition in force is announced as well: nobody may edit it any more', async () => {
    let text: string | null = null
    const one = browser({ policy: async () => text })
    await one.view()
    text = definitionFile(DEFAULT_DEFINITION)
    await one.policyChanged()
    expect((await one.view()).managed).toBe(true)
    expect(one.changes).toEqual([false])
  })

  it('fixes the definition: nothing is published over it', async () => {
    const text = definitionFile({ ...edited(5), version: '7' })
    const one = browser({ policy: async () => text })
    expect(await one.view()).toMatchObject({ managed: true, inForce: { origin: 'policy' } })
    expect((await one.judged()).definition.icp.minEmployees).toBe(5)
    expect(await one.publish(edited(10), null)).toEqual({ ok: false, problem: { kind: 'managed' } })
  })

  it('that cannot be read is reported, and our own definition stays in force', async () => {
    const one = browser({ policy: async () => '{"format":9,"definition":{}}' })
    expect(await one.view()).toMatchObject({
      managed: false,
      inForce: { origin: 'built_in' },
      policyProblem: { kind: 'newer' },
    })
  })
})

describe('looking at the portal', () => {
  it('keeps what it knew when HubSpot does not answer, and keeps portals apart', async () => {
    const one = browser()
    await one.check()
    sandbox.faults.add({ match: {}, times: 9, fault: { kind: 'status', status: 503 } })
    expect((await one.check()).portal?.latest?.version).toBe('1')
    sandbox.faults.clear()
    const elsewhere = browser({
      stored: one.stored,
      connection: async () => ({ state: 'connected', portalId: '555' }) as Connection,
    })
    expect((await elsewhere.view()).portal).toBeNull()
  })

  it('is announced where a colleague has published meanwhile, once', async () => {
    const [mine, theirs] = [browser(), browser()]
    await mine.check()
    await mine.draft(edited(10))
    expect(mine.changes).toEqual([])
    await theirs.publish(edited(99), null)
    await mine.check()
    await mine.check()
    expect(mine.changes).toEqual([true])
  })

  it('finds nothing without a connection: what is built in holds, and a file is a draft', async () => {
    const one = browser({ connection: async () => null })
    expect(await one.check()).toMatchObject({ portal: null, behind: false })
    expect(await one.judged()).toEqual({ definition: DEFAULT_DEFINITION, newerVersion: null, takenUp: null })
    expect(await one.takeIn(definitionFile(edited(10)))).toMatchObject({ ok: true, adopted: false })
  })

  it('is tried again after a store that failed once', async () => {
    let fails = true
    const one = browser({
      readStored: async () => {
        if (fails) throw new Error('the store is closed')
        return NOTHING_KEPT
      },
    })
    await expect(one.view()).rejects.toThrow('the store is closed')
    fails = false
    expect((await one.view()).inForce.origin).toBe('built_in')
  })
})

// The definition that one browser publishes, and that another takes up by itself with a salesperson's key: whole, checked, told once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { fileOfPart } from '@/lib/domain/definition/file-parts'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { PortalFileProblem } from '@/lib/domain/definition/portal-file'
import { optionOfPart, partsOfFile } from '@/lib/hubspot/setup/definition-file'
import { NARROW_OPTIONS } from '../../sandbox/portal/settings'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { propertyOf } from '../fixtures/earlier-setup'
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
const fingerprint = (minEmployees: number, version: string) =>
  fingerprintOf({ ...edited(minEmployees), version })

/** The portal lists version 2 with this fingerprint, and keeps this text as its file. */
async function keeps(text: string, of = fingerprint(10, '2'), listed = of): Promise<void> {
  const parts = (await partsOfFile(of, text, 'Somebody')) ?? []
  propertyOf(sandbox, FILE).options = parts.map((part, displayOrder) => ({
    ...optionOfPart(part),
    displayOrder,
  }))
  const [first] = propertyOf(sandbox, VERSIONS).options
  if (first === undefined) throw new Error('no version')
  const second = { ...first, value: '2', label: 'Version 2', description: `Fingerprint ${listed}` }
  propertyOf(sandbox, VERSIONS).options = [first, second]
}

describe('a published definition', () => {
  it('is in force in a colleague’s browser at its next check, which says so once', async () => {
    expect(await browser().publish(edited(10), null)).toMatchObject({ ok: true, sharing: 'shared' })
    const rep = colleague({ self: async () => null })
    expect(await rep.check()).toMatchObject({
      behind: false,
      inForce: { origin: 'portal', definition: { ...edited(10), version: '2' }, keptAt: 1_000 },
      takenUp: { version: '2', by: 'Aiko Tanaka' },
      notTakenUp: null,
    })
    expect(await rep.judged()).toMatchObject({ newerVersion: null, takenUp: { by: 'Aiko Tanaka' } })
    expect(rep.changes).toEqual([true])
    sandbox.requests.length = 0
    await rep.seen()
    expect(rep.changes).toEqual([true, false])
    // The background has died meanwhile; the next check reads no file.
    const later = colleague({ stored: rep.stored })
    expect(await later.check()).toMatchObject({ takenUp: null, inForce: { definition: { version: '2' } } })
    expect(sandbox.requests.filter(({ path }) => path.endsWith(FILE))).toEqual([])
    expect(later.changes).toEqual([])
  })

  it('takes one request more than the check, and writes nothing', async () => {
    await browser().publish(edited(10), null)
    sandbox.requests.length = 0
    await colleague().check()
    expect(sandbox.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      `GET ${VERSIONS}`,
      `GET ${FILE}`,
    ])
  })

  it('stays readable beside the one before it; older ones make room', async () => {
    const one = browser()
    for (const size of [10, 20, 30]) await one.publish(edited(size), null)
    expect(files()).toEqual([fingerprint(20, '3'), fingerprint(30, '4')])
    expect(propertyOf(sandbox, FILE).options[0]?.value).toBe('about')
    expect((await colleague().check()).inForce.definition.icp.minEmployees).toBe(30)
  })

  it('leaves the draft of the browser that takes it up', async () => {
    const rep = colleague()
    await rep.draft(edited(77))
    await browser().publish(edited(10), null)
    expect(await rep.check()).toMatchObject({ inForce: { origin: 'portal' }, draft: edited(77) })
  })

  it.each([
    ['too_large', () => Promise.resolve()],
    ['property_missing', async (): Promise<void> => sandbox.portal.removeProperty(FILE)],
    [
      'wrong_property',
      async (): Promise<void> => void Object.assign(propertyOf(sandbox, FILE), { type: 'string' }),
    ],
    [
      'refused',
      async (): Promise<void> => {
        sandbox.portal.settings.optionLimits = { ...NARROW_OPTIONS, options: 8 }
      },
    ],
  ] as const)('is published where its file is not kept, and says why: %s', async (sharing, arrange) => {
    await arrange()
    const draft = sharing === 'too_large' ? manyPhrases() : edited(10)
    expect(await browser().publish(draft, null)).toMatchObject({
      ok: true,
      sharing,
      view: { inForce: { definition: { version: '2' } }, behind: false },
    })
    expect(await colleague().check()).toMatchObject({ behind: true, inForce: { origin: 'built_in' } })
  })
})

describe('a colleague’s browser keeps judging by what it has, and says why', () => {
  const good = () => definitionFile({ ...edited(10), version: '2' })
  const cases: readonly (readonly [string, () => Promise<unknown>, PortalFileProblem | object])[] = [
    [
      'nothing was kept',
      async () => keeps(good(), '0000000000000000', fingerprint(10, '2')),
      { kind: 'missing' },
    ],
    [
      'a part is missing',
      async () => {
        await keeps(good())
        propertyOf(sandbox, FILE).options.splice(1, 1)
      },
      { kind: 'cut' },
    ],
    [
      'a part was edited by hand',
      async () => {
        await keeps(good())
        const part = propertyOf(sandbox, FILE).options[1]
        if (part !== undefined) part.description = `${part.description?.slice(0, 40)}xy`
      },
      { kind: 'cut' },
    ],
    [
      'a later version of the extension wrote it',
      async () => keeps('{"format": 99, "definition": {}}'),
      { kind: 'unreadable', problem: { kind: 'newer' } },
    ],
    ['it is no JSON', async () => keeps('<html>'), { kind: 'unreadable', problem: { kind: 'not_json' } }],
    [
      'it contradicts itself',
      async () => {
        const never = { ...edited(10), icp: { minEmployees: 10, maxEmployees: 5, industries: [] } }
        await keeps(definitionFile({ ...never, version: '2' }))
      },
      { kind: 'unreadable', problem: { kind: 'contradiction' } },
    ],
    [
      'its content is another one',
      async () => keeps(definitionFile({ ...edited(11), version: '2' })),
      { kind: 'other_content' },
    ],
    [
      'its content is another version',
      async () => keeps(definitionFile({ ...edited(10), version: '3' }), fingerprint(10, '3')),
      { kind: 'other_content' },
    ],
    [
      'its version has no fingerprint',
      async () => {
        await keeps(good())
        propertyOf(sandbox, VERSIONS).options = propertyOf(sandbox, VERSIONS).options.map((one) => ({
          ...one,
          description: '',
        }))
      },
      { kind: 'no_fingerprint' },
    ],
    [
      'the property has another type',
      async () => {
        await keeps(good())
        Object.assign(propertyOf(sandbox, FILE), { type: 'string', options: [] })
      },
      { kind: 'wrong_property' },
    ],
    [
      'the property is in the recycling bin',
      async () => {
        await keeps(good())
        propertyOf(sandbox, FILE).archived = true
      },
      { kind: 'property_missing' },
    ],
  ]
  it.each(cases)('%s', async (_, arrange, problem) => {
    await arrange()
    const rep = colleague()
    expect(await rep.check()).toMatchObject({
      behind: true,
      inForce: { origin: 'built_in' },
      takenUp: null,
      notTakenUp: problem,
    })
    expect(await rep.judged()).toMatchObject({ newerVersion: '2', definition: { version: '1' } })
    expect(await colleague({ stored: rep.stored }).view()).toMatchObject({ notTakenUp: problem })
    // Once it is mended, it comes into force like any other.
    const mended = colleague({ stored: rep.stored })
    propertyOf(sandbox, FILE).archived = false
    Object.assign(propertyOf(sandbox, FILE), { type: 'enumeration' })
    await keeps(good())
    expect(await mended.check()).toMatchObject({ behind: false, notTakenUp: null })
  })

  it('HubSpot does not answer: that there is a later version is known, and the next check takes it up', async () => {
    await keeps(good())
    const rep = colleague()
    sandbox.faults.add({
      match: { path: new RegExp(FILE) },
      times: 9,
      fault: { kind: 'status', status: 503 },
    })
    expect(await rep.check()).toMatchObject({ behind: true, notTakenUp: null })
    sandbox.faults.clear()
    expect(await rep.check()).toMatchObject({ behind: false, takenUp: { by: 'Somebody' } })
  })

  it('company policy fixes the definition: nothing is read, nothing replaced', async () => {
    await browser().publish(edited(10), null)
    const policy = async () => definitionFile({ ...edited(5), version: '1' })
    const managed = colleague({ policy })
    sandbox.requests.length = 0
    expect(await managed.check()).toMatchObject({ managed: true, behind: true, takenUp: null })
    expect((await managed.judged()).definition.icp.minEmployees).toBe(5)
    expect(sandbox.requests.filter(({ path }) => path.endsWith(FILE))).toEqual([])
  })

  it('a file of this version was imported, and the portal lists another content by its name: the person decides', async () => {
    await keeps(good())
    const rep = colleague()
    await rep.takeIn(good())
    await keeps(definitionFile({ ...edited(11), version: '2' }), fingerprint(11, '2'))
    expect(await rep.check()).toMatchObject({ behind: true, inForce: { origin: 'imported' }, takenUp: null })
  })

  it('a file of this very version was imported: it stays as it is', async () => {
    const author = browser()
    await author.publish(edited(10), null)
    const text = definitionFile((await author.view()).inForce.definition)
    sandbox.portal.removeProperty(FILE)
    const rep = colleague()
    await rep.takeIn(text)
    sandbox.requests.length = 0
    expect(await rep.check()).toMatchObject({ inForce: { origin: 'imported' }, takenUp: null, behind: false })
    expect(sandbox.requests).toHaveLength(1)
  })
})

/** More than the portal keeps: phrases of which no two have much in common. */
function manyPhrases(): Definition {
  const phrases = (signal: number) =>
    Array.from({ length: 2_000 }, (_, n) => `${fingerprintOf(edited(n * 7 + signal))} ${n}`)
  const signals = DEFAULT_DEFINITION.signals.map((one, signal) => ({ ...one, phrases: phrases(signal) }))
  return { ...edited(10), signals }
}

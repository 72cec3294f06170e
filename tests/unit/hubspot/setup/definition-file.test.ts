// The definition file in the options of one hidden property: whole again whatever it holds, never a mix, and within HubSpot's limits.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { cutIntoParts, joinParts, MOST_PARTS, PART_LENGTH } from '@/lib/domain/definition/file-parts'
import {
  optionOfPart,
  partsOfFile,
  putFile,
  readPortalFile,
  WrongPropertyError,
} from '@/lib/hubspot/setup/definition-file'
import { packText, unpackText } from '@/lib/hubspot/setup/pack-text'
import { NotFoundError, ResponseShapeError, ValidationError } from '@/lib/hubspot/transport/errors'
import { NARROW_OPTIONS } from '../../../sandbox/portal/settings'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { propertyOf } from '../../fixtures/earlier-setup'
import { failure, transportTo } from '../harness'

const NAME = 'japan_definition_file'
const [OURS, OTHER] = ['0123456789abcdef', 'fedcba9876543210']

describe('a text in parts', () => {
  it('comes back whole, whatever it is, in any order and beside other files', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 3_000 })
    await fc.assert(
      fc.asyncProperty(texts, fc.integer(), async (text, seed) => {
        const parts = cutIntoParts(OURS, await packText(text)) ?? []
        const others = cutIntoParts(OTHER, 'x'.repeat(600)) ?? []
        const mixed = [...others, ...parts].sort((a, b) => hash(a.name, seed) - hash(b.name, seed))
        const joined = joinParts(OURS, mixed)
        if (typeof joined === 'string') throw new Error(joined)
        // A lone surrogate is no text: UTF-8 has a sign of its own for it.
        expect(await unpackText(joined.text, 1_000_000)).toBe(text.toWellFormed())
      }),
      { numRuns: 60 },
    )
  })

  it('is cut without any one of its parts, and never read from a changed one', async () => {
    const parts =
      cutIntoParts(OURS, await packText(Array.from({ length: 200 }, (_, n) => phrase(n)).join())) ?? []
    for (const gone of parts)
      expect(
        joinParts(
          OURS,
          parts.filter((one) => one !== gone),
        ),
      ).toBe('cut')
    expect(joinParts(OTHER, parts)).toBe('missing')
    const text = parts.map((one) => one.text).join('')
    for (let at = 30; at < text.length - 12; at += 7) {
      const other = text[at] === 'A' ? 'B' : 'A'
      expect(await unpackText(text.slice(0, at) + other + text.slice(at + 1), 1_000_000)).toBeNull()
    }
  })

  it('is not read much further than asked: a few characters may stand for a hundred megabytes', async () => {
    const packed = await packText('0'.repeat(30_000_000))
    expect(packed.length).toBeLessThan(60_000)
    expect((await unpackText(packed, 1_000_000))?.length).toBeLessThan(3_000_000)
  })

  it('does not fit above 300 parts', () => {
    expect(cutIntoParts(OURS, 'x'.repeat(MOST_PARTS * PART_LENGTH))).toHaveLength(300)
    expect(cutIntoParts(OURS, 'x'.repeat(MOST_PARTS * PART_LENGTH + 1))).toBeNull()
    expect(cutIntoParts(OURS, '')).toBeNull()
  })

  it('needs 13 parts for the built-in definition, 44 for one with 1,000 phrases', async () => {
    const parts = async (phrases: number) => {
      const [first, ...others] = DEFAULT_DEFINITION.signals
      if (first === undefined) throw new Error('no signal')
      const own = { ...first, phrases: Array.from({ length: phrases }, (_, n) => phrase(n)) }
      const definition = { ...DEFAULT_DEFINITION, signals: [own, ...others] }
      return (await partsOfFile(OURS, definitionFile(definition), 'Aiko Tanaka'))?.length
    }
    expect(await partsOfFile(OURS, definitionFile(DEFAULT_DEFINITION), null)).toHaveLength(13)
    expect(await parts(1_000)).toBeGreaterThan(30)
    expect(await parts(1_000)).toBeLessThan(60)
  })
})

describe('in HubSpot', () => {
  let sandbox: Sandbox
  beforeEach(async () => {
    sandbox = await startSandbox({
      people: 'none',
      enforceLimits: false,
      settings: { optionLimits: NARROW_OPTIONS },
    })
  })
  afterEach(() => sandbox.close())

  const transport = (token = sandbox.tokens.full) => transportTo(sandbox, token)
  const there = () => propertyOf(sandbox, NAME).options.map(({ value }) => value)
  const partsOf = async (fingerprint: string, file: string, by: string | null = null) =>
    (await partsOfFile(fingerprint, file, by)) ?? []
  const words = (n: number) => Array.from({ length: n }, (_, index) => phrase(index)).join('\n')

  it('is written in one request, is hidden, and a key that only reads the contacts reads it', async () => {
    await putFile(transport(), await partsOf(OURS, words(200), 'Aiko\n Tanaka'))
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
    const [about, ...parts] = propertyOf(sandbox, NAME).options
    expect(about?.value).toBe('about')
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.every(({ hidden, label, value }) => hidden && label === value)).toBe(true)
    expect(await readPortalFile(transport(sandbox.tokens.readOnly), OURS)).toEqual({
      ok: true,
      file: words(200),
      by: 'Aiko Tanaka',
    })
  })

  it('takes the place of another cut of the same file, beside those that stay', async () => {
    await putFile(transport(), await partsOf(OTHER, words(50)))
    const before = there()
    await putFile(transport(), await partsOf(OURS, words(60)))
    await putFile(transport(), await partsOf(OURS, words(400)))
    expect(await readPortalFile(transport(), OURS)).toMatchObject({ file: words(400) })
    await putFile(transport(), await partsOf(OURS, words(400)), [OURS, OTHER])
    expect(there()).toEqual(expect.arrayContaining(before))
    await putFile(transport(), await partsOf(OURS, words(400)), [OURS])
    expect(there().filter((value) => value.startsWith(OTHER))).toEqual([])
    expect(there()[0]).toBe('about')
  })

  it('is put again where somebody’s list took its place', async () => {
    let gone = false
    const path = `/crm/properties/2026-09/contacts/${NAME}`
    const racing: typeof fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init)
      if (init?.method === 'PATCH' && !gone) {
        gone = true
        propertyOf(sandbox, NAME).options = propertyOf(sandbox, NAME).options.slice(0, 1)
      }
      return answer
    }
    await putFile(transportTo(sandbox, sandbox.tokens.full, { fetch: racing }), await partsOf(OURS, words(9)))
    expect(sandbox.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
    expect(sandbox.requests.every((one) => one.path.endsWith(NAME) || one.path === path)).toBe(true)
    expect(await readPortalFile(transport(), OURS)).toMatchObject({ ok: true })
  })

  it('says why it cannot be read', async () => {
    const problem = async () => {
      const read = await readPortalFile(transport(), OURS)
      return read.ok ? null : read.problem.kind
    }
    expect(await problem()).toBe('missing')
    const parts = await partsOf(OURS, words(200))
    const put = (list: typeof parts) => {
      const places = list.map((part, displayOrder) => ({ ...optionOfPart(part), displayOrder }))
      propertyOf(sandbox, NAME).options = places
    }
    put(parts)
    expect(await problem()).toBeNull()
    put(parts.slice(1))
    expect(await problem()).toBe('cut')
    put(parts.map((part, index) => (index === 2 ? { ...part, text: part.text.slice(0, 200) } : part)))
    expect(await problem()).toBe('cut')
    put(parts.map((part) => ({ ...part, text: '%%% '.repeat(20) })))
    expect(await problem()).toBe('cut')
    put(cutIntoParts(OURS, await packText('no line end')) ?? [])
    expect(await problem()).toBe('cut')
    Object.assign(propertyOf(sandbox, NAME), { type: 'string', options: [] })
    expect(await problem()).toBe('wrong_property')
    sandbox.portal.removeProperty(NAME)
    expect(await problem()).toBe('property_missing')
  })

  it('says why it cannot be written', async () => {
    const parts = await partsOf(OURS, words(200))
    const put = () => failure(putFile(transport(), parts))
    sandbox.portal.settings.optionLimits = { ...NARROW_OPTIONS, description: 100 }
    const refused = await put()
    expect(refused).toBeInstanceOf(ValidationError)
    expect(refused).toMatchObject({ words: expect.stringContaining('too long') })
    sandbox.portal.settings.optionLimits = { ...NARROW_OPTIONS, options: 5 }
    expect(await put()).toMatchObject({ words: expect.stringContaining('too many options') })
    sandbox.portal.settings.optionLimits = NARROW_OPTIONS
    Object.assign(propertyOf(sandbox, NAME), { type: 'string' })
    expect(await put()).toBeInstanceOf(WrongPropertyError)
    sandbox.portal.removeProperty(NAME)
    expect(await put()).toBeInstanceOf(NotFoundError)
  })

  it('is not taken for written where HubSpot shortens what it was sent', async () => {
    const parts = await partsOf(OURS, words(200))
    const shortening: typeof fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init)
      for (const one of propertyOf(sandbox, NAME).options)
        one.description = (one.description ?? '').slice(0, 99)
      return answer
    }
    const put = putFile(transportTo(sandbox, sandbox.tokens.full, { fetch: shortening }), parts)
    expect(await failure(put)).toBeInstanceOf(ResponseShapeError)
  })
})

/** Phrases that compress as badly as real ones: no two share more than a few characters. */
function phrase(n: number): string {
  const signs = '契約更新価格表導入検討資料請求見積稟議決裁比較選定予算時期担当部署製造物流金融医療'
  return Array.from({ length: 6 + (n % 5) }, (_, at) => signs[hash(`${n} ${at}`, 7) % signs.length]).join('')
}

function hash(text: string, seed: number): number {
  let sum = seed >>> 0
  for (const one of text) sum = Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum >>> 3
}

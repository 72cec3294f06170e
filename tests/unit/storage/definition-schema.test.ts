// The published schema and the reader say the same of every definition, and of every single slip in one.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { readDefinition, readDefinitionFile } from '@/lib/storage/definition-file'
import { LATEST_FORMAT } from '@/lib/storage/definition-migrations'
import { definitionShape, recycleRule } from '@/lib/storage/definition-shape'
import { definitionSchema } from '../../build/generate-definition-schema'
import { anyDefinition, publishableDefinition } from '../fixtures/definition'
import third from '../fixtures/definitions/format-3.json'

const SCHEMA = JSON.parse(readFileSync('docs/definition.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA)
const fits = (definition: unknown) => validate({ format: 3, definition })

it('the published schema is the one of the reader (else: node tests/build/generate-definition-schema.ts)', () => {
  expect(SCHEMA).toEqual(
    definitionSchema({ definition: definitionShape, recycleRule, format: LATEST_FORMAT }),
  )
})

describe('both accept', () => {
  it('the built-in definition, as its file', () => {
    expect(validate(JSON.parse(definitionFile(DEFAULT_DEFINITION))), JSON.stringify(validate.errors)).toBe(
      true,
    )
    expect(readDefinition(DEFAULT_DEFINITION)).toEqual({ ok: true, definition: DEFAULT_DEFINITION })
  })

  it('the example of this format', () => expect(validate(third), JSON.stringify(validate.errors)).toBe(true))

  it('everything an editor can make', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(fits(definition), JSON.stringify(validate.errors)).toBe(true)
        expect(readDefinition(definition)).toEqual({ ok: true, definition })
      }),
      { numRuns: 120 },
    )
  })

  it('a definition that went through a file, unchanged', () => {
    fc.assert(
      fc.property(publishableDefinition, (definition) => {
        const read = readDefinitionFile(definitionFile(definition))
        expect(read).toEqual({ ok: true, definition })
        if (read.ok) {
          expect(fingerprintOf(read.definition)).toBe(fingerprintOf(definition))
          expect(definitionFile(read.definition)).toBe(definitionFile(definition))
        }
      }),
      { numRuns: 120 },
    )
  })
})

type Path = readonly (string | number)[]

/** Every place in a value, with what is there. */
function placesIn(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name)
  return [{ path, value }, ...inside.flatMap(([name, one]) => placesIn(one, [...path, key(name)]))]
}

const written = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
const pointer = (path: Path) => ['', 'definition', ...path].join('/')

/** A copy with the value at a path changed. */
function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((one, at) => (at === step ? changed(one, rest, change) : one))
  }
  const old = value as Record<string, unknown>
  return { ...old, [step]: changed(old[step], rest, change) }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Something that may never be where this is. */
function wrongFor(value: unknown): unknown {
  if (typeof value === 'string') return 1.5
  if (typeof value === 'number') return 'many'
  if (typeof value === 'boolean') return 'true'
  return value === null ? false : Array.isArray(value) ? {} : []
}

/** The keys of these are the portal's own: anything may stand there. */
const isOption = (path: Path) =>
  path[0] === 'fields' && path.slice(3, -1).some((step) => /^(?:options|signs|targets)$/.test(String(step)))

/** A definition, one of its places that `which` allows, and a key to make trouble with. */
const slip = (which: (place: { readonly path: Path; readonly value: unknown }) => boolean) =>
  fc
    .tuple(
      fc.oneof(anyDefinition, fc.constant(third.definition as unknown as Definition)),
      fc.nat(),
      fc.constantFrom('foo', 'Version', 'toString', '__proto__', 'hasOwnProperty'),
      fc.constant(which),
    )
    .map(([definition, number, key]) => {
      const places = placesIn(definition).filter((place) => !isOption(place.path) && which(place))
      const { path, value } = places[number % places.length] ?? { path: [], value: definition }
      return { definition, path, value, key }
    })

const refusal = (definition: unknown) => {
  const read = readDefinitionFile(JSON.stringify({ format: 3, definition }))
  return read.ok ? null : { kind: read.problem.kind, path: read.problem.path }
}

describe('both refuse, at the right place,', () => {
  it('a key that nobody knows', () => {
    // A newer version may have other criteria and reasons.
    const open = (path: Path) =>
      /^(?:required|rejection\.reasons|fields\.\w+\[\d+\]\.(?:options|signs|targets))$/.test(written(path))
    fc.assert(
      fc.property(
        slip(({ path, value }) => isObject(value) && !open(path)),
        ({ definition, path, key }) => {
          const wrong = changed(definition, path, (old) =>
            Object.fromEntries([...Object.entries(old as object), [key, 1]]),
          )
          expect(refusal(wrong)).toEqual({ kind: 'unknown_key', path: written([...path, key]) })
          expect(fits(wrong)).toBe(false)
          expect(validate.errors).toContainEqual(
            expect.objectContaining({
              instancePath: pointer(path),
              params: { additionalProperty: key },
            }),
          )
        },
      ),
      { numRuns: 120 },
    )
  })

  it('a value of another kind', () => {
    fc.assert(
      fc.property(
        slip(({ path }) => path.length > 0),
        ({ definition, path, value }) => {
          const wrong = changed(definition, path, () => wrongFor(value))
          expect(refusal(wrong)).toEqual({ kind: 'wrong_value', path: written(path) })
          expect(fits(wrong)).toBe(false)
          expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(pointer(path))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('a key that is missing', () => {
    const optional = (path: Path) =>
      /\.recycleByDetail\.\w+$|^(?:properties|required|fields|rejection\.reasons)\.\w+$|^fields$/.test(
        written(path),
      )
    const isKey = ({ path }: { readonly path: Path }) => typeof path.at(-1) === 'string' && !optional(path)
    fc.assert(
      fc.property(slip(isKey), ({ definition, path }) => {
        const last = path.at(-1) as string
        const wrong = changed(definition, path.slice(0, -1), (old) =>
          Object.fromEntries(Object.entries(old as object).filter(([key]) => key !== last)),
        )
        expect(refusal(wrong)).toEqual({ kind: 'wrong_value', path: written(path) })
        expect(fits(wrong)).toBe(false)
        expect(validate.errors).toContainEqual(
          expect.objectContaining({
            instancePath: pointer(path.slice(0, -1)),
            params: { missingProperty: last },
          }),
        )
      }),
      { numRuns: 120 },
    )
  })
})

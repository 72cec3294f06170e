// Reads a definition file: its form, its format, and what it means; a file of an earlier format is brought up to date.

import { blockingProblem } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import { hasTooManyValues, LARGEST_FILE, MOST_VALUES, sizeOf } from '@/lib/domain/definition/file'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import { firstProblem, pathText } from './definition-issues'
import { fromFirstFormat, fromLatestFormat, isFirstFormat, LATEST_FORMAT } from './definition-migrations'
import { definitionShape, firstFormatShape } from './definition-shape'

export type ReadFile =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly problem: DefinitionProblem }

const ENVELOPE = ['$schema', 'format', 'definition']

const refuse = (kind: DefinitionProblem['kind'], expected: string, path = ''): ReadFile => ({
  ok: false,
  problem: { kind, path, expected },
})
const tooLarge = () => refuse('too_large', `at most 1 MB and ${MOST_VALUES.toLocaleString('en')} values`)
const noDefinition = () => refuse('not_a_definition', 'an object with format and definition')

/**
 * The definition in the text of a file, or the first problem with its path inside the definition. Never throws. What is clearly a
 * definition of format 1 may also stand there by itself.
 */
export function readDefinitionFile(text: string): ReadFile {
  if (sizeOf(text) > LARGEST_FILE) return tooLarge()
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refuse('not_json', 'a JSON file')
  }
  const read = readEnvelope(value)
  const blocking = read.ok ? blockingProblem(read.definition) : null
  return blocking === null ? read : { ok: false, problem: blocking }
}

function readEnvelope(value: unknown): ReadFile {
  if (!isObject(value)) return noDefinition()
  if (!Object.hasOwn(value, 'format')) {
    return isFirstFormat(value) ? readDefinition(value) : noDefinition()
  }
  const { format } = value
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return noDefinition()
  if (format > LATEST_FORMAT) return refuse('newer', `a format up to ${LATEST_FORMAT}`)
  if (!Object.hasOwn(value, 'definition') || !isObject(value.definition)) return noDefinition()
  const stranger = Object.keys(value).find((key) => !ENVELOPE.includes(key))
  if (stranger !== undefined) {
    return refuse('unknown_key', `an object with no keys but ${ENVELOPE.join(', ')}`, pathText([stranger]))
  }
  if (Object.hasOwn(value, '$schema') && typeof value.$schema !== 'string') {
    return refuse('wrong_value', 'the address of a schema, as text', '$schema')
  }
  return readAs(value.definition, format === 1)
}

/**
 * The definition in an object from a page or from storage, by its shape alone: what it says may still contradict itself, as a draft's
 * does. One of format 1 is brought up to date. Never throws.
 */
export function readDefinition(value: unknown): ReadFile {
  if (!isObject(value)) return refuse('not_a_definition', 'a definition')
  return readAs(value, isFirstFormat(value))
}

function readAs(value: object, first: boolean): ReadFile {
  if (hasTooManyValues(value)) return tooLarge()
  if (first) {
    const read = firstFormatShape.safeParse(value)
    if (read.success) return { ok: true, definition: fromFirstFormat(read.data) }
    return { ok: false, problem: firstProblem(value, read.error.issues) }
  }
  const read = definitionShape.safeParse(value)
  if (read.success) return { ok: true, definition: fromLatestFormat(read.data) }
  return { ok: false, problem: firstProblem(value, read.error.issues) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

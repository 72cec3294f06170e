// The published definition file in HubSpot: gzip in parts, each the description of an option of one hidden contact property.
import * as z from 'zod/mini'
import { LARGEST_FILE } from '@/lib/domain/definition/file'
import { cutIntoParts, type FilePart, fileOfPart, joinParts } from '@/lib/domain/definition/file-parts'
import { FILE_PROPERTY, type PortalFileProblem } from '@/lib/domain/definition/portal-file'
import { parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { NotFoundError, ResponseShapeError } from '../transport/errors'
import type { Transport } from '../transport/request'
import { packText, unpackText } from './pack-text'
import { changeOptions, type Option } from './property-options'

const property = z.object({
  type: z.string(),
  options: z.catch(z.array(z.object({ value: z.string(), description: z.nullish(z.string()) })), []),
})

/** What was read: the file, and who published it; or why there is none. */
export type ReadPortalFile =
  | { readonly ok: true; readonly file: string; readonly by: string | null }
  | { readonly ok: false; readonly problem: PortalFileProblem }

const refuse = (kind: Exclude<PortalFileProblem['kind'], 'unreadable'>): ReadPortalFile => ({
  ok: false,
  problem: { kind },
})

/** The parts of a file with who publishes it, null: not told; null where the file does not fit. */
export async function partsOfFile(
  fingerprint: string,
  file: string,
  by: string | null,
): Promise<readonly FilePart[] | null> {
  // The name is on the first line, and the file as it would be exported follows.
  return cutIntoParts(fingerprint, await packText(`${(by ?? '').replace(/\s+/gu, ' ').trim()}\n${file}`))
}

/** The file of the version with this fingerprint. Its content is not looked at. @throws ScopeMissingError, OfflineError ... */
export async function readPortalFile(
  transport: Transport,
  fingerprint: string,
  call: CallOptions = {},
): Promise<ReadPortalFile> {
  const path = `/crm/v3/properties/contacts/${FILE_PROPERTY}`
  const answer = await transport.send({ method: 'GET', path, ...call }).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null
    throw error
  })
  if (answer === null) return refuse('property_missing')
  const { type, options } = parsed(property, answer.json)
  if (type !== 'enumeration') return refuse('wrong_property')
  const joined = joinParts(
    fingerprint,
    options.map(({ value, description }) => ({ name: value, text: description ?? '' })),
  )
  if (typeof joined === 'string') return refuse(joined)
  // Room for the first line; what is longer than a file may be is refused as that.
  const text = await unpackText(joined.text, 2 * LARGEST_FILE)
  const end = text?.indexOf('\n') ?? -1
  if (text === null || end < 0) return refuse('cut')
  return { ok: true, file: text.slice(end + 1), by: text.slice(0, end) || null }
}

/** The property is there with another type. */
export class WrongPropertyError extends Error {}

/** Somebody else may change the list between our reading and our writing it: then ours is written again. */
const ROUNDS = 4

/**
 * Puts a file's parts into the property in one request, and reads back that they are there. `keep`: the fingerprints of the other files
 * that stay; null: all do.
 * @throws NotFoundError where the portal lacks the property, WrongPropertyError, ValidationError where HubSpot refuses the parts,
 *   ResponseShapeError where they do not stay as they were sent
 */
export async function putFile(
  transport: Transport,
  parts: readonly FilePart[],
  keep: readonly string[] | null = null,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const changed = await changeOptions(transport, FILE_PROPERTY, (there, type) => {
      if (type !== 'enumeration') throw new WrongPropertyError(`${FILE_PROPERTY} has the type ${type}`)
      return withFile(there, parts, keep)
    })
    if (!changed) return
  }
  throw new ResponseShapeError('the parts of the definition file')
}

function withFile(
  there: readonly Option[],
  parts: readonly FilePart[],
  keep: readonly string[] | null,
): readonly Option[] {
  const own = fileOfPart(parts[0]?.name ?? '')
  const wanted = new Map(parts.map(({ name, text }) => [name, text]))
  const kept = there.filter(({ value, description }) => {
    const file = fileOfPart(value)
    if (file === own && file !== null) return wanted.get(value) === description
    return file === null || keep === null || keep.includes(file)
  })
  const names = new Set(kept.map(({ value }) => value))
  const last = Math.max(-1, ...kept.map(({ displayOrder }) => displayOrder))
  const added = parts.filter(({ name }) => !names.has(name))
  return [...kept, ...added.map((part, index) => ({ ...optionOfPart(part), displayOrder: last + 1 + index }))]
}

/** A part as an option: its label is its name, which no language changes. */
export function optionOfPart({ name, text }: FilePart) {
  return { value: name, label: name, description: text, hidden: true }
}

// Sharing a published definition through the portal: putting its file there, and reading a colleague's.

import { definitionFile } from '@/lib/domain/definition/file'
import type { FilePart } from '@/lib/domain/definition/file-parts'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import type { PortalFileProblem, Sharing } from '@/lib/domain/definition/portal-file'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { latestOf, type NamedVersion } from '@/lib/domain/definition/versions'
import { partsOfFile, putFile, readPortalFile, WrongPropertyError } from '@/lib/hubspot/setup/definition-file'
import type { CallOptions } from '@/lib/hubspot/transport/client'
import {
  NotFoundError,
  RefusedError,
  ResponseShapeError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'
import type { Transport } from '@/lib/hubspot/transport/request'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import type { ReadFile } from '@/lib/storage/definition-file'

type Shared = Pick<StoredDefinition, 'definition' | 'fingerprint'>

/** The parts of a definition's file as the portal is to keep it; null where it does not fit. `by`: who publishes it; null: not told. */
function partsOf({ definition, fingerprint }: Shared, by: string | null) {
  return partsOfFile(fingerprint, definitionFile(definition), by)
}

/** The parts that the portal is to keep of this definition in force; null where it does not fit; none where nobody needs it from there. */
export async function partsToKeep({
  inForce,
  behind,
  managed,
}: Pick<DefinitionView, 'inForce' | 'behind' | 'managed'>): Promise<readonly FilePart[] | null> {
  return behind || managed || inForce.origin === 'built_in' ? [] : partsOf(inForce, null)
}

/**
 * Puts the file into the portal. `keep`: the fingerprints of the other files that stay; null: all do. What only this place refuses is
 * told and not thrown: the version can be published without it.
 * @throws ScopeMissingError, OfflineError ...: what would stop publishing as well
 */
export async function shareFile(
  transport: Transport,
  shared: Shared,
  by: string | null,
  keep: readonly string[] | null,
): Promise<Sharing> {
  const parts = await partsOf(shared, by)
  if (parts === null) return 'too_large'
  try {
    await putFile(transport, parts, keep)
    return 'shared'
  } catch (error) {
    if (error instanceof NotFoundError) return 'property_missing'
    if (error instanceof WrongPropertyError) return 'wrong_property'
    const refused = [ValidationError, RefusedError, ResponseShapeError].some((one) => error instanceof one)
    if (refused) return 'refused'
    throw error
  }
}

/** The fingerprints whose files stay in the portal: the latest version's and the one's before it. */
export function filesToKeep(versions: readonly NamedVersion[]): string[] {
  const latest = latestOf(versions)
  const before = latestOf(versions.filter((one) => one !== latest))
  return [latest, before].flatMap((one) => one?.fingerprint ?? [])
}

/** A colleague's definition, or why it cannot be used. */
export type ReadShared =
  | { readonly ok: true; readonly shared: Shared; readonly by: string | null }
  | { readonly ok: false; readonly problem: PortalFileProblem }

/**
 * Reads the file of a version that the portal lists: only the very content that was published as this version is taken.
 * @throws OfflineError, ScopeMissingError ...: nothing is known of the file then
 */
export async function readShared(
  transport: Transport,
  { version, fingerprint }: NamedVersion,
  readFile: (text: string) => ReadFile,
  call: CallOptions,
): Promise<ReadShared> {
  if (fingerprint === null) return { ok: false, problem: { kind: 'no_fingerprint' } }
  const found = await readPortalFile(transport, fingerprint, call)
  if (!found.ok) return found
  const read = readFile(found.file)
  if (!read.ok) return { ok: false, problem: { kind: 'unreadable', problem: read.problem } }
  const { definition } = read
  if (definition.version !== version || fingerprintOf(definition) !== fingerprint)
    return { ok: false, problem: { kind: 'other_content' } }
  return { ok: true, shared: { definition, fingerprint }, by: found.by }
}

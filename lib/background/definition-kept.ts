// What is kept of a portal's definitions once one comes into force: published here, imported, or taken up from the portal.
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { isBehind, type NamedVersion } from '@/lib/domain/definition/versions'
import type { Instant } from '@/lib/domain/fact'
import type { KeptDefinition, PortalDefinitions } from '@/lib/storage/stored-definitions'
import type { ReadShared } from './definition-sharing'

/** The version of a definition as the portal lists it. */
export const named = ({ definition, fingerprint, origin }: StoredDefinition): NamedVersion => ({
  version: definition.version,
  // What is built in differs between versions of the extension: the portal may list it as another one knew it.
  fingerprint: origin === 'built_in' ? null : fingerprint,
})

/** True when both are the same version with the same content. */
export const sameAs = (one: NamedVersion | null, other: NamedVersion) =>
  one?.version === other.version && one.fingerprint === other.fingerprint

/** This definition is in force, in the place of another one of its version. */
export function adopt(
  kept: PortalDefinitions,
  { definition }: Pick<StoredDefinition, 'definition'>,
  origin: KeptDefinition['origin'],
  keptAt: Instant,
): PortalDefinitions {
  const { version } = definition
  const others = kept.kept.filter((one) => one.version !== version)
  const row = { version, definition, origin, keptAt }
  return { ...kept, current: version, kept: [...others, row], takenUp: null, notTakenUp: null }
}

/** The portal's later version, where this browser judges by an older one and takes it up by itself; else null. */
export function toTakeUp(inForce: StoredDefinition, latest: NamedVersion | null): NamedVersion | null {
  // A person chose the file of this very version: they are told, and decide.
  const chosen = inForce.origin === 'imported' && inForce.definition.version === latest?.version
  const fixed = inForce.origin === 'policy'
  return fixed || chosen || !isBehind(named(inForce), latest) ? null : latest
}

/** With what was read of the portal's later version: in force, or refused with its reason. `before`: what was in force until now. */
export function takenUp(
  kept: PortalDefinitions,
  before: StoredDefinition,
  latest: NamedVersion,
  read: ReadShared,
  now: Instant,
): PortalDefinitions {
  if (!read.ok) return { ...kept, notTakenUp: { ...latest, problem: read.problem } }
  // Two people published at once, and ours gives way: it is not lost.
  const gaveWay = before.origin === 'published' && before.definition.version === latest.version
  return {
    ...adopt(kept, read.shared, 'portal', now),
    draft: kept.draft ?? (gaveWay ? before.definition : null),
    takenUp: { version: latest.version, by: read.by },
  }
}

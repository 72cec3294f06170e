// A definition as this browser stores it, and the versions that the portal lists.
import type { Instant } from '../fact'
import type { Definition } from './definition'
import type { NamedVersion } from './versions'

/** `portal`: this browser took up by itself what a colleague published. */
export type DefinitionOrigin = 'built_in' | 'published' | 'imported' | 'portal' | 'policy'

/** A definition that this browser stores. It is never changed: every change makes another version. */
export interface StoredDefinition {
  readonly definition: Definition
  readonly fingerprint: string
  readonly origin: DefinitionOrigin
  /** When this browser published, imported or took it up. */
  readonly keptAt: Instant | null
}

/** What the portal's option list says about published versions. */
export interface PortalVersions {
  readonly versions: readonly NamedVersion[]
  readonly latest: NamedVersion | null
  readonly checkedAt: Instant
}

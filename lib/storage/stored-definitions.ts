// A portal's definitions as the database holds them.
import type { Instant } from '@/lib/domain/fact'
import type { DefinitionOrigin, PortalVersions } from '@/lib/messaging/protocol-definition'

/** As stored. `definition` is checked when it is read: an older version of the extension may have written it. */
export interface KeptDefinition {
  readonly version: string
  readonly definition: unknown
  readonly origin: Exclude<DefinitionOrigin, 'built_in' | 'policy'>
  readonly keptAt: Instant
}

/** Everything of one portal. `current`: the version in force; null: the built-in one. */
export interface PortalDefinitions {
  readonly current: string | null
  readonly kept: readonly KeptDefinition[]
  readonly draft: unknown
  readonly versions: PortalVersions | null
}

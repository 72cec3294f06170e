// Messages about the definition, the portal's own words for it, and the portal's health.
import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { Instant } from '@/lib/domain/fact'
import type { HealthBasis, HealthCheck } from '@/lib/domain/health/checks'
import type { LoadProblem } from './protocol-problem'

export type DefinitionOrigin = 'built_in' | 'published' | 'imported' | 'policy'

/** A definition that this browser keeps. It is never changed: a change is another version. */
export interface StoredDefinition {
  readonly definition: Definition
  readonly fingerprint: string
  readonly origin: DefinitionOrigin
  /** When this browser published or imported it. */
  readonly keptAt: Instant | null
}

/** What the portal's option list says of published versions. */
export interface PortalVersions {
  readonly versions: readonly { readonly version: string; readonly fingerprint: string | null }[]
  readonly latest: { readonly version: string; readonly fingerprint: string | null } | null
  readonly checkedAt: Instant
}

export interface DefinitionView {
  readonly inForce: StoredDefinition
  /** The others that this browser keeps, newest first. */
  readonly earlier: readonly StoredDefinition[]
  /** What was edited and not published. */
  readonly draft: Definition | null
  /** Null: not read yet, or not connected. */
  readonly portal: PortalVersions | null
  /** The portal has a later version than the one in force, or another one of its name. */
  readonly behind: boolean
  /** Company policy fixes the definition: it can be read, not edited. */
  readonly managed: boolean
  /** Why the policy's definition is not in force. */
  readonly policyProblem: DefinitionProblem | null
}

export type PublishProblem =
  | LoadProblem
  | { readonly kind: 'managed' }
  | { readonly kind: 'unchanged' }
  /** Somebody published this version meanwhile; its file is needed, or publishing over it. */
  | { readonly kind: 'behind'; readonly latest: string }
  | { readonly kind: 'invalid'; readonly problem: DefinitionProblem }
  /** The portal lacks the property that keeps the versions: set the portal up first. */
  | { readonly kind: 'property_missing'; readonly property: string }

export type PublishReply =
  | { readonly ok: true; readonly view: DefinitionView }
  | { readonly ok: false; readonly problem: PublishProblem }

/** A file that was read. `adopted`: the portal lists this very version, so it is in force now; otherwise it is the draft. */
export type ImportReply =
  | { readonly ok: true; readonly adopted: boolean; readonly view: DefinitionView }
  | { readonly ok: false; readonly problem: DefinitionProblem }

export interface WordChoice {
  readonly value: string
  readonly label: string
}

/** What the portal itself offers where the definition names something of it. */
export interface Vocabulary {
  readonly industries: readonly WordChoice[]
  readonly lifecycleStages: readonly WordChoice[]
  readonly leadStatuses: readonly WordChoice[]
  /** Contact properties that hold a number: candidates for the score. */
  readonly scores: readonly WordChoice[]
  /** Every contact property with its type: for the mapping. */
  readonly properties: readonly (WordChoice & { readonly type: string })[]
}

export interface VocabularyReply {
  /** Null when the portal could not be read. A part that the token may not see is empty. */
  readonly vocabulary: Vocabulary | null
  readonly problem: LoadProblem | null
}

export interface HealthReply {
  /** Null when the portal could not be read. */
  readonly checks: readonly HealthCheck[] | null
  /** What the shares in them rest on. */
  readonly basis: HealthBasis | null
  readonly problem: LoadProblem | null
  readonly checkedAt: Instant | null
}

/** Requests of this family. */
export interface DefinitionProtocol {
  'definition.read'(): DefinitionView
  /** Keeps what is being edited; null: nothing is. */
  'definition.draft'(request: { definition: Definition | null }): void
  /** `over`: the portal's latest version that the person knows of and publishes over. */
  'definition.publish'(request: { definition: Definition; over: string | null }): PublishReply
  /** The text of a definition file. */
  'definition.import'(request: { text: string }): ImportReply
  /** Reads the portal's versions again. */
  'definition.check'(): DefinitionView
  'portal.vocabulary'(): VocabularyReply
  'health.check'(): HealthReply
}

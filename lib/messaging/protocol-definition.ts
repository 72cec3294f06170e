// Messages about the definition, the portal's own words for it, and the portal's health.
import * as z from 'zod/mini'
import type { Definition } from '@/lib/domain/definition/definition'
import type { PortalFileProblem, Sharing, TakenUp } from '@/lib/domain/definition/portal-file'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { PortalVersions, StoredDefinition } from '@/lib/domain/definition/stored-definition'
import type { Instant } from '@/lib/domain/fact'
import type { FieldObject } from '@/lib/domain/fields/fields'
import type { PortalProperty } from '@/lib/domain/fields/portal-properties'
import type { Suggestion } from '@/lib/domain/fields/suggestion'
import type { HealthBasis, HealthCheck } from '@/lib/domain/health/checks'
import type { Vocabulary } from '@/lib/domain/portal'
import { type Message, nothing, reply, text, unread } from './message'
import type { LoadProblem } from './protocol-problem'

export interface DefinitionView {
  readonly inForce: StoredDefinition
  /** The others that this browser keeps, newest first. */
  readonly earlier: readonly StoredDefinition[]
  /** What was edited and not published. */
  readonly draft: Definition | null
  /** Null: not read yet, or not connected. */
  readonly portal: PortalVersions | null
  /** The portal has a later version than the one in force, or another one with its name. */
  readonly behind: boolean
  /** Company policy fixes the definition: it can be read, not edited. */
  readonly managed: boolean
  /** Why the policy's definition is not in force. */
  readonly policyProblem: DefinitionProblem | null
  /** What this browser took up by itself, until somebody has seen it. */
  readonly takenUp: TakenUp | null
  /** Why the portal's later version was not taken up; null: it was, there is none, or nobody has tried yet. */
  readonly notTakenUp: PortalFileProblem | null
}

export type PublishProblem =
  | LoadProblem
  | { readonly kind: 'managed' }
  | { readonly kind: 'unchanged' }
  /** Somebody published this version meanwhile; it is taken up first, or published over. */
  | { readonly kind: 'behind'; readonly latest: string }
  | { readonly kind: 'invalid'; readonly problem: DefinitionProblem }
  /** The portal lacks the property that keeps the versions: set the portal up first. */
  | { readonly kind: 'property_missing'; readonly property: string }

export type PublishReply =
  | { readonly ok: true; readonly view: DefinitionView; readonly sharing: Sharing }
  | { readonly ok: false; readonly problem: PublishProblem }

/** A file that was read. `adopted`: the portal lists this very version, so it is in force now; otherwise it is the draft. */
export type ImportReply =
  | { readonly ok: true; readonly adopted: boolean; readonly view: DefinitionView }
  | { readonly ok: false; readonly problem: DefinitionProblem }

export interface VocabularyReply {
  /** Null when the portal could not be read. A part that the token may not see is empty. */
  readonly vocabulary: Vocabulary | null
  readonly problem: LoadProblem | null
}

export interface FieldsReply {
  /** Every property of contacts and companies that could be read. */
  readonly properties: readonly PortalProperty[]
  /** The kinds of records whose properties could be read. */
  readonly seen: readonly FieldObject[]
  /** Null: not asked for, or not read. */
  readonly suggestions: readonly Suggestion[] | null
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

/** The page itself refuses a larger file. */
const MOST_FILE = 2_000_000

export const definitionMessages = {
  'definition.read': { from: ['page'], request: nothing, reply: reply<DefinitionView>() },
  /** Keeps what is being edited; null: nothing is. `elsewhere`: it was made outside the editor, which is told. */
  'definition.draft': {
    from: ['page'],
    request: z.strictObject({
      definition: unread<Definition | null>(),
      elsewhere: z.optional(z.boolean()),
    }),
    reply: reply<void>(),
  },
  /** `over`: the portal's latest version that the person knows of and publishes over. */
  'definition.publish': {
    from: ['page'],
    request: z.strictObject({ definition: unread<Definition>(), over: z.nullable(z.string()) }),
    reply: reply<PublishReply>(),
  },
  /** The text of a definition file. */
  'definition.import': {
    from: ['page'],
    request: z.strictObject({ text: text(MOST_FILE) }),
    reply: reply<ImportReply>(),
  },
  /** Somebody has seen what was taken up. */
  'definition.seen': { from: ['page'], request: nothing, reply: reply<void>() },
  /** Reads the portal's versions again, and takes up a later one. */
  'definition.check': { from: ['page'], request: nothing, reply: reply<DefinitionView>() },
  'portal.vocabulary': { from: ['page'], request: nothing, reply: reply<VocabularyReply>() },
  /** `suggest`: also reads what the newest contacts hold, and suggests a mapping of fields from it. */
  'fields.read': {
    from: ['page'],
    request: z.strictObject({ suggest: z.boolean() }),
    reply: reply<FieldsReply>(),
  },
  'health.check': { from: ['page'], request: nothing, reply: reply<HealthReply>() },
} as const satisfies Record<string, Message>

// What set-up suggests for a portal's fields: each property with its role, why, and what it holds.
import type { Message } from '../message'
import type { FieldProperty, FieldRole, HearingField, PlainRole, SlaClassField } from './fields'

interface Suggested<Role extends FieldRole | 'score', Field extends FieldProperty> {
  readonly role: Role
  readonly field: Field
  /** Why, in one sentence for a person: "The label says 部署名, and 81 % of contacts have it". */
  readonly reason: Message
  /** Share of the records read that have a value, 0 to 1; null: no record was read. */
  readonly filled: number | null
  /** Up to three different values in words, as a sample: shown, never kept. */
  readonly samples: readonly string[]
}

/** A property that may hold a role, the best of its role first. */
export type Suggestion =
  | Suggested<PlainRole, FieldProperty>
  | Suggested<'score', FieldProperty>
  | Suggested<'hearing', HearingField>
  | Suggested<'slaClass', SlaClassField>

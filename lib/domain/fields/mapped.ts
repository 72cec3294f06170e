// What a record's mapped properties hold, by role, with the property's label: part of a lead's snapshot.
import type { Instant } from '../fact'
import type { FieldRole } from './fields'

/** A value in words (of a drop-down the option's label) and the label of the property it stands in. Both are untrusted text. */
export interface FieldText {
  readonly text: string
  readonly field: string
}

/** A text with the time it was typed, where HubSpot knows it. */
export interface DatedFieldText extends FieldText {
  readonly at: Instant | null
}

/** A part of somebody's post. */
export interface PostPart extends FieldText {
  readonly role: 'department' | 'title' | 'rank'
}

/** A chosen option: `value` as stored; `known` false: an option that the definition has never seen. */
export interface Choice extends DatedFieldText {
  readonly property: string
  readonly value: string
  readonly known: boolean
}

/** An industry; `value` as stored. */
export interface IndustryText extends FieldText {
  readonly value: string
}

/** What the mapped properties of one record hold. Lists are in the order of the definition. */
export interface MappedFields {
  readonly post: readonly PostPart[]
  /** What our own people typed of what was said: read like notes. */
  readonly reports: readonly DatedFieldText[]
  /** Hearing items that were chosen. */
  readonly choices: readonly Choice[]
  readonly sizes: readonly FieldText[]
  readonly industries: readonly IndustryText[]
  /** Names of exhibitions, seminars and campaigns. */
  readonly events: readonly DatedFieldText[]
  /** That mail is refused, in the portal's words; null: not said. */
  readonly mailRefused: FieldText | null
  /** Classes that may choose the SLA's target. */
  readonly classes: readonly Choice[]
  /** Mapped properties that HubSpot no longer has, by their labels. */
  readonly gone: readonly { readonly role: FieldRole; readonly field: string }[]
}

export const NOTHING_MAPPED: MappedFields = {
  post: [],
  reports: [],
  choices: [],
  sizes: [],
  industries: [],
  events: [],
  mailRefused: null,
  classes: [],
  gone: [],
}

// The order in which a definition is written down: the same in every file and every comparison, on every machine.
import { DEFAULT_REJECTION, REJECTION_DETAILS, type RejectionRule } from '../decision/reasons'
import { FIELD_ROLES, type FieldProperty, type Fields, type NO_FIELDS } from '../fields/fields'
import { HANDOFF_PROPERTIES } from '../handoff-properties'
import { DEFAULT_DEFINITION } from './default-definition'
import type { Definition, SaidDefinition } from './definition'

import { othersIn } from './named'

const { sla, required } = DEFAULT_DEFINITION
const { too_early: early } = DEFAULT_REJECTION.reasons

const BY_DETAIL = Object.fromEntries(REJECTION_DETAILS.map((detail) => [detail, early.recycle]))
const RULE: RejectionRule = { ...early, recycleByDetail: BY_DETAIL }
const REASONS = Object.fromEntries(
  Object.keys(DEFAULT_REJECTION.reasons).map((reason) => [reason, RULE]),
) as Definition['rejection']['reasons']

const [OPTIONS, SIGNS, TARGETS] = [{}, {}, {}]
const FIELD: FieldProperty = { property: '', label: '', options: OPTIONS }
const PLAIN = FIELD_ROLES.map((role) => [role, [FIELD]])
const FIELDS: Fields = {
  ...(Object.fromEntries(PLAIN) as typeof NO_FIELDS),
  hearing: [{ ...FIELD, signs: SIGNS }],
  slaClass: [{ ...FIELD, targets: TARGETS }],
}
/** Entries by the values of options, which are the portal's: what each entry looks like. */
const BY_OPTION: ReadonlyMap<object, unknown> = new Map<object, unknown>([
  [OPTIONS, ''],
  [SIGNS, { category: '', strength: 'medium' }],
  [TARGETS, { clock: sla.clock, target: sla.target }],
])

/** Has every key that a definition can have, in order, and one item of each list of objects. */
const PATTERN: Definition = {
  ...DEFAULT_DEFINITION,
  sla: { ...sla, targets: [{ matches: [], clock: sla.clock, target: sla.target }] },
  rejection: { ...DEFAULT_REJECTION, reasons: REASONS },
  properties: HANDOFF_PROPERTIES,
  fields: FIELDS,
}

/** Another version may know more names than these; they follow in alphabetical order. */
const OPEN: ReadonlySet<object> = new Set([required, REASONS, BY_DETAIL])

/** The definition with its keys in order. A key that it lacks is there with `undefined`, which JSON leaves out. */
export function inDocumentOrder(definition: SaidDefinition): Readonly<Record<keyof Definition, unknown>> {
  return orderedAs(PATTERN, definition) as Readonly<Record<keyof Definition, unknown>>
}

/** A rule with its keys in order; undefined when there is no rule. */
export function ruleInOrder(rule: RejectionRule | undefined): unknown {
  return orderedAs(RULE, rule)
}

function orderedAs(pattern: unknown, value: unknown): unknown {
  if (typeof pattern !== 'object' || typeof value !== 'object' || pattern === null || value === null)
    return value
  if (Array.isArray(pattern)) return (value as unknown[]).map((item) => orderedAs(pattern[0], item))
  if (BY_OPTION.has(pattern)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(entries.map(([key, one]) => [key, orderedAs(BY_OPTION.get(pattern), one)]))
  }
  const keys = Object.keys(pattern)
  const others = OPEN.has(pattern) ? othersIn(value, keys) : []
  const [patterns, values] = [pattern, value] as Readonly<Record<string, unknown>>[]
  return Object.fromEntries(
    [...keys, ...others].map((key) => [
      key,
      orderedAs(patterns?.[key] ?? patterns?.[keys[0] ?? ''], values?.[key]),
    ]),
  )
}

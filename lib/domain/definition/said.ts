// A definition without the parts that hold anyway when they are left out.
import { CRITERIA } from '../criteria/registry'
import { DEFAULT_REJECTION, LATER_REASONS, type RejectionReason } from '../decision/reasons'
import { FIELD_ROLES, type Fields } from '../fields/fields'
import type { Definition, SaidDefinition } from './definition'
import { ruleInOrder } from './order'

/**
 * The definition without what goes without saying: later criteria that it does not require, later reasons with the built-in rule, and roles
 * of fields that hold no property. An
 * older version never named them, so the same definition has the same file and fingerprint in both versions.
 */
export function asSaid({ fields, ...definition }: Definition): SaidDefinition {
  const { required, rejection } = definition
  const mapped = mappedOnly(fields)
  // An incomplete definition keeps everything, so that it stays distinguishable.
  const criteria = LATER_CRITERIA.filter((id) => required?.[id] === false)
  const reasons = LATER_REASONS.filter((reason) => isBuiltIn(rejection?.reasons, reason))
  return {
    ...definition,
    ...mapped,
    ...(criteria.length === 0 ? {} : { required: without(required, criteria) }),
    ...(reasons.length === 0
      ? {}
      : { rejection: { ...rejection, reasons: without(rejection.reasons, reasons) } }),
  }
}

function mappedOnly(fields: Fields | undefined): Pick<SaidDefinition, 'fields'> {
  const roles = FIELD_ROLES.filter((role) => (fields?.[role] ?? []).length > 0)
  if (fields === undefined || roles.length === 0) return {}
  return { fields: Object.fromEntries(roles.map((role) => [role, fields[role]])) }
}

const LATER_CRITERIA = CRITERIA.filter(({ later }) => later).map(({ id }) => id)

type Rules = Definition['rejection']['reasons']

function isBuiltIn(rules: Rules | undefined, reason: RejectionReason): boolean {
  const text = (of: Rules | undefined) => JSON.stringify(ruleInOrder(of?.[reason]))
  return text(rules) === text(DEFAULT_REJECTION.reasons)
}

function without<T extends object>(named: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(named).filter(([name]) => !names.includes(name))) as T
}

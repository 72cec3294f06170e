// What a definition says: without what holds as well where it is left out.
import { CRITERIA } from '../criteria/registry'
import { DEFAULT_REJECTION, LATER_REASONS, type RejectionReason } from '../decision/reasons'
import type { Definition } from './definition'
import { isRequired } from './named'
import { ruleInOrder } from './order'

/**
 * The definition without what goes without saying: later criteria that it does not require, later reasons that have the built-in rule. An
 * older version never named them, so the same definition has the same file and the same fingerprint in both.
 */
export function asSaid(definition: Definition): Definition {
  const criteria = CRITERIA.filter(({ id, later }) => later && !isRequired(definition, id)).map(
    ({ id }) => id,
  )
  const reasons = LATER_REASONS.filter((reason) => isBuiltIn(definition, reason))
  if (criteria.length + reasons.length === 0) return definition
  const { required, rejection } = definition
  return {
    ...definition,
    required: without(required, criteria),
    rejection: { ...rejection, reasons: without(rejection.reasons, reasons) },
  }
}

function isBuiltIn({ rejection }: Definition, reason: RejectionReason): boolean {
  const text = ({ reasons }: Definition['rejection']) => JSON.stringify(ruleInOrder(reasons[reason]))
  return text(rejection) === text(DEFAULT_REJECTION)
}

function without<T extends object>(named: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(named).filter(([name]) => !names.includes(name))) as T
}

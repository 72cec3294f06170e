// A definition without the parts that hold anyway when they are left out.
import { CRITERIA } from '../criteria/registry'
import { DEFAULT_REJECTION, LATER_REASONS, type RejectionReason } from '../decision/reasons'
import type { Definition } from './definition'
import { ruleInOrder } from './order'

/**
 * The definition without what goes without saying: later criteria that it does not require, and later reasons with the built-in rule. An
 * older version never named them, so the same definition has the same file and fingerprint in both versions.
 */
export function asSaid(definition: Definition): Definition {
  const { required, rejection } = definition
  // An incomplete definition keeps everything, so that it stays distinguishable.
  const criteria = LATER_CRITERIA.filter((id) => required?.[id] === false)
  const reasons = LATER_REASONS.filter((reason) => isBuiltIn(rejection?.reasons, reason))
  if (criteria.length + reasons.length === 0) return definition
  return {
    ...definition,
    required: without(required, criteria),
    rejection: { ...rejection, reasons: without(rejection.reasons, reasons) },
  }
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

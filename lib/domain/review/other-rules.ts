// Which handoffs were judged by rules other than this browser's: the present rules may give other outcomes.
import { RULES_VERSION } from '../reading/rules-version'
import type { HandoffRecord, ReadinessRecord } from './handoff-record'

/** True for outcomes that other rules recorded, including the first edition's. */
export function isByOtherRules({ rulesVersion }: Pick<ReadinessRecord, 'rulesVersion'>): boolean {
  return (rulesVersion ?? null) !== RULES_VERSION
}

/** The handoffs whose recorded judgement came from other rules. */
export function judgedByOtherRules(records: readonly HandoffRecord[]): HandoffRecord[] {
  return records.filter(({ readiness }) => readiness !== null && isByOtherRules(readiness))
}

// Which handoffs were judged by other rules than this browser's: their recorded outcomes need not be what the rules say now.
import { RULES_VERSION } from '../reading/rules-version'
import type { HandoffRecord, ReadinessRecord } from './handoff-record'

/** True for outcomes that other rules recorded, the first edition's included. Where nothing was recorded nothing is said. */
export function isByOtherRules({ rulesVersion }: Pick<ReadinessRecord, 'rulesVersion'>): boolean {
  return (rulesVersion ?? null) !== RULES_VERSION
}

/** The handoffs whose recorded judgement came from other rules. */
export function judgedByOtherRules(records: readonly HandoffRecord[]): HandoffRecord[] {
  return records.filter(({ readiness }) => readiness !== null && isByOtherRules(readiness))
}

// The order in which a definition is written down: the same in every file, every comparison, on every machine.
import { CRITERION_IDS } from '../assessment'
import {
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RecycleRule,
  type RejectionRule,
} from '../decision/reasons'
import { HANDOFF_KEYS } from '../handoff-properties'
import type { Definition, SlaPolicy } from './definition'
import { othersIn, unknownCriteria, unknownReasons } from './named'

type Written<T> = { readonly [K in keyof Required<T>]: unknown }

/** The definition with its keys in order. An optional key that it does not have is there, undefined: JSON leaves it out. */
export function inDocumentOrder(definition: Definition): Written<Definition> {
  const { icp, presence, score, decisionRole, rejection, handoff } = definition
  const required: Readonly<Record<string, boolean>> = definition.required
  const reasons: Readonly<Record<string, RejectionRule | undefined>> = rejection.reasons
  const { alsoWrite } = handoff
  return {
    version: definition.version,
    required: pick([...CRITERION_IDS, ...unknownCriteria(definition)], (id) => required[id]),
    icp: {
      minEmployees: icp.minEmployees,
      maxEmployees: icp.maxEmployees,
      industries: icp.industries,
    },
    presence: { responsibleCounts: presence.responsibleCounts, domains: presence.domains },
    windowDays: definition.windowDays,
    score: { property: score.property, threshold: score.threshold },
    signals: definition.signals.map(({ id, strength, phrases }) => ({ id, strength, phrases })),
    negatives: definition.negatives.map(({ id, phrases }) => ({ id, phrases })),
    boilerplate: definition.boilerplate,
    japanEvents: definition.japanEvents,
    japanForms: definition.japanForms,
    japanPages: definition.japanPages,
    decisionRole: {
      minLevel: decisionRole.minLevel,
      itSelects: decisionRole.itSelects,
      itMinLevel: decisionRole.itMinLevel,
      smallCompanyEmployees: decisionRole.smallCompanyEmployees,
    },
    sla: slaInOrder(definition.sla),
    rejection: {
      termStartMonth: rejection.termStartMonth,
      reasons: pick([...REJECTION_REASONS, ...unknownReasons(definition)], (reason) =>
        ruleInOrder(reasons[reason]),
      ),
    },
    handoff: {
      managerOwnerId: handoff.managerOwnerId,
      followUpOwnerId: handoff.followUpOwnerId,
      followUpDays: handoff.followUpDays,
      alsoWrite: {
        buyingRole: alsoWrite.buyingRole,
        lifecycleOnHandOff: alsoWrite.lifecycleOnHandOff,
        lifecycleOnAccept: alsoWrite.lifecycleOnAccept,
        leadStatusOnAccept: alsoWrite.leadStatusOnAccept,
        leadStatusOnReject: alsoWrite.leadStatusOnReject,
      },
    },
    properties: pick(HANDOFF_KEYS, (key) => definition.properties[key]),
  }
}

function slaInOrder(sla: SlaPolicy): Written<SlaPolicy> {
  return {
    clock: sla.clock,
    target: sla.target,
    openMinute: sla.openMinute,
    closeMinute: sla.closeMinute,
    weekdays: sla.weekdays,
    nationalHolidays: sla.nationalHolidays,
    yearEndClosed: sla.yearEndClosed,
    obonClosed: sla.obonClosed,
    bridgingDaysClosed: sla.bridgingDaysClosed,
    closures: sla.closures,
    targets: sla.targets.map(({ matches, clock, target }) => ({ matches, clock, target })),
    atRiskShare: sla.atRiskShare,
  }
}

/** A rule with its keys in order; undefined: there is none. */
export function ruleInOrder(rule: RejectionRule | undefined): Written<RejectionRule> | undefined {
  if (rule === undefined) return undefined
  const byDetail: Readonly<Record<string, RecycleRule | undefined>> = rule.recycleByDetail
  return {
    details: rule.details,
    detailRequired: rule.detailRequired,
    noteRequired: rule.noteRequired,
    recycle: recycleInOrder(rule.recycle),
    recycleByDetail: pick([...REJECTION_DETAILS, ...othersIn(byDetail, REJECTION_DETAILS)], (detail) =>
      recycleInOrder(byDetail[detail]),
    ),
  }
}

function recycleInOrder(rule: RecycleRule | undefined): object | undefined {
  if (rule === undefined) return undefined
  return rule.after === 'days' ? { after: rule.after, days: rule.days } : { after: rule.after }
}

function pick<K extends string>(keys: readonly K[], of: (key: K) => unknown): Readonly<Record<K, unknown>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, unknown>
}

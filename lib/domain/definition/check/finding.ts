// What a check of a definition says: where, how grave, and in which sentence.

export const CHECK_KEYS = [
  'check.too_large',
  'check.required.none',
  'check.icp.min_over_max',
  'check.window.short',
  'check.score.threshold',
  'check.score.legacy',
  'check.signals.none',
  'check.category.same_id',
  'check.phrases.two_strengths',
  'check.phrases.also_negative',
  'check.phrases.never_found',
  'check.phrases.too_broad',
  'check.names.too_broad',
  'check.engagement.no_names',
  'check.role.it_level',
  'check.sla.target.days',
  'check.sla.target.hours',
  'check.sla.hours',
  'check.sla.weekdays',
  'check.sla.all_closed',
  'check.sla.source.no_match',
  'check.sla.source.shadowed',
  'check.sla.at_risk',
  'check.rejection.no_details',
  'check.rejection.other_note',
  'check.rejection.recycle_detail',
  'check.properties.same_name',
] as const
export type CheckKey = (typeof CHECK_KEYS)[number]

/** `error`: it contradicts itself, or no lead can ever pass; it cannot be published. `warning`: it is probably not what was meant. */
export interface DefinitionFinding {
  /** As in a file: `sla.targets[0].target`. */
  readonly path: string
  readonly kind: 'error' | 'warning'
  readonly key: CheckKey
  readonly params: Readonly<Record<string, string | number>>
}

type Params = DefinitionFinding['params']

export const error = (path: string, key: CheckKey, params: Params = {}): DefinitionFinding => ({
  path,
  kind: 'error',
  key,
  params,
})

export const warning = (path: string, key: CheckKey, params: Params = {}): DefinitionFinding => ({
  path,
  kind: 'warning',
  key,
  params,
})

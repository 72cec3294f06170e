// What a group of the editor holds, in a few words: what one reads without opening it.
import type { CriterionName } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import { isRequired } from '@/lib/domain/definition/named'
import { mappedProperties } from '@/lib/domain/fields/fields'
import type { Translator } from '@/lib/i18n/translate'
import type { Names } from '../names'
import { levelText } from '../summary-criteria'
import { targetText } from '../target-text'

export interface Holds {
  readonly definition: Definition
  readonly words: Translator
  readonly names: Names
}

/** The parts of the definition that are no criteria's. */
export type PartPath = 'fields' | 'score' | 'sla' | 'rejection' | 'handoff' | 'properties'

/** A criterion's values, and whether it holds nobody back; undefined where there is nothing to say. */
export function criterionHolds(id: CriterionName, holds: Holds): string | undefined {
  const { definition, words } = holds
  const parts = [
    ...valuesOf(id, holds),
    ...(isRequired(definition, id) ? [] : [words.t('group.holds.optional')]),
  ]
  return parts.length === 0 ? undefined : joined(parts, words)
}

function valuesOf(id: CriterionName, holds: Holds): string[] {
  const { definition, words } = holds
  const { t } = words
  switch (id) {
    case 'icp_fit':
      return fitValues(holds)
    case 'japan_presence': {
      const { responsibleCounts, domains } = definition.presence
      return [
        t(responsibleCounts ? 'group.holds.abroad' : 'group.holds.inJapan'),
        ...(domains.length === 0 ? [] : [t('group.holds.domains', { n: domains.length })]),
      ]
    }
    case 'japan_engagement':
      return [t('group.holds.window', { n: definition.windowDays })]
    case 'evaluation_signal':
      return [
        t('group.holds.categories', {
          n: definition.signals.length,
          phrases: definition.signals.reduce((sum, { phrases }) => sum + phrases.length, 0),
        }),
      ]
    case 'decision_role': {
      const { minLevel, itSelects, itMinLevel } = definition.decisionRole
      const from = t('group.holds.level', { level: levelText(minLevel, words) })
      return itSelects ? [from, t('group.holds.it', { level: levelText(itMinLevel, words) })] : [from]
    }
    default:
      return []
  }
}

function fitValues({ definition: { icp }, words: { t }, names }: Holds): string[] {
  const { minEmployees: min, maxEmployees: max, industries } = icp
  const size =
    min === null
      ? max === null
        ? t('group.holds.size.any')
        : t('group.holds.size.max', { max })
      : max === null
        ? t('group.holds.size.min', { min })
        : t('group.holds.size.both', { min, max })
  const [first] = industries
  if (first === undefined) return [size, t('group.holds.industry.any')]
  return [
    size,
    industries.length === 1 ? names.industry(first) : t('group.holds.industries', { n: industries.length }),
  ]
}

/** A part's values; undefined where there is nothing to say. */
export function partHolds(path: PartPath, { definition, words, names }: Holds): string | undefined {
  const { t } = words
  switch (path) {
    case 'fields': {
      const n = mappedProperties(definition.fields).length
      return n === 0 ? t('group.holds.fields.none') : t('group.holds.fields', { n })
    }
    case 'score': {
      const { property, threshold } = definition.score
      return property === null
        ? t('field.score.none')
        : t('group.holds.score', { score: names.score(property), threshold })
    }
    case 'sla': {
      const { targets, closures } = definition.sla
      return joined(
        [
          targetText(definition.sla, words),
          ...(targets.length === 0 ? [] : [t('group.holds.targets', { n: targets.length })]),
          ...(closures.length === 0 ? [] : [t('group.holds.closures', { n: closures.length })]),
        ],
        words,
      )
    }
    case 'rejection':
      return t('group.holds.term', { month: definition.rejection.termStartMonth })
    case 'handoff': {
      const { managerOwnerId: manager } = definition.handoff
      return manager === null
        ? t('group.holds.manager.none')
        : t('group.holds.manager', { name: names.owner(manager) })
    }
    case 'properties': {
      const n = Object.keys(definition.properties).length
      return n === 0 ? t('group.holds.properties.none') : t('group.holds.properties', { n })
    }
  }
}

const joined = (parts: readonly string[], { t }: Translator) =>
  parts.reduce((one, other) => t('group.holds.pair', { one, other }))

// What each criterion asks for, in plain words.
import type { CriterionName } from '@/lib/domain/assessment'
import type { Definition, SignalStrength } from '@/lib/domain/definition/definition'
import type { MessageKey } from '@/lib/domain/message-keys'
import type { Translator } from '@/lib/i18n/translate'
import { categoryName } from './form/category-names'
import { joined } from './joined'
import type { Names } from './names'

/** One or two sentences. */
export function criterionText(
  id: CriterionName,
  definition: Definition,
  words: Translator,
  names: Names,
): string {
  const { t } = words
  switch (id) {
    case 'icp_fit':
      return icpText(definition, words, names)
    case 'japan_presence':
      return presenceText(definition, words)
    case 'japan_engagement':
      return t('definition.engagement', { days: definition.windowDays })
    case 'evaluation_signal':
      return signalText(definition, words)
    case 'decision_role':
      return roleText(definition, words)
    default:
      return otherText(id, words)
  }
}

/** A criterion without settings has one text for what it asks; what one of a newer version asks is not known here. */
function otherText(id: string, { t, knows }: Translator): string {
  const key = `${id}.rule`
  return knows(key) ? t(key as MessageKey) : t('criterion.not_known', { id })
}

function icpText({ icp }: Definition, words: Translator, names: Names): string {
  const { t } = words
  const { minEmployees: min, maxEmployees: max, industries } = icp
  const size =
    min === null
      ? max === null
        ? t('definition.icp.size.any')
        : t('definition.icp.size.max', { max })
      : max === null
        ? t('definition.icp.size.min', { min })
        : t('definition.icp.size.both', { min, max })
  if (industries.length === 0) return t('definition.icp.anyIndustry', { size })
  return t('definition.icp.industries', { size, list: joined(industries.map(names.industry), words) })
}

function presenceText({ presence }: Definition, words: Translator): string {
  const { t } = words
  const rule = t(presence.responsibleCounts ? 'definition.presence.responsible' : 'definition.presence')
  if (presence.domains.length === 0) return rule
  return words.sentences([rule, t('definition.presence.domains', { list: joined(presence.domains, words) })])
}

const COUNTING: readonly SignalStrength[] = ['strong', 'medium']

function signalText({ signals }: Definition, words: Translator): string {
  const { t } = words
  const kinds = COUNTING.flatMap((strength) => {
    const names = signals
      .filter((one) => one.strength === strength)
      .map(({ id }) => categoryName('signal', id, words))
    if (names.length === 0) return []
    const list = joined(names, words, 20)
    return [t('definition.signal.kinds', { strength: capital(t(`field.strength.${strength}`)), list })]
  })
  return words.sentences([t('definition.signal'), ...kinds])
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function roleText({ decisionRole: rule }: Definition, words: Translator): string {
  const { t } = words
  const level = levelText(rule.minLevel, words)
  const main = rule.itSelects
    ? t('definition.role.it', { level, it: levelText(rule.itMinLevel, words) })
    : t('definition.role', { level })
  if (rule.smallCompanyEmployees <= 0) return main
  return words.sentences([main, t('definition.role.small', { n: rule.smallCompanyEmployees })])
}

/** A level by its title; a number without a title is shown as a number. */
export function levelText(level: number, { t }: Translator): string {
  return Number.isInteger(level) && level >= 0 && level <= 9
    ? t(`level.${level}` as MessageKey)
    : String(level)
}

// A difference between two definitions in words: what it is about, and each value as a person would say it.
import type { DefinitionChange, DefinitionScalar } from '@/lib/domain/definition/diff'
import { displayText } from '@/lib/domain/display-text'
import type { Translator, UiKey } from '@/lib/i18n/translate'
import { criterionTitle } from '../panel/names'
import { categoryName } from './form/category-names'
import { timeOfDay } from './form/time-of-day'
import { type Names, namesOf } from './names'
import { levelText } from './summary-criteria'

export interface ChangeWords {
  readonly label: string
  readonly value: (value: DefinitionScalar) => string
}

const NEW_CATEGORY = /^signals\[(.*)\](?:#\d+)?\.strength$/s

/** A category of signals that is new, in one line; null for any other change. `changes`: all of them. */
export function newCategoryText(
  { path, kind, after }: DefinitionChange,
  changes: readonly DefinitionChange[],
  words: Translator,
): string | null {
  const id = NEW_CATEGORY.exec(path)?.[1]
  if (kind !== 'added' || id === undefined || typeof after !== 'string') return null
  const phrases = changes.find((one) => one.path === path.replace(/strength$/, 'phrases'))?.after
  return words.t('change.new', {
    name: categoryName('signal', id, words),
    strength: textOf(path, after, words, NO_NAMES),
    n: Array.isArray(phrases) ? phrases.length : 0,
  })
}

type Parts = readonly string[]

const NO_NAMES = namesOf([], null)

/** Never throws: a place without a name is called by its path. */
export function changeWords({ path }: DefinitionChange, words: Translator, names: Names): ChangeWords {
  return { label: labelOf(path, words, names), value: (value) => valueText(path, value, words, names) }
}

interface Rule {
  readonly place: RegExp
  readonly label: (found: Parts, words: Translator, names: Names) => string
}

const within = (whole: string, part: string, { t }: Translator) => t('change.part', { label: whole, part })

const RULES: readonly Rule[] = [
  {
    place: /^required\.(\w+)$/,
    label: ([id = ''], words) => words.t('field.optionalRule', { criterion: criterionTitle(id, words) }),
  },
  {
    place: /^signals\[(.*)\](?:#\d+)?\.(strength|phrases)$/s,
    label: ([id = '', part], words) => {
      const name = categoryName('signal', id, words)
      const { t } = words
      return part === 'strength'
        ? within(name, t('field.signals.strength'), words)
        : t('field.signals.phrases', { name })
    },
  },
  {
    place: /^negatives\[(.*)\](?:#\d+)?\.phrases$/s,
    label: ([id = ''], words) => words.t('field.signals.phrases', { name: categoryName('wants', id, words) }),
  },
  {
    place: /^sla\.targets\[(\d+)\]\.(matches|clock|target)$/,
    label: ([at, part], words) => {
      const { t } = words
      const key = part === 'clock' ? 'field.sla.clock' : `field.sla.targets.${part}`
      return within(t('field.sla.targets.one', { n: Number(at) + 1 }), t(key as UiKey), words)
    },
  },
  {
    place: /^rejection\.reasons\.(\w+)\.(details|detailRequired|noteRequired|recycle)(?:\.(after|days))?$/,
    label: ([reason, part, inner], words) => {
      const key = inner === 'days' ? 'field.rejection.days' : `field.rejection.${part}`
      return within(words.t(`reason.${reason}` as UiKey), words.t(key as UiKey), words)
    },
  },
  {
    place: /^rejection\.reasons\.(\w+)\.recycleByDetail\.(\w+)\.(after|days)$/,
    label: ([reason, detail, inner], words) => {
      const { t } = words
      const again = t('field.rejection.recycleByDetail', { detail: t(`detail.${detail}` as UiKey) })
      const what = inner === 'days' ? t('field.rejection.days.of', { what: again }) : again
      return within(t(`reason.${reason}` as UiKey), what, words)
    },
  },
  {
    place: /^fields\.(\w+)(?:\[\])?$/,
    label: ([role], words, names) => fieldLabel([role ?? ''], words, names),
  },
  {
    place: /^fields\.(\w+)\[(.*?)\](?:#\d+)?\.label$/s,
    label: ([role = '', property = ''], words, names) =>
      within(fieldLabel([role, property], words, names), words.t('fields.part.label'), words),
  },
  {
    place: /^fields\.(\w+)\[(.*?)\](?:#\d+)?\.(?:(options)\.(.*)|(?:signs|targets)\.(.*)\.(\w+))$/s,
    label: ([role = '', property = '', isOption, option = '', inside = '', part = ''], words, names) => {
      const key = `fields.part.${isOption ?? part}` as UiKey
      const value = names.option(property, isOption === undefined ? inside : option)
      return within(fieldLabel([role, property], words, names), words.t(key, { option: value }), words)
    },
  },
  { place: /^properties\.(\w+)$/, label: ([key], { t }) => t(`property.${key}` as UiKey) },
  {
    place: /^handoff\.alsoWrite\.(\w+)$/,
    label: ([key], { t }) => t(`field.handoff.alsoWrite.${key}` as UiKey),
  },
]

/** "Fields · Hearing · 導入時期". */
function fieldLabel([role, property]: Parts, words: Translator, names: Names): string {
  const inRole = within(words.t('fields.title'), words.t(`fields.role.${role}` as UiKey), words)
  return property === undefined ? inRole : within(inRole, names.field(property), words)
}

function labelOf(path: string, words: Translator, names: Names): string {
  for (const { place, label } of RULES) {
    const found = place.exec(path)
    if (found !== null) return label(found.slice(1), words, names)
  }
  const key = `field.${path}`
  return words.knows(key) ? words.t(key as UiKey) : displayText(path, 120)
}

function valueText(path: string, value: DefinitionScalar, words: Translator, names: Names): string {
  const { t, number } = words
  if (value === null) return t((Object.hasOwn(NOTHING, path) ? NOTHING[path] : undefined) ?? 'change.nothing')
  if (typeof value === 'boolean') return t(value ? 'change.yes' : 'change.no')
  if (typeof value === 'number') return numberText(path, value, words) ?? number(value)
  return textOf(path, value, words, names)
}

/** Words for null, where it means more than "nothing". */
const NOTHING: Readonly<Record<string, UiKey>> = {
  'handoff.followUpOwnerId': 'field.owner.handedOff',
  'handoff.managerOwnerId': 'field.owner.none',
  'score.property': 'field.score.none',
  'handoff.alsoWrite.lifecycleOnHandOff': 'field.unchanged',
  'handoff.alsoWrite.lifecycleOnAccept': 'field.unchanged',
  'handoff.alsoWrite.leadStatusOnAccept': 'field.unchanged',
  'handoff.alsoWrite.leadStatusOnReject': 'field.unchanged',
}

function numberText(path: string, value: number, words: Translator): string | null {
  if (/^sla\.(?:open|close)Minute$/.test(path)) return timeOfDay(value)
  if (/^decisionRole\.(?:minLevel|itMinLevel)$/.test(path)) return levelText(value, words)
  if (path === 'sla.atRiskShare') return `${Math.round(value * 100)} %`
  return path === 'rejection.termStartMonth' ? words.t('field.month', { n: value }) : null
}

const CODED: readonly (readonly [place: RegExp, prefix: string])[] = [
  [/\.clock$/, 'field.clock.'],
  [/^signals\[.*\.strength$|^fields\..*\.strength$/s, 'field.strength.'],
  [/\.after$/, 'field.recycle.'],
  [/^sla\.weekdays$/, 'field.weekday.'],
  [/\.details$/, 'detail.'],
]

function textOf(path: string, value: string, words: Translator, names: Names): string {
  const { t, knows } = words
  const coded = CODED.find(([place]) => place.test(path))
  if (coded !== undefined) {
    const key = coded[1] + value
    return knows(key) ? t(key as UiKey) : displayText(value, 120)
  }
  if (/^fields\.\w+$/.test(path)) return names.field(value)
  if (/^fields\.hearing\[.*\.category$/s.test(path)) return categoryName('signal', value, words)
  if (path === 'score.property') return names.score(value)
  if (path === 'icp.industries') return names.industry(value)
  if (/OwnerId$/.test(path)) return names.owner(value)
  if (/\.lifecycleOn/.test(path)) return names.stage(value)
  if (/\.leadStatusOn/.test(path)) return names.status(value)
  return displayText(value, 200)
}

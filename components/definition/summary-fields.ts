// What is mapped, in plain words: one line for each role, and for each property whose options mean something.
import type { Definition } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import { FIELD_ROLES, type FieldProperty } from '@/lib/domain/fields/fields'
import { entriesIn, type MappedField } from '@/lib/domain/fields/mapping'
import type { Translator } from '@/lib/i18n/translate'
import { categoryName } from './form/category-names'
import { joined } from './joined'
import { targetText } from './target-text'

/** Labels are the portal's own texts. */
export function fieldLines({ fields }: Definition, words: Translator): string[] {
  const lines = FIELD_ROLES.flatMap((role) => {
    const entries = entriesIn(fields, role)
    if (entries.length === 0) return []
    const lineOf = (list: string) =>
      words.t('definition.fields.role', { role: words.t(`fields.role.${role}`), list })
    const names = entries.map((entry) => named(entry, words))
    return role === 'hearing' || role === 'slaClass' ? names.map(lineOf) : [lineOf(joined(names, words))]
  })
  return lines.length === 0 ? [words.t('definition.fields.none')] : lines
}

function named(entry: MappedField, words: Translator): string {
  const { label } = entry.field
  const meanings = meaningsOf(entry, words)
  if (meanings.length === 0) return displayText(label, 80)
  return words.t('definition.fields.with', {
    field: displayText(label, 60),
    what: joined(meanings, words, 8),
  })
}

function meaningsOf(entry: MappedField, words: Translator): string[] {
  const said = (value: string, what: string) =>
    words.t('definition.fields.means', { option: optionOf(entry.field, value), what })
  if (entry.role === 'hearing')
    return Object.entries(entry.field.signs).map(([value, { category, strength }]) => {
      const name = categoryName('signal', category, words)
      return said(value, words.t('change.part', { label: words.t(`field.strength.${strength}`), part: name }))
    })
  if (entry.role === 'slaClass')
    return Object.entries(entry.field.targets).map(([value, target]) =>
      said(value, targetText(target, words)),
    )
  return []
}

const optionOf = ({ options }: FieldProperty, value: string) =>
  displayText((Object.hasOwn(options, value) ? options[value] : undefined) ?? value, 40)

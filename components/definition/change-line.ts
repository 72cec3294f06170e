// The changes between two definitions in one line, for a button or an entry of the log.
import type { Definition } from '@/lib/domain/definition/definition'
import { type DefinitionValue, diffOf } from '@/lib/domain/definition/diff'
import type { Translator } from '@/lib/i18n/translate'
import { changeWords } from './change-words'
import type { Names } from './names'

/** "Minimum level: department head → division head"; of a list only its name. Empty where nothing differs. */
export function lineOfChanges(
  before: Definition,
  after: Definition,
  words: Translator,
  names: Names,
): string {
  return words.list(
    diffOf(before, after).map((change) => {
      const { label, value } = changeWords(change, words, names)
      const { before: was, after: is } = change
      if (isList(was) || isList(is)) return label
      return words.t('change.from', { label, before: value(was), after: value(is) })
    }),
  )
}

const isList = (value: DefinitionValue): value is readonly string[] => Array.isArray(value)

// The long lists of a definition, each with its name and number of entries, folded away together.
import type { Definition } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import type { Translator } from '@/lib/i18n/translate'
import { useWords } from '../ui/language'
import { categoryName } from './form/category-names'

interface List {
  readonly key: string
  readonly name: string
  readonly items: readonly string[]
}

/** Phrases, events, forms, pages, our own texts. */
export function SummaryLists({ definition }: { readonly definition: Definition }) {
  const words = useWords()
  const { t, record } = words
  return (
    <details>
      <summary>{t('definition.lists.title')}</summary>
      <dl className="lists">
        {listsOf(definition, words).map(({ key, name, items }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd className="user-text">
              {items.length === 0
                ? t('input.empty')
                : items.map((item) => displayText(item, 200)).join(record.columnBreak)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function listsOf(definition: Definition, words: Translator): List[] {
  const { t } = words
  const plain = (['japanEvents', 'japanForms', 'japanPages', 'boilerplate'] as const).map((key) => ({
    key,
    name: t('definition.list', { name: t(`field.${key}`), n: definition[key].length }),
    items: definition[key],
  }))
  const signals = definition.signals.map(({ id, strength, phrases }, at) => ({
    key: `signal ${at}`,
    name: t('definition.list.signal', {
      strength: t(`field.strength.${strength}`),
      name: categoryName('signal', id, words),
      n: phrases.length,
    }),
    items: phrases,
  }))
  const negatives = definition.negatives.map(({ id, phrases }, at) => ({
    key: `negative ${at}`,
    name: t('definition.list.negative', { name: categoryName('wants', id, words), n: phrases.length }),
    items: phrases,
  }))
  return [...plain, ...signals, ...negatives]
}

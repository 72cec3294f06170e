// Adds a category of phrases, whose name becomes its id.
import { useWords } from '../../ui/language'
import { AddLine } from '../add-line'

interface Props {
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
}

const LONGEST = 40

/** The name stays in the field until it can be used. */
export function AddCategory({ taken, onAdd }: Props) {
  const { t } = useWords()

  function add(name: string): string | null {
    const wanted = name
      .normalize('NFKC')
      .replace(/\p{Cc}/gu, ' ')
      .toWellFormed()
      .trim()
    if (wanted === '' || Array.from(wanted).length > LONGEST) return t('field.category.wrong')
    if (taken.includes(wanted)) return t('field.category.taken')
    onAdd(wanted)
    return null
  }

  return (
    <AddLine
      label={t('field.category.name')}
      button={t('field.category.add')}
      hint={t('field.category.name.hint')}
      onAdd={add}
    />
  )
}

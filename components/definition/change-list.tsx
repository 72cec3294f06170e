// How the draft differs from the version in force, in words.
import type { DefinitionChange } from '@/lib/domain/definition/diff'
import { useWords } from '../ui/language'
import { type ChangeWords, changeWords, newCategoryText } from './change-words'
import type { Names } from './names'

interface Props {
  readonly changes: readonly DefinitionChange[]
  readonly names: Names
}

/** In the order of the form. */
export function ChangeList({ changes, names }: Props) {
  const words = useWords()
  if (changes.length === 0) return <p className="soft">{words.t('edit.changes.none')}</p>
  return (
    <ul className="dots changes">
      {changes.filter(isTold).map((change) => (
        <li key={change.path} className="user-text">
          {newCategoryText(change, changes, words) ?? (
            <Change change={change} words={changeWords(change, words, names)} />
          )}
        </li>
      ))}
    </ul>
  )
}

const isList = (value: DefinitionChange['before']): value is readonly string[] => Array.isArray(value)

/** A list that is new and empty goes without saying. */
const isTold = ({ kind, after }: DefinitionChange) =>
  !(kind === 'added' && isList(after) && after.length === 0)

function Change({ change, words }: { readonly change: DefinitionChange; readonly words: ChangeWords }) {
  const { t } = useWords()
  const { kind, before, after } = change
  const { label, value } = words
  if (!isList(before) && !isList(after))
    return t('change.from', { label, before: value(before), after: value(after) })
  const [gone, come] = [isList(before) ? before : [], isList(after) ? after : []]
  // The same items on both sides: only their order has changed.
  if (kind === 'changed' && isReordered(gone, come)) return t('change.order', { label })
  return (
    <>
      {t('change.items', { label })}
      <ul>
        <Items items={come.map(value)} message="change.added" />
        <Items items={gone.map(value)} message="change.removed" />
      </ul>
    </>
  )
}

function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const there = new Set(after)
  return before.length > 0 && before.length === after.length && before.every((item) => there.has(item))
}

const MOST_ITEMS = 10

interface ItemsProps {
  readonly items: readonly string[]
  readonly message: 'change.added' | 'change.removed'
}

function Items({ items, message }: ItemsProps) {
  const { t } = useWords()
  const shown = items.slice(0, MOST_ITEMS)
  const sign = message === 'change.added' ? '+' : '−'
  return (
    <>
      {[...new Set(shown)].map((item) => (
        <li key={item} data-tone={message === 'change.added' ? 'good' : 'warn'} className="item">
          <span aria-hidden="true">{sign}</span> {t(message, { item })}
        </li>
      ))}
      {items.length > shown.length ? <li>{t('change.more', { n: items.length - shown.length })}</li> : null}
    </>
  )
}

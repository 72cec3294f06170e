// Says why a figure is off, and what turns it on.
import { useWords } from '../ui/language'

/** Names the properties as the portal calls them. */
export function FigureOffNote({ properties }: { readonly properties: readonly string[] }) {
  const { t, list } = useWords()
  return (
    <p className="notice" data-tone="calm">
      {t('review.off', { list: list([...new Set(properties)]) })}
    </p>
  )
}

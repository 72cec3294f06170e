// Says why a figure is off, and what turns it on.
import { useWords } from '../ui/language'

/** Names the properties as the portal calls them. */
export function FigureOffNote({ properties }: { readonly properties: readonly string[] }) {
  const { t, language } = useWords()
  return (
    <p className="notice" data-tone="calm">
      {t('review.off', { list: [...new Set(properties)].join(language === 'ja' ? '、' : ', ') })}
    </p>
  )
}

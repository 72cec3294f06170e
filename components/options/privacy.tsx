// What is read, what is kept where, and how to be forgotten.
import { useWords } from '../ui/language'

/** Plain statements; each holds for this version. */
export function Privacy() {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="privacy">
      <h2 id="privacy">{t('privacy.title')}</h2>
      <ul className="dots">
        <li>{t('privacy.1')}</li>
        <li>{t('privacy.2')}</li>
        <li>{t('privacy.3')}</li>
        <li>{t('privacy.4')}</li>
        <li>{t('privacy.forget.body')}</li>
      </ul>
    </section>
  )
}

// How to get a service key with the right scopes.
import { useState } from 'react'
import { useWords } from '../ui/language'
import { SCOPES } from './scopes'

/** Short steps and the list of scopes, to be copied. */
export function KeyGuide({ open }: { readonly open: boolean }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const text = SCOPES.map(({ scope }) => scope).join('\n')
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      )
  }
  return (
    <details open={open}>
      <summary>{t('guide.title')}</summary>
      <div className="stack">
        <ol className="steps">
          <li>{t('guide.1')}</li>
          <li>{t('guide.2')}</li>
          <li>{t('guide.3')}</li>
          <li>{t('guide.4')}</li>
        </ol>
        <ul className="scopes" aria-label={t('guide.scopes')}>
          {SCOPES.map(({ scope, feature }, index) => (
            <li key={scope}>
              <code>{scope}</code>{' '}
              <span className="hint">
                {t(`scope.${feature}`)}
                {index === 0 ? ` (${t('guide.required')})` : ''}
              </span>
            </li>
          ))}
        </ul>
        <div className="row">
          <button type="button" className="button" onClick={copy}>
            {t('guide.copy')}
          </button>
          <span role="status">{copied ? t('guide.copied') : ''}</span>
        </div>
      </div>
    </details>
  )
}

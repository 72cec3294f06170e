// How to get a service key with the right scopes: one for each person, and one for set-up.
import { useId, useState } from 'react'
import { ADMIN_SCOPES, type Feature, REP_SCOPES } from '@/lib/domain/scopes'
import { useWords } from '../ui/language'

/** Short steps and the two sets of scopes, to be copied. */
export function KeyGuide({ open }: { readonly open: boolean }) {
  const { t } = useWords()
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
        <p className="hint">{t('guide.account')}</p>
        <ScopeSet name="rep" scopes={REP_SCOPES} shown={REP_SCOPES} />
        <ScopeSet name="admin" scopes={ADMIN_SCOPES} shown={ADMIN_SCOPES.slice(REP_SCOPES.length)} />
      </div>
    </details>
  )
}

interface SetProps {
  readonly name: 'rep' | 'admin'
  readonly scopes: readonly { readonly scope: string; readonly feature: Feature }[]
  /** Those that are explained: the others are explained in another set. */
  readonly shown: SetProps['scopes']
}

function ScopeSet({ name, scopes, shown }: SetProps) {
  const { t } = useWords()
  const titleId = useId()
  const [copied, setCopied] = useState(false)
  const copy = () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(scopes.map(({ scope }) => scope).join('\n')))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      )
  }
  return (
    <section className="stack scope-set" aria-labelledby={titleId}>
      <h3 id={titleId}>{t(`guide.${name}`)}</h3>
      <p className="hint">{t(`guide.${name}.hint`)}</p>
      <ul className="scopes" aria-labelledby={titleId}>
        {shown.map(({ scope, feature }) => (
          <li key={scope}>
            <code>{scope}</code>{' '}
            <span className="hint">
              {t(`scope.${feature}`)}
              {feature === 'contacts' ? t('guide.required') : ''}
            </span>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={copy} aria-describedby={titleId}>
          {t('guide.copy', { n: String(scopes.length) })}
        </button>
        <span role="status">{copied ? t('guide.copied') : ''}</span>
      </div>
    </section>
  )
}

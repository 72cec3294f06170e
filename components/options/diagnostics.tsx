// The section "Diagnostics": what failed in the product itself, to be looked at, copied into a mail, and cleared.
import { useEffect, useRef, useState } from 'react'
import type { FailureEntry, FailureLog } from '@/lib/domain/diagnostics/failure'
import { reportText } from '@/lib/domain/diagnostics/report-text'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import type { OptionsGateway } from './options-gateway'

/** Changes while it is looked at. */
export function Diagnostics({ gateway }: { readonly gateway: OptionsGateway }) {
  const { send, on } = gateway
  const { t } = useWords()
  const [log, setLog] = useState<FailureLog | null>(null)
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const entries = log?.entries ?? []

  useEffect(() => {
    const read = () => void send('diagnostics.read').then(setLog, () => undefined)
    read()
    return on('diagnostics.changed', read)
  }, [send, on])

  function onCopy(): void {
    if (log === null) return
    gateway.copy(reportText(log, Date.now())).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    )
  }

  function onClear(): void {
    setSaid(null)
    // The pressed button goes with the list.
    title.current?.focus()
    void send('diagnostics.clear')
  }

  return (
    <section className="card" aria-labelledby={SECTION_IDS.diagnostics}>
      <h2 ref={title} id={SECTION_IDS.diagnostics} tabIndex={-1}>
        {t('diagnostics.title')}
      </h2>
      <p>{t('diagnostics.intro')}</p>
      {log === null ? null : entries.length === 0 ? (
        <p className="soft">{t('diagnostics.none')}</p>
      ) : (
        <>
          <ul className="failures" aria-label={t('diagnostics.list')}>
            {entries.map((entry) => (
              <FailureItem key={`${entry.firstAt} ${entry.place} ${entry.message}`} entry={entry} />
            ))}
          </ul>
          <div className="row">
            <button type="button" className="button" onClick={onCopy}>
              {t('diagnostics.copy')}
            </button>
            <button type="button" className="button" onClick={onClear}>
              {t('diagnostics.clear')}
            </button>
            <span role="status">{said === null ? '' : t(`diagnostics.${said}`)}</span>
          </div>
        </>
      )}
    </section>
  )
}

function FailureItem({ entry }: { readonly entry: FailureEntry }) {
  const { t } = useWords()
  const { component, place, name, message, stack, count, version, browser } = entry
  const [first, last] = [{ at: entry.firstAt }, { at: entry.lastAt }]
  return (
    <li>
      <code lang="en">{message === '' ? name : `${name}: ${message}`}</code>
      <p>{t(`diagnostics.in.${component}`, { place })}</p>
      <p className="hint">
        {t(count === 1 ? 'diagnostics.once' : 'diagnostics.times', { n: count, first, last })}
      </p>
      <details>
        <summary>{t('diagnostics.stack')}</summary>
        <p className="hint">{t('diagnostics.version', { version, browser })}</p>
        <pre lang="en">{stack.join('\n')}</pre>
      </details>
    </li>
  )
}

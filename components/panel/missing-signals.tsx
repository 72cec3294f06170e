// What is missing, the cheapest first: the next step and who takes it.
import { useId } from 'react'
import type { MissingSignal } from '@/lib/domain/assessment'
import { useWords } from '../ui/language'

interface Props {
  readonly missing: readonly MissingSignal[]
  /** Facts that could add to the list are still on their way. */
  readonly provisional: boolean
}

/** The list "Missing signals"; one quiet sentence when nothing is missing. */
export function MissingSignals({ missing, provisional }: Props) {
  const { t, say } = useWords()
  const titleId = useId()
  return (
    <section className="block">
      <h3 id={titleId}>{t('missing.title')}</h3>
      {missing.length === 0 ? (
        <p className="soft">{t(provisional ? 'brief.waiting' : 'missing.none')}</p>
      ) : (
        <ul aria-labelledby={titleId} className="missing">
          {missing.map((signal) => (
            <li key={signal.criterion}>
              <p className="missing-head">
                <strong>{t(`criterion.${signal.criterion}`)}</strong>
                <span className="soft nowrap">
                  {t('missing.ownedBy', { owner: t(`missing.owner.${signal.owner}`) })}
                </span>
              </p>
              <p>{say(signal.nextStep)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

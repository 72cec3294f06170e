// What is missing, the cheapest first: the next step, who takes it and what to ask.
import { useId } from 'react'
import type { LeadOnScreen } from '@/components/decision/decision-context'
import type { Assessment } from '@/lib/domain/assessment'
import { theirLanguage } from '@/lib/domain/brief/addressee'
import type { Message } from '@/lib/domain/message'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { Ask } from './ask'
import { useLetter } from './letter'
import { criterionTitle } from './names'

interface Props {
  /** `provisional`: facts that could add to the list are still on their way. */
  readonly assessment: Pick<Assessment, 'missingSignals' | 'readyWith' | 'provisional'>
  readonly lead: LeadOnScreen
  /** Why the person must not be mailed; null: mail is not refused. */
  readonly noMail: Message | null
  readonly copy: (text: string) => Promise<void>
}

/** The list "Missing signals" with what it comes to; one quiet sentence when nothing is missing. */
export function MissingSignals({
  assessment: { missingSignals, readyWith, provisional },
  lead,
  noMail,
  copy,
}: Props) {
  const words = useWords()
  const letter = useLetter(lead)
  const { t, say } = words
  const titleId = useId()
  return (
    <section className="block">
      <h3 id={titleId}>{t('missing.title')}</h3>
      {readyWith === null ? null : <p className="soft">{say(readyWith)}</p>}
      {noMail === null || missingSignals.length === 0 ? null : (
        <p className="notice no-mail user-text" data-tone="warn">
          <Icon name="warn" /> {say(noMail)}
        </p>
      )}
      {missingSignals.length === 0 ? (
        <p className="soft">{t(provisional ? 'brief.waiting' : 'missing.none')}</p>
      ) : (
        <ul aria-labelledby={titleId} className="missing">
          {missingSignals.map(({ criterion, nextStep, ask, owner }) => (
            <li key={criterion}>
              <p className="missing-head">
                <strong>{criterionTitle(criterion, words)}</strong>
                <span className="soft nowrap">
                  {t('missing.ownedBy', { owner: t(`missing.owner.${owner}`) })}
                </span>
              </p>
              <p>{say(nextStep)}</p>
              {ask === null ? null : (
                <Ask
                  sentence={ask}
                  about={criterionTitle(criterion, words)}
                  first={theirLanguage(lead.snapshot)}
                  letter={letter}
                  copy={noMail === null ? copy : null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

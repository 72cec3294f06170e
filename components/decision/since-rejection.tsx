// A lead that comes back: why it was rejected, and what is new since then.
import { reasonKey } from '@/lib/domain/coded-values'
import { evidenceSince } from '@/lib/domain/decision/facts'
import { displayText } from '@/lib/domain/display-text'
import { jstDate } from '@/lib/i18n/jst'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import type { DecisionContext } from './decision-context'

/** A more recent rejection is told by the outcome above. */
const JUST_NOW_MS = 12 * 60 * 60_000

/** Absent for a lead that was never rejected. */
export function SinceRejection({ context }: { readonly context: DecisionContext }) {
  const { t, language } = useWords()
  const { rejectionReason, rejectedAt, earlierRejections } = context.handoff
  const earlier =
    rejectionReason !== null && rejectedAt !== null
      ? { reason: rejectionReason, at: rejectedAt }
      : earlierRejections[0]
  if (earlier === undefined || context.now - earlier.at < JUST_NOW_MS) return null
  const key = reasonKey(earlier.reason)
  const since = evidenceSince(context.assessment, earlier.at)
  return (
    <div className="since">
      <p>
        {t('return.earlier', {
          reason: key === null ? displayText(earlier.reason, 80) : t(key),
          date: jstDate(earlier.at, language),
        })}
      </p>
      <p className="soft">
        {since.length === 0 ? t('return.nothing') : t('return.new', { n: since.length })}
      </p>
      {since.length === 0 ? null : (
        <ul className="against">
          {since.map(({ quote, at }) => (
            <li key={`${quote} ${at}`}>
              <UserText text={quote} max={80} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

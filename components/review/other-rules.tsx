// How many handoffs of the month were judged by other rules than this browser's: their recorded verdicts may not hold.
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { CountButton } from './numbers'

/** Absent where all were judged by this browser's rules. */
export function OtherRules({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { otherRules } = view.figures
  if (otherRules.n === 0) return null
  const what = t('review.otherRules')
  return (
    <div className="part">
      <p>
        {what}: <CountButton count={otherRules} what={what} />
      </p>
      <p className="hint">{t('review.otherRules.hint', { rules: RULES_VERSION })}</p>
    </div>
  )
}

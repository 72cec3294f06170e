// What was logged around the handoff and did not stop the clock.
import { useId } from 'react'
import type { PassedOver } from '@/lib/domain/assessment'
import { useWords } from '../ui/language'

/** One line each, newest first: when, what, why not. Nothing when there is nothing. */
export function PassedOverList({ items }: { readonly items: readonly PassedOver[] }) {
  const { t, say, part } = useWords()
  const id = useId()
  if (items.length === 0) return null
  return (
    <div className="passed-over">
      <p id={id}>{t('sla.passedOver')}</p>
      <ul aria-labelledby={id}>
        {items.map(({ kind, at, why }, index) => (
          <li key={index} className="soft">
            {[...(at === null ? [] : [part({ at })]), t(`source.${kind}`), say(why)].join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

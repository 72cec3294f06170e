// The leads whose first contact was late or never came: the list that the meeting goes through.
import { useStore } from 'zustand'
import type { SlaFigures } from '@/lib/domain/review/figures'
import type { Shown } from '@/lib/domain/review/shown'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { LeadTable } from './lead-table'
import { CountButton } from './numbers'
import { Part } from './section'
import { useLeads } from './use-leads'

/** As many as fit into five minutes; the number opens the rest. */
const MOST = 10

interface Props {
  readonly store: ReviewStore
  readonly sla: Shown<SlaFigures>
}

/** Overdue ones first: they can still be called. */
export function Breaches({ store, sla }: Props) {
  const { t, number } = useWords()
  const counting = useStore(store.state, (state) => state.counting)
  const { page, failed } = useLeads(store, { of: 'figures', list: sla.overdue.list }, 0)
  if (sla.overdue.n === 0) return null
  const lines = page?.lines.slice(0, MOST) ?? []
  return (
    <Part title={t('review.breaches.title')}>
      {failed ? <p role="alert">{t('review.count.failed')}</p> : null}
      <div aria-busy={page === null || counting}>
        <LeadTable store={store} lines={lines} label={t('review.breaches.title')} />
      </div>
      {sla.overdue.n <= MOST ? null : (
        <p className="hint">
          {t('review.breaches.more', { n: number(lines.length) })}{' '}
          <CountButton count={sla.overdue} what={t('review.sla.overdue')} />
        </p>
      )}
    </Part>
  )
}

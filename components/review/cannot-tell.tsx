// Handoffs that a figure had to leave out, with the reason: nothing is dropped in silence.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { CountButton } from './numbers'
import { Section } from './section'

/** Absent where everything could be told. */
export function CannotTell({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { cannotTell } = view.figures
  if (cannotTell.length === 0) return null
  return (
    <Section id="cannot-tell" title={t('review.cannotTell.title')} intro={t('review.cannotTell.intro')}>
      <div className="table-wrap">
        <table className="figures" aria-label={t('review.cannotTell.title')}>
          <thead>
            <tr>
              <th scope="col">{t('review.cannotTell.figure')}</th>
              <th scope="col">{t('review.cannotTell.reason')}</th>
              <th scope="col">{t('review.silent.leads')}</th>
            </tr>
          </thead>
          <tbody>
            {cannotTell.map(({ figure, reason, ...count }) => (
              <tr key={`${figure} ${reason}`}>
                <th scope="row">{t(`review.figure.${figure}`)}</th>
                <td>{t(`review.oddity.${reason}`)}</td>
                <td>
                  <CountButton count={count} what={t(`review.oddity.${reason}`)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

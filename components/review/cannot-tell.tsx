// Handoffs that a figure had to leave out, with the reason: nothing is dropped silently.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { FigureTable } from './figure-table'
import { CountButton } from './numbers'
import { Section } from './section'

/** Absent where no figure had to leave anything out. */
export function CannotTell({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { cannotTell } = view.figures
  if (cannotTell.length === 0) return null
  return (
    <Section id="cannot-tell" title={t('review.cannotTell.title')} intro={t('review.cannotTell.intro')}>
      <FigureTable
        label={t('review.cannotTell.title')}
        head={[t('review.cannotTell.figure'), t('review.cannotTell.reason'), t('review.silent.leads')]}
      >
        {cannotTell.map(({ figure, reason, ...count }) => (
          <tr key={`${figure} ${reason}`}>
            <th scope="row">{t(`review.figure.${figure}`)}</th>
            <td>{t(`review.oddity.${reason}`)}</td>
            <td>
              <CountButton count={count} what={t(`review.oddity.${reason}`)} />
            </td>
          </tr>
        ))}
      </FigureTable>
    </Section>
  )
}

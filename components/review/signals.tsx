// Which criteria were missing at the handoff, among the rejected and among the converted.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { criterionTitle } from '../panel/names'
import { useWords } from '../ui/language'
import { FigureTable } from './figure-table'
import { RateText, SmallNote } from './numbers'
import { Section, Switched } from './section'

/** A criterion that is missing as often among the converted says nothing. */
export function Signals({ view }: { readonly view: MonthView }) {
  const words = useWords()
  const { t } = words
  const { signals, off } = view.figures
  return (
    <Section id="signals" title={t('review.signals.title')} intro={t('review.signals.intro')}>
      <Switched value={signals} figure="signals" off={off}>
        {(rows) => (
          <>
            <FigureTable
              label={t('review.signals.title')}
              head={[t('review.criterion'), t('review.signals.rejected'), t('review.signals.converted')]}
            >
              {rows.map(({ criterion, rejected, converted }) => {
                const title = criterionTitle(criterion, words)
                return (
                  <tr key={criterion}>
                    <th scope="row">{title}</th>
                    <td>
                      <RateText rate={rejected} what={`${t('review.signals.rejected')}: ${title}`} quiet />
                    </td>
                    <td>
                      <RateText rate={converted} what={`${t('review.signals.converted')}: ${title}`} quiet />
                    </td>
                  </tr>
                )
              })}
            </FigureTable>
            <SmallNote rates={rows.flatMap(({ rejected, converted }) => [rejected, converted])} />
          </>
        )}
      </Switched>
    </Section>
  )
}

// Which criteria were missing at the handoff, among the rejected and among the converted.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { criterionTitle } from '../panel/names'
import { useWords } from '../ui/language'
import { RateText, SmallNote } from './numbers'
import { Section, Switched } from './section'

/** A criterion that is missing as often among the converted tells nothing. */
export function Signals({ view }: { readonly view: MonthView }) {
  const words = useWords()
  const { t } = words
  const { signals, off } = view.figures
  return (
    <Section id="signals" title={t('review.signals.title')} intro={t('review.signals.intro')}>
      <Switched value={signals} figure="signals" off={off}>
        {(rows) => (
          <>
            <div className="table-wrap">
              <table className="figures" aria-label={t('review.signals.title')}>
                <thead>
                  <tr>
                    <th scope="col">{t('review.criterion')}</th>
                    <th scope="col">{t('review.signals.rejected')}</th>
                    <th scope="col">{t('review.signals.converted')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ criterion, rejected, converted }) => {
                    const title = criterionTitle(criterion, words)
                    return (
                      <tr key={criterion}>
                        <th scope="row">{title}</th>
                        <td>
                          <RateText
                            rate={rejected}
                            what={`${t('review.signals.rejected')}: ${title}`}
                            quiet
                          />
                        </td>
                        <td>
                          <RateText
                            rate={converted}
                            what={`${t('review.signals.converted')}: ${title}`}
                            quiet
                          />
                        </td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
            <SmallNote rates={rows.flatMap(({ rejected, converted }) => [rejected, converted])} />
          </>
        )}
      </Switched>
    </Section>
  )
}

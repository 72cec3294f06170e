// Leads that came back: first-time and recycled handoffs beside each other.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { CountButton, RateText, SmallNote } from './numbers'
import { Section, Switched } from './section'

/** A lead that returns with the same evidence is likely to be rejected again. */
export function Recycled({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { recycled, off } = view.figures
  return (
    <Section id="recycled" title={t('review.recycled.title')}>
      <Switched value={recycled} figure="recycled" off={off}>
        {({ first, again, medianDaysToReturn, returnsKnown, changedEvidence }) => (
          <>
            <div className="table-wrap">
              <table className="figures" aria-label={t('review.recycled.title')}>
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{t('review.handedOff')}</th>
                    <th scope="col">{t('review.acceptance')}</th>
                    <th scope="col">{t('review.converted')}</th>
                  </tr>
                </thead>
                <tbody>
                  {(
                    [
                      ['first', first],
                      ['again', again],
                    ] as const
                  ).map(([name, round]) => (
                    <tr key={name}>
                      <th scope="row">{t(`review.recycled.${name}`)}</th>
                      <td>
                        <CountButton count={round.handedOff} what={t(`review.recycled.${name}`)} />
                      </td>
                      <td>
                        <RateText rate={round.acceptance} what={t('review.accepted')} quiet />
                      </td>
                      <td>
                        <RateText rate={round.converted} what={t('review.converted')} quiet />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <SmallNote rates={[first, again].flatMap((round) => [round.acceptance, round.converted])} />
            {again.handedOff.n === 0 ? null : (
              <dl className="pairs">
                <div>
                  <dt>{t('review.recycled.days')}</dt>
                  <dd>
                    {medianDaysToReturn === null
                      ? t('review.rate.none')
                      : t('review.recycled.daysOf', { n: medianDaysToReturn, of: returnsKnown })}
                  </dd>
                </div>
                <div>
                  <dt>{t('review.recycled.changed')}</dt>
                  <dd>
                    <RateText rate={changedEvidence} what={t('review.recycled.changed')} />
                  </dd>
                </div>
              </dl>
            )}
          </>
        )}
      </Switched>
    </Section>
  )
}

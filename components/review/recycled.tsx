// Leads that came back: first-time and recycled handoffs beside each other.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { FigureTable } from './figure-table'
import { CountButton, RateText, SmallNote } from './numbers'
import { Pair } from './pair'
import { Section, Switched } from './section'

/** A lead that returns with the same evidence is likely to be rejected again. */
export function Recycled({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { recycled, off } = view.figures
  return (
    <Section id="recycled" title={t('review.recycled.title')}>
      <Switched value={recycled} figure="recycled" off={off}>
        {({ medianDaysToReturn, returnsKnown, changedEvidence, ...rounds }) => (
          <>
            <FigureTable
              label={t('review.recycled.title')}
              head={['', t('review.handedOff'), t('review.acceptance'), t('review.converted')]}
            >
              {(['first', 'again'] as const).map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`review.recycled.${name}`)}</th>
                  <td>
                    <CountButton count={rounds[name].handedOff} what={t(`review.recycled.${name}`)} />
                  </td>
                  <td>
                    <RateText rate={rounds[name].acceptance} what={t('review.accepted')} quiet />
                  </td>
                  <td>
                    <RateText rate={rounds[name].converted} what={t('review.converted')} quiet />
                  </td>
                </tr>
              ))}
            </FigureTable>
            <SmallNote
              rates={[rounds.first, rounds.again].flatMap(({ acceptance, converted }) => [
                acceptance,
                converted,
              ])}
            />
            {rounds.again.handedOff.n === 0 ? null : (
              <dl className="pairs">
                <Pair term={t('review.recycled.days')}>
                  {medianDaysToReturn === null
                    ? t('review.rate.none')
                    : t('review.recycled.daysOf', { n: medianDaysToReturn, of: returnsKnown })}
                </Pair>
                <Pair term={t('review.recycled.changed')}>
                  <RateText rate={changedEvidence} what={t('review.recycled.changed')} />
                </Pair>
              </dl>
            )}
          </>
        )}
      </Switched>
    </Section>
  )
}

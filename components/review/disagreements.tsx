// Where the rules and the people disagree: this measures the definition, not the salesperson.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { ChangeText } from './change-text'
import { RateText, SmallNote } from './numbers'
import { Pair } from './pair'
import { FigureOffNote, Section, Switched } from './section'

/** The kinds of disagreement, each with its own denominator. */
export function Disagreements({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { disagreement, off } = view.figures
  const disputedOff = off.filter(({ figure }) => figure === 'disputed').map(({ property }) => property)
  return (
    <Section id="disagreements" title={t('review.disagree.title')} intro={t('review.disagree.intro')}>
      <Switched value={disagreement} figure="disagreement" off={off}>
        {({ any, disputed, rejectedThoughReady, acceptedThoughNotReady, unsupported }) => (
          <>
            <p className="big">
              <RateText rate={any} what={t('review.disagree.any')} />
            </p>
            <ChangeText change={view.comparison.find(({ key }) => key === 'disagreement')} />
            <dl className="pairs long">
              <Pair term={t('review.disagree.ready')}>
                <RateText rate={rejectedThoughReady} what={t('review.disagree.ready')} quiet />
              </Pair>
              <Pair term={t('review.disagree.notReady')}>
                <RateText rate={acceptedThoughNotReady} what={t('review.disagree.notReady')} quiet />
              </Pair>
              <Pair term={t('review.disagree.disputed')}>
                {disputed === null ? (
                  <FigureOffNote properties={disputedOff} />
                ) : (
                  <RateText rate={disputed} what={t('review.disagree.disputed')} quiet />
                )}
              </Pair>
              <Pair term={t('review.disagree.unsupported')}>
                <RateText rate={unsupported} what={t('review.disagree.unsupported')} quiet />
              </Pair>
            </dl>
            <SmallNote rates={[rejectedThoughReady, acceptedThoughNotReady, disputed, unsupported]} />
          </>
        )}
      </Switched>
    </Section>
  )
}

// The response SLA: how often it was kept, how long first contact took, which leads nobody has touched.
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { Breaches } from './breaches'
import { ChangeText } from './change-text'
import { CountButton, RateText, SpreadText } from './numbers'
import { Pair } from './pair'
import { Part, Section, Switched } from './section'
import { Silence } from './silence'

/** Medians, never means: one long weekend must not distort the figure. */
export function SlaSection({ store, view }: { readonly store: ReviewStore; readonly view: MonthView }) {
  const { t } = useWords()
  const { figures, comparison } = view
  const { sla, touch, assignment, silent, ignored, off } = figures
  const changeOf = (key: string) => comparison.find((change) => change.key === key)
  return (
    <Section id="sla" title={t('review.sla.title')} intro={t('review.sla.intro')}>
      <div className="columns">
        <Part title={t('review.sla.attainment')}>
          <Switched value={sla} figure="sla" off={off}>
            {(figure) => (
              <>
                <p className="big">
                  <RateText rate={figure.attainment} what={t('review.sla.met')} />
                </p>
                <ChangeText change={changeOf('sla_attainment')} />
                <dl className="pairs">
                  {(['met', 'late', 'overdue', 'running', 'closed'] as const).map((name) => (
                    <Pair key={name} term={t(`review.sla.${name}`)}>
                      <CountButton count={figure[name]} what={t(`review.sla.${name}`)} />
                    </Pair>
                  ))}
                </dl>
              </>
            )}
          </Switched>
        </Part>
        <Part title={t('review.touch.title')}>
          <Switched value={touch} figure="touch" off={off}>
            {({ handoffToTouch, unread }) => (
              <>
                <p className="big">
                  <SpreadText spread={handoffToTouch} what={t('review.touch.title')} />
                </p>
                <ChangeText change={changeOf('touch_median')} />
                {unread.n === 0 ? null : (
                  <p className="hint">
                    <CountButton count={unread} what={t('review.touch.unread')} /> {t('review.touch.unread')}
                  </p>
                )}
              </>
            )}
          </Switched>
          <Switched value={assignment} figure="assignment" off={off}>
            {({ handoffToAssigned, assignedToTouch }) => (
              <dl className="pairs">
                <Pair term={t('review.touch.assigned')}>
                  <SpreadText spread={handoffToAssigned} what={t('review.touch.assigned')} />
                </Pair>
                <Pair term={t('review.touch.afterAssigned')}>
                  <SpreadText spread={assignedToTouch} what={t('review.touch.afterAssigned')} />
                </Pair>
              </dl>
            )}
          </Switched>
          <dl className="pairs">
            <Pair term={t('review.ignored')}>
              <Switched value={ignored} figure="ignored" off={off}>
                {(rate) => <RateText rate={rate} what={t('review.ignored')} />}
              </Switched>
            </Pair>
          </dl>
        </Part>
      </div>
      <Switched value={silent} figure="silent" off={off}>
        {(figure) => <Silence figure={figure} />}
      </Switched>
      {sla === null ? null : <Breaches store={store} sla={sla} />}
    </Section>
  )
}

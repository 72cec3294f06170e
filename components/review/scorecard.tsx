// The four numbers of the month, each with its base and its change; what they rest on below, and how they have moved.
import type { ReactNode } from 'react'
import { isSmall } from '@/lib/domain/review/counting'
import type { Change, MeasureKey } from '@/lib/domain/review/measures'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { ChangeText } from './change-text'
import { EarlierButton } from './earlier-button'
import { CountButton, MedianText, RateText } from './numbers'
import { Section, Switched } from './section'
import { TouchSpread } from './touch-spread'
import { Trend } from './trend'

const DECISIONS = [
  ['accepted', 'review.accepted'],
  ['rejected', 'review.rejected'],
  ['returned', 'review.returned'],
  ['undecided', 'review.undecided'],
  ['cannotTell', 'review.cannotTell'],
] as const

interface Props {
  readonly store: ReviewStore
  readonly view: MonthView
}

/** Shares stand beside shares: a busy month is no worse for being busy. */
export function Scorecard({ store, view }: Props) {
  const { t } = useWords()
  const { figures, comparison } = view
  const changeOf = (measure: MeasureKey) => comparison.find(({ key }) => key === measure)
  const { handedOff, decisions, sla, touch, silent, off } = figures
  return (
    <Section id="scorecard" title={t('review.scorecard.title')} intro={t('review.scorecard.intro')}>
      <div className="tiles">
        <Tile label={t('review.acceptance')} change={changeOf('acceptance')}>
          <Switched value={decisions} figure="decisions" off={off}>
            {({ acceptance }) => <RateText rate={acceptance} what={t('review.acceptance')} />}
          </Switched>
        </Tile>
        <Tile label={t('review.sla.attainment')} change={changeOf('sla_attainment')}>
          <Switched value={sla} figure="sla" off={off}>
            {({ attainment }) => <RateText rate={attainment} what={t('review.sla.met')} />}
          </Switched>
        </Tile>
        <Tile label={t('review.median')} change={changeOf('touch_median')}>
          <Switched value={touch} figure="touch" off={off}>
            {({ handoffToTouch }) => <MedianText spread={handoffToTouch} what={t('review.touch.title')} />}
          </Switched>
        </Tile>
        <Tile label={t('review.waiting')} change={changeOf('silent')}>
          <Switched value={silent} figure="silent" off={off}>
            {({ total: { n, list } }) => (
              <RateText
                rate={{ part: n, of: handedOff.n, small: isSmall(handedOff.n), list }}
                what={t('review.waiting')}
              />
            )}
          </Switched>
        </Tile>
      </div>
      {comparison.some(({ why }) => why === 'no_earlier') ? (
        <div className="row no-print">
          <p className="soft">{t('review.scorecard.first')}</p>
          <EarlierButton store={store} />
        </div>
      ) : null}
      <dl className="tally">
        <Tally label={t('review.handedOff')}>
          <CountButton count={handedOff} what={t('review.handedOff')} />
        </Tally>
        {decisions === null
          ? null
          : DECISIONS.filter(([name]) => name !== 'cannotTell' || decisions[name].n > 0).map(
              ([name, label]) => (
                <Tally key={name} label={t(label)}>
                  <CountButton count={decisions[name]} what={t(label)} />
                </Tally>
              ),
            )}
      </dl>
      <div className="columns">
        <Trend places={view.trend} />
        {touch === null ? null : <TouchSpread touch={touch} of={handedOff.n} />}
      </div>
    </Section>
  )
}

interface TileProps {
  readonly label: string
  readonly change: Change | undefined
  readonly children: ReactNode
}

function Tile({ label, change, children }: TileProps) {
  return (
    <div className="tile">
      <h3>{label}</h3>
      <div className="tile-value">{children}</div>
      <ChangeText change={change} />
    </div>
  )
}

function Tally({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

// The scorecard: how many were handed off, what sales decided, and how that compares with the months before.
import type { ReactNode } from 'react'
import type { Change, MeasureKey } from '@/lib/domain/review/measures'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import { useWords } from '../ui/language'
import { ChangeText } from './change-text'
import { CountButton, RateText } from './numbers'
import { Section, Switched } from './section'

const DECISIONS = [
  ['accepted', 'review.accepted'],
  ['rejected', 'review.rejected'],
  ['undecided', 'review.undecided'],
] as const

/** Undecided leads have their own tile and are never left out. */
export function Scorecard({ view }: { readonly view: MonthView }) {
  const { t } = useWords()
  const { figures, comparison } = view
  const changeOf = (measure: MeasureKey) => comparison.find(({ key }) => key === measure)
  const { handedOff, decisions, off } = figures
  return (
    <Section id="scorecard" title={t('review.scorecard.title')} intro={t('review.scorecard.intro')}>
      {comparison.some(({ why }) => why === 'no_earlier') ? (
        <p className="hint">{t('review.scorecard.first')}</p>
      ) : null}
      <div className="tiles">
        <Tile label={t('review.handedOff')} change={changeOf('handed_off')}>
          <CountButton count={handedOff} what={t('review.handedOff')} />
        </Tile>
        <Switched value={decisions} figure="decisions" off={off}>
          {(decided) => (
            <>
              <Tile label={t('review.acceptance')} change={changeOf('acceptance')} wide>
                <RateText rate={decided.acceptance} what={t('review.acceptance')} />
              </Tile>
              {DECISIONS.map(([name, label]) => (
                <Tile key={name} label={t(label)} change={changeOf(name)}>
                  <CountButton count={decided[name]} what={t(label)} />
                </Tile>
              ))}
              <Tile label={t('review.returned')}>
                <CountButton count={decided.returned} what={t('review.returned')} />
              </Tile>
              {decided.cannotTell.n === 0 ? null : (
                <Tile label={t('review.cannotTell')}>
                  <CountButton count={decided.cannotTell} what={t('review.cannotTell')} />
                </Tile>
              )}
            </>
          )}
        </Switched>
      </div>
    </Section>
  )
}

interface TileProps {
  readonly label: string
  readonly change?: Change | undefined
  readonly wide?: boolean
  readonly children: ReactNode
}

function Tile({ label, change, wide, children }: TileProps) {
  return (
    <div className="tile" data-wide={wide ? '' : undefined}>
      <h3>{label}</h3>
      <p className="tile-value">{children}</p>
      <ChangeText change={change} />
    </div>
  )
}

// Everything about one month: did the last decisions work, the four numbers, why sales rejected, what to change; details folded.
import { memo } from 'react'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { useWords } from '../ui/language'
import { Answers } from './answers'
import { CannotTell } from './cannot-tell'
import { Conversion } from './conversion'
import { DecisionLog } from './decision-log'
import { Disagreements } from './disagreements'
import { ExportBar } from './export-bar'
import { OneThing } from './one-thing'
import { ReadOutSection } from './read-out'
import { Recycled } from './recycled'
import { RejectionMix } from './rejection-mix'
import { Roles } from './roles'
import { Scorecard } from './scorecard'
import { Signals } from './signals'
import { SlaSection } from './sla-section'
import { WhatIfSection } from './what-if'
import { Worked } from './worked'

interface Props {
  readonly store: ReviewStore
  readonly view: MonthView
}

/** All sections. Drawn again only for another view, not for every key that is typed into the log. */
export const MonthFigures = memo(function MonthFigures({ store, view }: Props) {
  return (
    <>
      <Worked store={store} />
      <Scorecard store={store} view={view} />
      <OneThing store={store} view={view} />
      <div className="beside">
        <RejectionMix view={view} />
        <WhatIfSection store={store} />
      </div>
      <DecisionLog store={store} />
      <ExportBar store={store} />
      <Details store={store} view={view} />
    </>
  )
})

/** Topics without minutes of their own in the meeting. */
function Details({ store, view }: Props) {
  const { t } = useWords()
  return (
    <details className="review-details">
      <summary>
        <h2>{t('review.details')}</h2>
        <span className="soft">{t('review.details.what')}</span>
      </summary>
      <ReadOutSection lines={view.readOut} />
      <SlaSection store={store} view={view} />
      <Disagreements view={view} />
      <Answers store={store} view={view} />
      <div className="cards">
        <Conversion view={view} />
        <Recycled view={view} />
        <Signals view={view} />
        <Roles view={view} />
      </div>
      <CannotTell view={view} />
    </details>
  )
}

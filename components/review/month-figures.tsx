// Everything about one month, in the order of the meeting; topics without minutes of their own follow.
import { memo } from 'react'
import type { MonthView } from '@/lib/messaging/protocol-review-worker'
import type { ReviewStore } from '../stores/review-store'
import { Answers } from './answers'
import { CannotTell } from './cannot-tell'
import { Conversion } from './conversion'
import { DecisionLog } from './decision-log'
import { Disagreements } from './disagreements'
import { ExportBar } from './export-bar'
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
      <ReadOutSection lines={view.readOut} />
      <Scorecard view={view} />
      <RejectionMix view={view} />
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
      <WhatIfSection store={store} />
      <Worked store={store} />
      <DecisionLog store={store} />
      <ExportBar store={store} />
    </>
  )
})

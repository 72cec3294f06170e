// A lead on screen, in the order in which a rep needs it.
import { useState } from 'react'
import { isChecking, type PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import { mailRefusedLine } from '@/lib/domain/fields/mail-refused'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { DecisionArea } from '../decision/decision-area'
import { FromUs } from '../decision/from-us'
import { PressBar } from '../decision/press-bar'
import { RoleConfirm } from '../decision/role-confirm'
import { ClockNote } from '../ui/clock-note'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { ReadingNotice } from '../ui/reading-notice'
import { TakenUpNotice } from '../ui/taken-up-notice'
import { BriefView } from './brief/brief-view'
import { CriteriaList } from './criteria-list'
import { Freshness } from './freshness'
import { JudgedBy } from './judged-by'
import { LeadHeader } from './lead-header'
import { MissingSignals } from './missing-signals'
import { NextAct } from './next-act'
import { ScoreLine } from './score'
import { SlaClock } from './sla-clock'
import { partsAwaited, UnavailableParts } from './unavailable-parts'
import { VerdictBox } from './verdict'

interface Props {
  readonly state: PanelState
  readonly store: PanelStore
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly onQueue: () => void
}

/** Name, verdict, clock; then what is missing, why, and what to know before the call. */
export function LeadView({ state, store, snapshot, assessment, onQueue }: Props) {
  const notJapan = assessment.verdict === 'not_japan' && !isChecking(state)
  const foldDecision = notJapan && assessment.handoffStatus === null
  const decision = <DecisionArea lead={{ store, panel: state, snapshot, assessment }} />
  const details = <Details state={state} store={store} snapshot={snapshot} assessment={assessment} />
  return (
    <>
      <LeadHeader snapshot={snapshot} onQueue={onQueue} onCollapse={store.gateway.collapse} />
      <VerdictBox assessment={assessment} handoff={snapshot.handoff} checking={isChecking(state)} />
      <Freshness state={state} store={store} />
      <ClockNote offsetMs={state.reply?.clockOffsetMs ?? 0} />
      {state.reply === null ? null : (
        <ReadingNotice
          definition={state.reply.definition}
          settings={state.settings}
          onChange={(change) => void store.gateway.send('settings.write', change).catch(() => undefined)}
          onOpen={() => store.gateway.openOptions()}
        />
      )}
      <TakenUpNotice takenUp={state.reply?.takenUp ?? null} send={store.gateway.send} />
      {notJapan && assessment.sla.state === 'not_applicable' ? null : (
        <SlaClock
          sla={assessment.sla}
          waiting={partsAwaited(snapshot).length > 0}
          lastContactedAt={snapshot.contact.lastContactedAt}
        >
          <FromUs lead={{ store, panel: state, snapshot, assessment }} />
        </SlaClock>
      )}
      <NextAct lead={{ store, panel: state, snapshot, assessment }} />
      {foldDecision ? null : decision}
      {notJapan ? (
        <Folded>
          {details}
          {foldDecision ? decision : null}
        </Folded>
      ) : (
        details
      )}
      <PressBar store={store} />
    </>
  )
}

/** Once the lead is with sales, the brief comes first; before that, why it is or is not ready. */
function Details({ state, store, snapshot, assessment }: Omit<Props, 'onQueue'>) {
  const { reply } = state
  const copy = (text: string) => store.gateway.copy(text)
  const withSales = assessment.handoffStatus === 'handed_off' || assessment.handoffStatus === 'accepted'
  const brief =
    reply === null || reply.judgement === null ? null : (
      <BriefView
        snapshot={snapshot}
        assessment={assessment}
        judgement={reply.judgement}
        definition={reply.definition}
        now={state.now}
        copy={copy}
      />
    )
  return (
    <>
      <MissingSignals
        assessment={assessment}
        lead={{ store, panel: state, snapshot, assessment }}
        noMail={mailRefusedLine(snapshot)}
        copy={copy}
      />
      {withSales ? brief : null}
      <CriteriaList criteria={assessment.criteria} lead={{ store, panel: state, snapshot, assessment }} />
      <JudgedBy assessment={assessment} handoff={snapshot.handoff} />
      <RoleConfirm lead={{ store, panel: state, snapshot, assessment }} />
      <ScoreLine score={assessment.score} />
      <UnavailableParts snapshot={snapshot} />
      {withSales ? null : brief}
    </>
  )
}

function Folded({ children }: { readonly children: React.ReactNode }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="button why"
        data-kind="quiet"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t('panel.showAll')}
      </button>
      {open ? children : null}
    </>
  )
}

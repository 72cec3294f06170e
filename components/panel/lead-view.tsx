// A lead on screen, in the order in which a rep needs it.
import { useState } from 'react'
import { useStore } from 'zustand'
import { isChecking, type PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import { bestSign } from '@/lib/domain/best-sign'
import { mailRefusedLine } from '@/lib/domain/fields/mail-refused'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { ConnectionView } from '@/lib/messaging/protocol'
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
import { Footer } from './footer'
import { LeadHeader } from './lead-header'
import { MissingSignals } from './missing-signals'
import { NextAct } from './next-act'
import { StageBlock } from './stage/stage-block'
import { Trouble } from './trouble'
import { UnavailableParts } from './unavailable-parts'

interface Props {
  readonly state: PanelState
  readonly store: PanelStore
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly onQueue: () => void
}

/** Name, stage, what to decide; then what is missing, why, what to know before the call, and how fresh all that is. */
export function LeadView({ state, store, snapshot, assessment, onQueue }: Props) {
  const checking = isChecking(state)
  const lead = { store, panel: state, snapshot, assessment }
  const notJapan = assessment.verdict === 'not_japan' && !checking
  const foldDecision = notJapan && assessment.handoffStatus === null
  const decision = <DecisionArea lead={lead} />
  const details = <Details state={state} store={store} snapshot={snapshot} assessment={assessment} />
  const definition = state.reply?.definition ?? null
  const decidedBy = useStore(store.decisions.state, ({ connection }) => ownerName(connection, snapshot))
  return (
    <>
      <LeadHeader
        snapshot={snapshot}
        onQueue={onQueue}
        onOptions={store.gateway.openOptions}
        onCollapse={store.gateway.collapse}
      />
      {definition === null ? null : (
        <StageBlock
          snapshot={snapshot}
          assessment={assessment}
          definition={definition}
          now={state.now}
          checking={checking}
          decidedBy={decidedBy}
        >
          <FromUs lead={lead} />
        </StageBlock>
      )}
      <Trouble state={state} store={store} />
      <ClockNote offsetMs={state.reply?.clockOffsetMs ?? 0} />
      <NextAct lead={lead} />
      {foldDecision ? null : decision}
      {definition === null ? null : (
        <ReadingNotice
          definition={definition}
          settings={state.settings}
          onChange={(change) => void store.gateway.send('settings.write', change).catch(() => undefined)}
          onOpen={() => store.gateway.openOptions()}
        />
      )}
      <TakenUpNotice takenUp={state.reply?.takenUp ?? null} send={store.gateway.send} />
      {notJapan ? (
        <Folded>
          {details}
          {foldDecision ? decision : null}
        </Folded>
      ) : (
        details
      )}
      <Footer state={state} store={store} snapshot={snapshot} assessment={assessment} />
      <PressBar store={store} />
    </>
  )
}

/** The name of who made the latest decision; null where HubSpot's owners do not tell. */
function ownerName(connection: ConnectionView | null, { handoff }: LeadSnapshot): string | null {
  const id = handoff.state === 'known' ? handoff.value.decidedBy : null
  return connection?.owners.find((owner) => owner.id === id)?.name ?? null
}

/** Once the lead is with sales, the brief comes first; before that, why it is or is not ready. */
function Details({ state, store, snapshot, assessment }: Omit<Props, 'onQueue'>) {
  const { reply } = state
  const lead = { store, panel: state, snapshot, assessment }
  const copy = (text: string) => store.gateway.copy(text)
  const withSales = assessment.handoffStatus === 'handed_off' || assessment.handoffStatus === 'accepted'
  const ready = assessment.handoffStatus === null && assessment.verdict === 'ready'
  const best = ready ? bestSign(assessment.criteria) : null
  const asked = withSales ? reply?.judgement?.questions[0]?.text : undefined
  const brief =
    reply === null || reply.judgement === null ? null : (
      <BriefView
        snapshot={snapshot}
        assessment={assessment}
        judgement={reply.judgement}
        definition={reply.definition}
        now={state.now}
        above={{ quotes: [asked, best?.quote].filter((one) => one !== undefined), ways: withSales }}
        copy={copy}
      />
    )
  return (
    <>
      {withSales ? brief : null}
      <MissingSignals assessment={assessment} lead={lead} noMail={mailRefusedLine(snapshot)} copy={copy} />
      <CriteriaList criteria={assessment.criteria} lead={lead} above={best} />
      <RoleConfirm lead={lead} />
      {withSales ? null : brief}
      <UnavailableParts snapshot={snapshot} />
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

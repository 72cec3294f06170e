// A problem in place of the lead: what it is in one sentence, and the way out.
import { useStore } from 'zustand'
import type { PanelProblem } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { RecordRef } from '@/lib/domain/record-ref'
import { jstTime } from '@/lib/i18n/jst'
import { DiagnosticsButton } from '../ui/diagnostics-button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { needsAction, problemText } from './problem-text'
import { StateMessage } from './state-message'
import { SurvivorLink } from './survivor-link'

interface Props {
  readonly problem: PanelProblem
  readonly recordRef: RecordRef
  readonly store: PanelStore
}

/** Takes the whole panel. */
export function ProblemView({ problem, recordRef, store }: Props) {
  const { t } = useWords()
  const { title, body, after } = problemText(problem, recordRef, t)
  return (
    <StateMessage title={title} alert={needsAction(problem)}>
      <p>
        <UserText text={body} max={400} />
      </p>
      {after === undefined ? null : <p>{after}</p>}
      <Way problem={problem} recordRef={recordRef} store={store} />
    </StateMessage>
  )
}

function Way({ problem, recordRef, store }: Props) {
  const { t } = useWords()
  const { gateway } = store
  if (problem.kind === 'merged')
    return <SurvivorLink recordRef={recordRef} survivorId={problem.survivorId} store={store} />
  if (problem.kind === 'other_portal' || problem.kind === 'portal_mismatch') {
    return (
      <button type="button" className="button" onClick={() => gateway.openOptions()}>
        {t('action.options')}
      </button>
    )
  }
  if (needsAction(problem)) {
    return (
      <button type="button" className="button" data-kind="primary" onClick={() => gateway.openOptions()}>
        {t('action.connect')}
      </button>
    )
  }
  if (problem.kind === 'unreadable') return <DiagnosticsButton send={gateway.send} />
  if (problem.kind === 'not_found') return null
  return (
    <>
      <Retry store={store} />
      {problem.kind === 'failed' ? <DiagnosticsButton send={gateway.send} /> : null}
    </>
  )
}

function Retry({ store }: { readonly store: PanelStore }) {
  const { t } = useWords()
  const busy = useStore(store.state, (state) => state.busy)
  const nextTryAt = useStore(store.state, (state) => state.nextTryAt)
  return (
    <>
      <p className="soft">
        {busy ? t('retry.busy') : nextTryAt === null ? '' : t('retry.at', { time: jstTime(nextTryAt) })}
        {'\u200b'}
      </p>
      <button type="button" className="button" aria-disabled={busy} onClick={() => busy || store.tryAgain()}>
        {t('retry.now')}
      </button>
    </>
  )
}

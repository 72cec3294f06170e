// The quiet end of the panel: how fresh it is, the lead score, and on request by which definition and rules it was judged.
import type { PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { jstTime } from '@/lib/i18n/jst'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { JudgedBy } from './judged-by'
import { ScoreLine } from './score'

interface Props {
  readonly state: PanelState
  readonly store: PanelStore
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
}

/** "As of 10:32 JST" with the button that reads again; then what two people compare who see different verdicts. */
export function Footer({ state, store, snapshot, assessment }: Props) {
  const { t } = useWords()
  const { busy, reply } = state
  return (
    <footer className="panel-footer block">
      <div className="freshness">
        <p>
          {t('fresh.asOf', { time: jstTime(snapshot.observedAt) })}
          {busy && reply?.stale ? ` · ${t('fresh.updating')}` : ''}
        </p>
        <button
          type="button"
          className="button"
          data-kind="icon"
          data-busy={busy || undefined}
          aria-label={t('panel.refresh')}
          title={t('panel.refresh')}
          aria-disabled={busy}
          onClick={() => busy || store.tryAgain()}
        >
          <Icon name="refresh" />
        </button>
      </div>
      <ScoreLine score={assessment.score} />
      <JudgedBy assessment={assessment} handoff={snapshot.handoff} />
    </footer>
  )
}

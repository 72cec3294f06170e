// What keeps the lead on screen from being fresh or rightly judged: on top, and absent on an ordinary day.
import type { PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import { jstTime } from '@/lib/i18n/jst'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { problemText } from './problem-text'
import { partsAwaited } from './unavailable-parts'

interface Props {
  readonly state: PanelState
  readonly store: PanelStore
}

/** A problem over data that was read earlier, parts that HubSpot is slow with, and a definition that is behind the portal's. */
export function Trouble({ state, store }: Props) {
  const { t, list } = useWords()
  const { reply, busy, slow } = state
  if (reply?.snapshot == null) return null
  const awaited = busy && slow ? partsAwaited(reply.snapshot) : []
  return (
    <>
      <Problem state={state} store={store} />
      {awaited.length === 0 ? null : (
        <p className="hint">{t('fresh.waiting', { parts: list(awaited.map((key) => t(key))) })}</p>
      )}
      {reply.newerVersion === null ? null : (
        <p className="hint">
          {t('fresh.behind')}{' '}
          <Button kind="quiet" onClick={() => store.gateway.openOptions()}>
            {t('action.options')}
          </Button>
        </p>
      )}
    </>
  )
}

function Problem({ state: { reply, problem, busy, nextTryAt }, store }: Props) {
  const { t } = useWords()
  if (reply === null || problem === null) return null
  const { body } = problemText(problem, reply.ref, t)
  return (
    <div className="trouble notice" data-tone="warn">
      <p>
        <UserText text={body} max={240} />
        {nextTryAt !== null && !busy ? ` ${t('retry.at', { time: jstTime(nextTryAt) })}` : ''}
      </p>
      <Button aria-disabled={busy} onClick={() => busy || store.tryAgain()}>
        {t('retry.now')}
      </Button>
    </div>
  )
}

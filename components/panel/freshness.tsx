// One quiet line on how fresh the shown data is, and what keeps it from being fresher.

import type { PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import { displayText } from '@/lib/domain/display-text'
import { jstTime } from '@/lib/i18n/jst'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { problemText } from './problem-text'
import { partsAwaited } from './unavailable-parts'

/** "As of 10:32 JST", and over cached data the problem with the time of the next try. */
export function Freshness({ state, store }: { readonly state: PanelState; readonly store: PanelStore }) {
  const { t, list } = useWords()
  const { reply, problem, busy, slow, nextTryAt } = state
  if (reply?.snapshot == null) return null
  const awaited = busy && slow ? partsAwaited(reply.snapshot) : []
  const asOf = t('fresh.asOf', { time: jstTime(reply.snapshot.observedAt) })
  // A cached answer says so until HubSpot confirmed it: on the same line, so that nothing moves.
  const version =
    busy && reply.stale
      ? t('fresh.updating')
      : reply.newerVersion === null
        ? t('fresh.definition', { version: reply.definition.version })
        : ''
  const { body } = problem === null ? { body: '' } : problemText(problem, reply.ref, t)
  return (
    <div className="freshness" data-tone={problem === null ? undefined : 'warn'}>
      <p>
        {asOf}
        {problem === null && version !== '' ? ` · ${version}` : null}
        {problem === null ? null : (
          <>
            {' · '}
            <UserText text={body} max={240} />
          </>
        )}
        {problem !== null && nextTryAt !== null && !busy
          ? ` ${t('retry.at', { time: jstTime(nextTryAt) })}`
          : ''}
        {awaited.length > 0 ? (
          <span className="waiting">
            {t('fresh.waiting', {
              parts: list(awaited.map((key) => t(key))),
            })}
          </span>
        ) : null}
        {reply.newerVersion === null ? null : (
          <span className="waiting">
            <Behind version={reply.definition.version} newer={reply.newerVersion} store={store} />
          </span>
        )}
      </p>
      <button
        type="button"
        className="button"
        data-kind="icon"
        data-busy={busy || undefined}
        aria-label={t(problem === null ? 'panel.refresh' : 'retry.now')}
        aria-disabled={busy}
        onClick={() => busy || store.tryAgain()}
      >
        <Icon name="refresh" />
      </button>
    </div>
  )
}

/** The portal has a later definition: said on a line of its own, which stays while anything is read again. */
function Behind(props: { readonly version: string; readonly newer: string; readonly store: PanelStore }) {
  const { t } = useWords()
  const { version, newer, store } = props
  return (
    <>
      {t('fresh.behind', { version, newer: displayText(newer, 40) })}{' '}
      <button
        type="button"
        className="button behind"
        data-kind="quiet"
        onClick={() => store.gateway.openOptions()}
      >
        {t('action.options')}
      </button>
    </>
  )
}

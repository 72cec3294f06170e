// My queue: the leads that wait for first contact, most urgent first; the whole team's on request.
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PanelStore } from '@/components/stores/panel-store'
import { groupsOf, type QueueEntry, type QueueGroup, urgentOf } from '@/lib/domain/queue/queue'
import type { QueueReply } from '@/lib/messaging/protocol'
import { needsAction, problemText } from '../panel/problem-text'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { QueueRow } from './queue-row'
import './queue.css'

interface Props {
  readonly store: PanelStore
  /** Leads back to the lead; absent where none is open. */
  readonly onBack?: () => void
}

/** Reads at the start and again when the button is pressed; a former answer stays while the next one comes. */
export function QueueView({ store, onBack }: Props) {
  const { t } = useWords()
  const { gateway } = store
  const [team, setTeam] = useState(false)
  const [reply, setReply] = useState<QueueReply | null>(null)
  const [busy, setBusy] = useState(true)
  const [failed, setFailed] = useState(false)
  const ownerId = useStore(store.state, (state) => state.settings?.settings.ownerId ?? null)

  const read = useCallback(() => {
    let stale = false
    setBusy(true)
    gateway.send('queue.read', { team }).then(
      (answer) => {
        if (stale) return
        setReply(answer)
        setFailed(false)
        setBusy(false)
      },
      () => {
        if (stale) return
        setFailed(true)
        setBusy(false)
      },
    )
    return () => {
      stale = true
    }
  }, [gateway, team])
  // Another owner has another queue.
  useEffect(read, [read, ownerId])
  useEffect(() => gateway.on('queue.changed', () => void read()), [gateway, read])

  return (
    <section className="queue" aria-labelledby="queue-title" aria-busy={busy}>
      <header className="queue-head">
        <h1 id="queue-title">{t(team ? 'queue.title.team' : 'queue.title')}</h1>
        {onBack === undefined ? null : (
          <Button kind="quiet" onClick={onBack}>
            {t('queue.back')}
          </Button>
        )}
        <Button kind="icon" aria-label={t('panel.refresh')} onClick={() => void read()}>
          <Icon name="refresh" />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons, no fields */}
      <div role="group" aria-label={t('queue.scope')} className="queue-scope">
        {([false, true] as const).map((all) => (
          <Button key={String(all)} className="chip" aria-pressed={team === all} onClick={() => setTeam(all)}>
            {t(all ? 'queue.team' : 'queue.mine')}
          </Button>
        ))}
      </div>
      {failed ? <p role="alert">{t('problem.no_answer.title')}</p> : null}
      {reply === null ? (
        <p className="soft">{busy ? t('queue.loading') : ''}</p>
      ) : (
        <Answer reply={reply} team={team} store={store} />
      )}
      {onBack === undefined ? (
        <div className="hint">
          <h2>{t('problem.no_record.title')}</h2>
          <p>{t('problem.no_record.body')}</p>
        </div>
      ) : null}
    </section>
  )
}

interface AnswerProps {
  readonly reply: QueueReply
  readonly team: boolean
  readonly store: PanelStore
}

function Answer({ reply, team, store }: AnswerProps) {
  const words = useWords()
  const { t } = words
  const { entries, total, whole, problem, ownerMissing, uiDomain } = reply
  const now = useNow(store) + reply.clockOffsetMs
  if (problem !== null) {
    const { title } = problemText(problem, { portalId: '', contactId: '' }, t)
    return (
      <div role="alert">
        <p>{title}</p>
        {needsAction(problem) ? (
          <Button onClick={() => store.gateway.openOptions()}>{t('action.options')}</Button>
        ) : null}
      </div>
    )
  }
  if (ownerMissing) {
    return (
      <p>
        {t('queue.owner')}{' '}
        <Button kind="quiet" onClick={() => store.gateway.openOptions()}>
          {t('action.options')}
        </Button>
      </p>
    )
  }
  if (entries.length === 0 && whole) return <p>{t(team ? 'queue.empty.team' : 'queue.empty')}</p>
  return (
    <>
      <p className="soft">{t('queue.counts', { n: entries.length, urgent: urgentOf(entries).length })}</p>
      {whole ? null : (
        <p className="hint">
          {total > entries.length
            ? t('queue.more', { n: entries.length, total })
            : t('queue.more.uncounted', { n: entries.length })}
        </p>
      )}
      {groupsOf(entries).map((one) => (
        <Group key={one.group} {...one}>
          {(entry) => (
            <QueueRow
              key={entry.ref.contactId}
              entry={entry}
              team={team}
              now={now}
              uiDomain={uiDomain}
              openRecord={store.gateway.openRecord}
            />
          )}
        </Group>
      ))}
      <p className="hint">{t('queue.hint')}</p>
    </>
  )
}

interface GroupProps {
  readonly group: QueueGroup
  readonly entries: readonly QueueEntry[]
  readonly children: (entry: QueueEntry) => ReactNode
}

/** Leads that need the same, with how many there are. */
function Group({ group, entries, children }: GroupProps) {
  const { t } = useWords()
  const title = t('queue.group', { name: t(`queue.group.${group}`), n: entries.length })
  return (
    <div>
      <h2 className="queue-group">{title}</h2>
      <ol className="queue-list" aria-label={title}>
        {entries.map(children)}
      </ol>
    </div>
  )
}

const TICK_MS = 30_000

/** This machine's clock, told anew twice a minute. */
function useNow({ gateway }: PanelStore): number {
  const [now, setNow] = useState(() => gateway.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(gateway.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [gateway])
  return now
}

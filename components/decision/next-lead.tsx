// After a decision: the lead of my queue whose turn it is, one press away. It never takes the focus.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isAboutHandoff } from '@/lib/domain/decision/row'
import { nextInQueue } from '@/lib/domain/queue/queue'
import type { DecisionView, QueueReply } from '@/lib/messaging/protocol'
import { timeText } from '../queue/queue-row'
import { contactUrl } from '../ui/hubspot-links'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import type { DecisionContext, LeadOnScreen } from './decision-context'

const SENT_OR_TO_BE: ReadonlySet<DecisionView['stage']> = new Set(['held', 'queued', 'written', 'confirmed'])
/** Whoever comes back to the lead later looks for something else. */
const JUST_NOW_MS = 10 * 60_000

interface Props {
  readonly context: DecisionContext
  readonly lead: LeadOnScreen
}

/** Absent where nothing was decided just now, nobody waits, or the queue cannot be read. */
export function NextLead({ context: { state, machineNow }, lead: { store } }: Props) {
  const words = useWords()
  const { gateway } = store
  const [queue, setQueue] = useState<QueueReply | null>(null)
  const uiDomain = useStore(store.state, (panel) => panel.uiDomain)
  const { latest } = state
  const decided =
    latest !== null &&
    isAboutHandoff(latest.choice.kind) &&
    SENT_OR_TO_BE.has(latest.stage) &&
    Math.abs(machineNow - latest.clickedAt) < JUST_NOW_MS
      ? latest
      : null
  const id = decided?.id ?? null
  useEffect(() => {
    if (id === null) return
    let stale = false
    gateway.send('queue.read', { team: false }).then(
      (reply) => stale || setQueue(reply),
      () => undefined,
    )
    return () => {
      stale = true
    }
  }, [gateway, id])
  if (decided === null || queue === null || queue.problem !== null || queue.ownerMissing) return null
  const next = nextInQueue(queue.entries, decided.ref)
  const url = next === null ? null : contactUrl(uiDomain, next.ref)
  if (next === null || url === null) return null
  return (
    <p className="next-lead">
      <a
        className="link"
        href={url}
        target="_top"
        onClick={(event) => {
          if (gateway.openRecord === undefined) return
          event.preventDefault()
          gateway.openRecord(url)
        }}
      >
        {words.t('decide.next')}
        <UserText text={next.name ?? words.t('lead.unnamed')} max={60} />
      </a>{' '}
      <span className="soft">{timeText(next, machineNow + queue.clockOffsetMs, words)}</span>
    </p>
  )
}

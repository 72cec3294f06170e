// The first-contact clock: due time, when to call before it, what did not count, and why the due time is what it is.
import type { ReactNode } from 'react'
import type { FirstContact, SlaStatus } from '@/lib/domain/assessment'
import { callAdvice } from '@/lib/domain/brief/call-advice'
import type { Instant } from '@/lib/domain/fact'
import type { Message } from '@/lib/domain/message'
import { believedTouch } from '@/lib/domain/sla/believed-touch'
import { workingTime } from '@/lib/domain/sla/working-time'
import { type StageAt, timeSentence } from '@/lib/domain/stage'
import { jstSpan } from '@/lib/i18n/jst'
import { useWords } from '../../ui/language'
import { partsAwaited } from '../unavailable-parts'
import { AtHandoff } from './at-handoff'
import type { StageProps } from './props'
import { WhyDue } from './why-due'

interface Props extends StageProps {
  readonly at: StageAt
  readonly head: ReactNode
  readonly children?: ReactNode
}

/** Everything about the clock of one lead. */
export function Clock({ at, head, children, ...lead }: Props) {
  const { t } = useWords()
  const { snapshot, assessment, now } = lead
  const { sla } = assessment
  const running = at.time !== null
  return (
    <>
      <div role="timer" aria-label={t('sla.name')} className="stage-timer">
        {head}
        {sla.dueAt === null ? null : (
          <p>{t(sla.dueAt < now ? 'sla.wasDue' : 'sla.due', { at: { at: sla.dueAt } })}</p>
        )}
        {running ? <CallAdvice {...lead} /> : null}
        {at.name === 'paused' ? <PausedLeft sla={sla} now={now} /> : null}
      </div>
      {sla.firstContact === null ? null : <Contacted contact={sla.firstContact} />}
      {running ? <Believed {...lead} /> : null}
      <Note {...lead} />
      {sla.state === 'unknown' ? <Moved sla={sla} at={snapshot.contact.lastContactedAt} /> : null}
      {children}
      <AtHandoff handoff={snapshot.handoff} />
      <WhyDue sla={sla} />
    </>
  )
}

function CallAdvice({ snapshot, assessment, definition, now }: StageProps) {
  const { t, language } = useWords()
  const { slot, closedDays } = callAdvice(snapshot, assessment, definition.sla, now)
  return (
    <>
      {slot === null ? null : (
        <p>
          {slot.from <= now
            ? t('sla.callNow', { until: { at: slot.until } })
            : t('sla.callNext', { slot: jstSpan(slot.from, slot.until, language) })}
        </p>
      )}
      {closedDays === 0 ? null : (
        <p>
          <strong>{t('sla.mailToday', { n: closedDays })}</strong>
        </p>
      )}
    </>
  )
}

/** What was left when the clock was paused. */
function PausedLeft({ sla: { hours, dueAt }, now }: { readonly sla: SlaStatus; readonly now: Instant }) {
  const { t, say } = useWords()
  if (hours === null || dueAt === null) return null
  return <p>{t('sla.pausedLeft', { time: say(timeSentence(workingTime(hours, dueAt, now))) })}</p>
}

/** The touch that a rep believes in and that stopped no clock. */
function Believed({ snapshot, assessment: { sla } }: StageProps) {
  const { t, say } = useWords()
  const since = snapshot.handoff.state === 'known' ? snapshot.handoff.value.handedOffAt : null
  const touch = believedTouch(sla.passedOver, since)
  if (touch === null || touch.at === null) return null
  const kind = t(`touch.${touch.kind === 'note' ? 'unknown' : touch.kind}`)
  return (
    <p>
      <strong>{t('sla.notCounted', { kind, at: { at: touch.at }, why: say(touch.why) })}</strong>
    </p>
  )
}

const UNTOUCHED: ReadonlySet<string> = new Set(['sla.assigned_untouched', 'sla.accepted_untouched'])

/** What is still on its way is not "could not be read" yet; and "untouched" is too much to say while a message may have been ours. */
function Note({ snapshot, assessment: { sla } }: StageProps) {
  const { t, say } = useWords()
  if (sla.note === null) return null
  const waiting = sla.note.key === 'sla.touches_unreadable' && partsAwaited(snapshot).length > 0
  return <p>{waiting ? t('brief.waiting') : noteText(sla.note)}</p>

  function noteText(note: Message): string {
    return sla.unclear.length > 0 && UNTOUCHED.has(note.key) ? t('sla.unclear') : say(note)
  }
}

/** What HubSpot's own date says, and that it is no contact. */
function Moved({ sla, at }: { readonly sla: SlaStatus; readonly at: Instant | null }) {
  const { t } = useWords()
  if (at === null || sla.startedAt === null || at < sla.startedAt) return null
  return <p>{t('sla.moved', { at: { at } })}</p>
}

function Contacted({ contact }: { readonly contact: FirstContact }) {
  const { t } = useWords()
  const how = t(`touch.${contact.kind ?? 'unknown'}`)
  return (
    <p>
      {t('sla.contacted', { how, at: { at: contact.at } })}
      {contact.loggedLate ? ` ${t('sla.loggedLate')}` : ''}
    </p>
  )
}

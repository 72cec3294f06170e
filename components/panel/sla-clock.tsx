// The first-contact clock: time left or overdue, when it is due in Japan, and why.
import { type ReactNode, useId, useState } from 'react'
import type { FirstContact, SlaStatus } from '@/lib/domain/assessment'
import type { Instant } from '@/lib/domain/fact'
import type { Message } from '@/lib/domain/message'
import { durationText } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { PassedOverList } from './passed-over'
import { SLA_LOOK } from './tones'

const HOUR = 3_600_000

/** "1 day 4 h left", "Overdue by 3 h"; null when no clock runs. */
export function timeLeft(sla: SlaStatus, { language, t }: Translator): string | null {
  const { remainingMs } = sla
  if (remainingMs === null) return null
  if (remainingMs < 0) return t('sla.over', { time: durationText(-remainingMs, language) })
  return t('sla.left', { time: durationText(remainingMs, language, remainingMs <= HOUR) })
}

const UNTOUCHED: ReadonlySet<string> = new Set(['sla.assigned_untouched', 'sla.accepted_untouched'])

/** "Untouched" is too much to say while a message may have been ours. */
function noteText(note: Message, { unclear }: SlaStatus, { t, say }: Translator): string {
  return unclear.length > 0 && UNTOUCHED.has(note.key) ? t('sla.unclear') : say(note)
}

interface Props {
  readonly sla: SlaStatus
  readonly waiting: boolean
  /** HubSpot's own date of the last contact: it may have moved for anything. */
  readonly lastContactedAt: Instant | null
  /** What a person is asked about the clock. */
  readonly children?: ReactNode
}

/** Everything about the clock of one lead. */
export function SlaClock({ sla, waiting, lastContactedAt, children }: Props) {
  const words = useWords()
  const { t, say } = words
  const titleId = useId()
  if (sla.state === 'not_applicable') {
    return (
      <section className="sla" aria-labelledby={titleId}>
        <h3 id={titleId}>{t('sla.name')}</h3>
        <p className="soft">{sla.note === null ? t('sla.none') : say(sla.note)}</p>
      </section>
    )
  }
  // What is still on its way is not "could not be read" yet.
  const unread = sla.note?.key === 'sla.touches_unreadable'
  const note =
    sla.note === null ? null : waiting && unread ? t('brief.waiting') : noteText(sla.note, sla, words)
  const { tone, icon } = SLA_LOOK[sla.state]
  const left = timeLeft(sla, words)
  const running = sla.firstContact === null && left !== null
  return (
    <section className="sla" data-tone={tone} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('sla.name')}</h3>
      <div role="timer" aria-label={t('sla.name')} className="sla-timer">
        <p className="sla-row">
          <strong className="sla-left">
            <Icon name={icon} /> {running ? left : t(`sla.state.${sla.state}`)}
          </strong>
          {running && sla.state !== 'breached' ? (
            <span className="tag">{t(`sla.state.${sla.state}`)}</span>
          ) : null}
        </p>
        {sla.dueAt === null ? null : <p>{t('sla.due', { at: { at: sla.dueAt } })}</p>}
      </div>
      {sla.firstContact === null ? null : <Contacted contact={sla.firstContact} />}
      {note === null ? null : <p>{note}</p>}
      {sla.state === 'unknown' ? <Moved sla={sla} at={lastContactedAt} /> : null}
      {children}
      <Why sla={sla} />
    </section>
  )
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

function Why({ sla }: { readonly sla: SlaStatus }) {
  const { t, say } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  if (sla.explanation.length === 0 && sla.elapsedDueAt === null) return null
  return (
    <div>
      <button
        type="button"
        className="button why"
        data-kind="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t('sla.why')}
      </button>
      <div id={id} hidden={!open} className="sla-why">
        <ol>
          {sla.explanation.map((line, index) => (
            <li key={index}>{say(line)}</li>
          ))}
        </ol>
        {sla.elapsedDueAt === null || sla.elapsedHours === null ? null : (
          <p className="soft">{t('sla.elapsed', { n: sla.elapsedHours, at: { at: sla.elapsedDueAt } })}</p>
        )}
        <PassedOverList items={sla.passedOver} />
      </div>
    </div>
  )
}

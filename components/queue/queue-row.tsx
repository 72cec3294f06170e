// One lead of the queue: who, how long is left, and a way to its record.
import type { Instant } from '@/lib/domain/fact'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { workingTime } from '@/lib/domain/sla/working-time'
import { timeSentence } from '@/lib/domain/stage'
import type { Translator } from '@/lib/i18n/translate'
import { SLA_LOOK } from '../panel/tones'
import { contactUrl } from '../ui/hubspot-links'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

interface Props {
  readonly entry: QueueEntry
  /** The whole team's queue: whose lead it is, is told. */
  readonly team: boolean
  readonly now: Instant
  readonly uiDomain: string | null
  readonly openRecord: ((url: string) => void) | undefined
}

/** A link with the time left in words; silence is marked. */
export function QueueRow({ entry, team, now, uiDomain, openRecord }: Props) {
  const words = useWords()
  const { t } = words
  const { name, companyName, ownerName, slaState, silentDays, status, unclear, dueAt } = entry
  const url = contactUrl(uiDomain, entry.ref)
  const { tone, icon } = SLA_LOOK[slaState]
  return (
    <li className="queue-row" data-tone={tone}>
      <a
        className="queue-link"
        href={url ?? '#'}
        target="_top"
        onClick={(event) => {
          if (openRecord === undefined || url === null) return
          event.preventDefault()
          openRecord(url)
        }}
      >
        <UserText text={name ?? t('lead.unnamed')} max={60} />
      </a>
      <span className="queue-time">
        <Icon name={icon} /> {timeText(entry, now, words)}
      </span>
      <span className="queue-more soft">
        {companyName === null ? null : <UserText text={companyName} max={60} />}
        {companyName === null ? '' : ' · '}
        {t(`status.${status}`)}
        {team && ownerName !== null ? (
          <>
            {' · '}
            <UserText text={ownerName} max={40} />
          </>
        ) : null}
        {slaState === 'unknown' && dueAt !== null ? ` · ${t('sla.due', { at: { at: dueAt } })}` : null}
        {unclear ? <strong> · {t('queue.unclear')}</strong> : null}
        {silentDays === null ? null : <strong> · {t('queue.silent', { n: silentDays })}</strong>}
      </span>
    </li>
  )
}

function timeText(
  { slaState, dueAt, hours, looking }: QueueEntry,
  now: Instant,
  { t, say }: Translator,
): string {
  if (slaState === 'met' || slaState === 'met_late') return t('queue.contacted')
  if (slaState === 'unknown') return t(looking ? 'queue.looking' : 'queue.cannotTell')
  if (dueAt === null || hours === null || slaState === 'paused' || slaState === 'not_applicable')
    return t(`sla.state.${slaState}`)
  return say(timeSentence(workingTime(hours, dueAt, now)))
}

// The verdict in one glance: ready or not, where the handoff stands, and a score that stands alone.
import type { Assessment } from '@/lib/domain/assessment'
import { reasonKey } from '@/lib/domain/coded-values'
import { displayText } from '@/lib/domain/display-text'
import type { Fact } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { senderLine } from '@/lib/domain/other-sender'
import { jstDate } from '@/lib/i18n/jst'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { ScoreWarning } from './score'
import { STATUS_TONES, VERDICT_LOOK } from './tones'

interface Props {
  readonly assessment: Assessment
  readonly handoff: Fact<Handoff>
  /** The verdict is held back: facts that could change it are on their way. */
  readonly checking: boolean
}

/** The h2 and what belongs to it. */
export function VerdictBox({ assessment, handoff, checking }: Props) {
  const { t } = useWords()
  const { verdict, criteria, handoffStatus } = assessment
  const { tone, icon } = checking ? { tone: 'calm', icon: 'clock' as const } : VERDICT_LOOK[verdict]
  const required = criteria.filter(
    (criterion) => criterion.required && criterion.outcome !== 'not_applicable',
  )
  const met = required.filter((criterion) => criterion.outcome === 'pass').length
  const unknown = required.filter((criterion) => criterion.outcome === 'unknown').length
  const presence = criteria.find((criterion) => criterion.id === 'japan_presence')
  return (
    <section className="verdict" data-tone={tone} aria-busy={checking}>
      <div className="verdict-row">
        <h2>
          <Icon name={icon} /> {checking ? t('panel.checking') : t(`verdict.${verdict}`)}
        </h2>
        {handoffStatus === null ? null : (
          <span className="tag" data-tone={STATUS_TONES[handoffStatus]}>
            {t(`status.${handoffStatus}`)}
          </span>
        )}
      </div>
      <p className="verdict-why">
        {checking ? null : verdict === 'not_japan' && presence ? (
          <Reason message={presence.reason} />
        ) : (
          <>
            {t('verdict.met', { met, all: required.length })}
            {unknown > 0 ? ` · ${t('verdict.unknown', { n: unknown })}` : ''}
          </>
        )}
        {'\u200b'}
      </p>
      {checking || handoffStatus !== null ? null : <SenderLine criteria={criteria} />}
      <RejectionLine handoff={handoff} />
      {checking ? null : <ScoreWarning score={assessment.score} />}
    </section>
  )
}

/** A sentence of the domain. */
export function Reason({ message }: { readonly message: Assessment['criteria'][number]['reason'] }) {
  const { say } = useWords()
  return <span className="user-text">{say(message)}</span>
}

/** What the newest text is where it is no buyer's, and what follows from that. A sign that counts says enough by itself. */
function SenderLine({ criteria }: Pick<Assessment, 'criteria'>) {
  const signal = criteria.find(({ id }) => id === 'evaluation_signal')
  const line = signal === undefined || signal.outcome === 'pass' ? null : senderLine(signal)
  return line === null ? null : (
    <p className="verdict-why">
      <Reason message={line} />
    </p>
  )
}

function RejectionLine({ handoff }: { readonly handoff: Fact<Handoff> }) {
  const { t, language } = useWords()
  if (handoff.state !== 'known') return null
  const { status, rejectionReason, rejectionNote, rejectedAt } = handoff.value
  if (status !== 'rejected' || rejectionReason === null) return null
  const key = reasonKey(rejectionReason)
  return (
    <p className="verdict-why">
      {t('status.reason', { reason: key === null ? displayText(rejectionReason, 80) : t(key) })}
      {rejectedAt === null ? '' : ` · ${jstDate(rejectedAt, language)}`}
      {rejectionNote === null ? null : (
        <>
          <br />
          <UserText text={rejectionNote} />
        </>
      )}
    </p>
  )
}

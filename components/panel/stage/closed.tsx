// A lead that is with marketing again, or that no clock runs for: why, since when, and from when it may come back.
import { detailKey } from '@/lib/domain/coded-values'
import type { StageName } from '@/lib/domain/stage'
import { jstDate } from '@/lib/i18n/jst'
import { useWords } from '../../ui/language'
import { UserText } from '../../ui/user-text'
import { AtHandoff } from './at-handoff'
import type { StageProps } from './props'

interface Props extends StageProps {
  readonly name: StageName
  readonly decidedBy: string | null
}

/** The lines under "Rejected", "Returned" and "No clock". */
export function Closed({ snapshot, assessment: { sla }, name, decidedBy }: Props) {
  const { t, say, language } = useWords()
  const handoff = snapshot.handoff.state === 'known' ? snapshot.handoff.value : null
  if (handoff === null || name === 'no_clock')
    return <p>{sla.note === null ? t('sla.none') : say(sla.note)}</p>
  const { rejectionDetail, rejectionNote, rejectedAt, recycleUntil } = handoff
  const detail = name === 'rejected' && rejectionDetail !== null ? detailKey(rejectionDetail) : null
  const about = [
    ...(detail === null ? [] : [t(detail)]),
    ...(name === 'rejected' && rejectedAt !== null ? [jstDate(rejectedAt, language)] : []),
  ]
  return (
    <>
      {about.length === 0 && decidedBy === null ? null : (
        <p>
          {about.join(' · ')}
          {about.length > 0 && decidedBy !== null ? ' · ' : null}
          {decidedBy === null ? null : <UserText text={decidedBy} max={60} />}
        </p>
      )}
      {name === 'rejected' && rejectionNote !== null ? (
        <q>
          <UserText text={rejectionNote} />
        </q>
      ) : null}
      {recycleUntil === null ? null : <p>{t('brief.rejections.recycle', { day: recycleUntil })}</p>}
      <p className="soft">{t('sla.closed')}</p>
      <AtHandoff handoff={snapshot.handoff} />
    </>
  )
}

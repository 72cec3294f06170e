// The one status block: its h2 is the stage's sentence, and under it stands what the stage is about.
import { type ReactNode, useId } from 'react'
import { reasonKey } from '@/lib/domain/coded-values'
import { displayText } from '@/lib/domain/display-text'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type Message, msg } from '@/lib/domain/message'
import { isVerdict, type Stage, stageAt, stageOf, stageSentence, toneOf } from '@/lib/domain/stage'
import { Icon } from '../../ui/icons'
import { useWords } from '../../ui/language'
import { Phrases } from '../../ui/phrases'
import { STAGE_ICONS, STATUS_TONES } from '../tones'
import { BeforeHandoff } from './before-handoff'
import { Clock } from './clock'
import { Closed } from './closed'
import type { StageProps } from './props'

interface Props extends StageProps {
  /** The verdict is held back: facts that could change it are on their way. */
  readonly checking: boolean
  /** Who decided, by name; null where that is not known. */
  readonly decidedBy: string | null
  /** What a person is asked about the clock. */
  readonly children?: ReactNode
}

/** Headline, chip and the stage's own lines. */
export function StageBlock({ checking, decidedBy, children, ...lead }: Props) {
  const { t, say } = useWords()
  const { snapshot, assessment, now } = lead
  const stage = stageOf(assessment)
  const at = stageAt(stage, now)
  const held = checking && isVerdict(at.name)
  const headId = useId()
  const { handoffStatus } = assessment
  const chip = handoffStatus === 'handed_off' || handoffStatus === 'accepted' ? handoffStatus : null
  const head = (
    <div className="stage-row">
      <h2 id={headId}>
        <Icon name={held ? 'clock' : STAGE_ICONS[at.name]} />{' '}
        <Phrases text={held ? t('panel.checking') : say(stageSentence(at, rejectionReason(snapshot)))} />
      </h2>
      {chip === null ? null : (
        <span className="tag" data-tone={STATUS_TONES[chip]}>
          {t(`status.${chip}`)}
        </span>
      )}
    </div>
  )
  return (
    <section
      className="stage"
      data-tone={held ? 'calm' : toneOf(at.name)}
      aria-labelledby={headId}
      aria-busy={held}
    >
      {isClock(stage) ? (
        <Clock {...lead} at={at} head={head}>
          {children}
        </Clock>
      ) : (
        <>
          {head}
          {isVerdict(at.name) ? (
            held ? (
              <p>{'\u200b'}</p>
            ) : (
              <BeforeHandoff {...lead} verdict={at.name} />
            )
          ) : (
            <Closed {...lead} name={at.name} decidedBy={decidedBy} />
          )}
        </>
      )}
    </section>
  )
}

function isClock({ name }: Stage): boolean {
  return !isVerdict(name) && name !== 'rejected' && name !== 'returned' && name !== 'no_clock'
}

function rejectionReason({ handoff }: LeadSnapshot): Message | string | null {
  const reason = handoff.state === 'known' ? handoff.value.rejectionReason : null
  if (reason === null) return null
  const key = reasonKey(reason)
  return key === null ? displayText(reason, 80) : msg(key)
}

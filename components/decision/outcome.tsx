// What became of the latest decision: still to be undone, on its way, in HubSpot, refused, or preceded by somebody else's.
import { useEffect, useRef } from 'react'
import type { PanelStore } from '@/components/stores/panel-store'
import { statusAfter } from '@/lib/domain/decision/decision'
import type { Conflict } from '@/lib/domain/decision/row'
import { displayText } from '@/lib/domain/display-text'
import { jstTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { DecisionView } from '@/lib/messaging/protocol'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { type DecisionContext, isAwaited } from './decision-context'
import { MoreDetail } from './more-detail'
import { answerKey, lookOfOutcome, omittedText, outcomeText, whyItWaits } from './outcome-text'
import { Refused } from './refused'

/** After this, the record itself tells of the decision. */
const RECENT_MS = 12 * 60 * 60_000
/** That nothing was sent is worth telling only for a moment. */
const UNDONE_MS = 2 * 60_000

/** The status line with what belongs to it; the region stays, so that a screen reader hears the change. */
export function Outcome({
  context,
  store,
}: {
  readonly context: DecisionContext
  readonly store: PanelStore
}) {
  const words = useWords()
  const { t } = words
  const { latest, problem } = context.state
  const shown = latest !== null && isWorthTelling(latest, context) ? latest : null
  const box = useRef<HTMLDivElement>(null)
  const stage = shown?.stage
  const detail = shown?.choice.detail
  const before = useRef(stage)
  useEffect(() => {
    const changed = before.current !== stage
    before.current = stage
    // The button that was pressed is gone: the focus must not fall back to the top of the page, nor come from HubSpot's.
    if (changed && document.activeElement === document.body && document.hasFocus()) box.current?.focus()
  }, [stage])
  useEffect(() => {
    // After a detail the note is next.
    if (detail != null && document.activeElement === box.current)
      box.current?.querySelector('textarea')?.focus()
  }, [detail])
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="decision-outcome"
      {...(shown ? { 'data-tone': lookOfOutcome(shown) } : {})}
    >
      <div className="decision-outcome-row">
        <p role="status">{shown === null ? '' : outcomeText(shown, words)}</p>
        {shown?.stage === 'held' ? (
          // The second click of a double click on the reason above must not take the decision back.
          <Button onClick={(event) => event.detail < 2 && context.decisions.undo()}>
            {t('decide.undo')}
          </Button>
        ) : null}
      </div>
      {shown?.stage === 'held' ? (
        <MoreDetail context={context} decision={shown} onDone={() => box.current?.focus()} />
      ) : null}
      {shown === null ? null : <More decision={shown} />}
      {shown?.refusal ? (
        <Refused context={context} decision={shown} refusal={shown.refusal} store={store} />
      ) : null}
      {problem === 'not_stored' ? (
        <p role="alert" className="notice" data-tone="warn">
          {t('decide.not_stored')}
        </p>
      ) : null}
    </div>
  )
}

function More({ decision }: { readonly decision: DecisionView }) {
  const words = useWords()
  const { t } = words
  const { stage, conflict, waiting, nextTryAt, superseded, omitted, choice } = decision
  return (
    <>
      {waiting === null ? null : (
        <p>
          {t('row.waiting', { why: whyItWaits(decision, words) })}
          {nextTryAt === null ? '' : ` ${t('row.next', { time: jstTime(nextTryAt) })}`}
        </p>
      )}
      {conflict === null ? null : (
        <p>
          {t('row.conflict.now', { status: nowText(conflict, words) })}
          {conflict.at === null ? '' : ` · ${jstTime(conflict.at)}`}
          <br />
          {t('row.conflict.again')}
        </p>
      )}
      {superseded ? <p>{t('row.superseded')}</p> : null}
      {stage === 'conflict' && choice.note !== '' ? <p>{t('row.kept')}</p> : null}
      {omitted.map(({ what, words: said }) => (
        <p key={what} className="soft">
          <UserText
            text={t('row.omitted', { what: omittedText(what, words), words: displayText(said, 200) })}
            max={300}
          />
        </p>
      ))}
    </>
  )
}

/** What HubSpot holds instead of the decision. */
function nowText({ status, isSignal }: Conflict, { t }: Translator): string {
  if (isSignal !== undefined) return t(answerKey(isSignal))
  return status === null ? '–' : t(`status.${status}`)
}

/** Open decisions always; finished ones while they are recent and the record still agrees. */
function isWorthTelling(decision: DecisionView, context: DecisionContext): boolean {
  const { stage, choice, finishedAt, superseded } = decision
  if (stage === 'held' || stage === 'queued' || isAwaited(decision, context)) return true
  const age = finishedAt === null ? 0 : Math.abs(context.machineNow - finishedAt)
  if (age > (stage === 'undone' ? UNDONE_MS : RECENT_MS)) return false
  if (stage !== 'written' && stage !== 'confirmed') return true
  const status = statusAfter(choice.kind)
  return superseded || status === null || context.handoff.status === status
}

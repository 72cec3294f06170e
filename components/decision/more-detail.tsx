// While a decision can still be undone: reason, detail and note can be added to it, and the window opens once more.
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionView } from '@/lib/messaging/protocol'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Chips } from './chips'
import type { DecisionContext, Press } from './decision-context'
import { NoteField } from './note-field'

interface Props {
  readonly context: DecisionContext
  readonly decision: DecisionView
  /** The note was finished or left with a key: where the focus goes. */
  readonly onDone: () => void
}

/** The details that a reason may have, or the reasons that a return may have, and the note. */
export function MoreDetail({ context, decision, onDone }: Props) {
  const { t } = useWords()
  const { kind, reason, detail, note } = decision.choice
  if (kind !== 'reject' && kind !== 'return') return null
  const amend = (more: Partial<DecisionView['choice']>, press: Press) =>
    context.choose({ ...decision.choice, ...more, kind }, press)
  const { reasons } = context.definition.rejection
  const details = reason !== null && Object.hasOwn(reasons, reason) ? reasons[reason].details : []
  return (
    <div className="step">
      {reason === null ? (
        <Chips label={t('decide.return.why')}>
          {REJECTION_REASONS.filter((one) => one !== 'other').map((one) => (
            <Button key={one} className="chip" onClick={(press) => amend({ reason: one }, press)}>
              {t(`reason.${one}`)}
            </Button>
          ))}
        </Chips>
      ) : null}
      {reason !== null && details.length > 0 ? (
        <Chips label={t('decide.detail', { reason: t(`reason.${reason}`), which: t(`which.${reason}`) })}>
          {details.map((one) => (
            <Button
              key={one}
              className="chip"
              aria-pressed={one === detail}
              onClick={(press) => amend({ detail: one }, press)}
            >
              {t(`detail.${one}`)}
            </Button>
          ))}
        </Chips>
      ) : null}
      <NoteField
        context={context}
        value={context.state.added ?? note}
        onChange={context.annotate}
        onBlur={() => context.decisions.annotated()}
        onSend={onDone}
        onLeave={onDone}
      />
    </div>
  )
}

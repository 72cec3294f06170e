// While a decision can still be undone: the place to add a reason or a detail to it.
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionView } from '@/lib/messaging/protocol'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Chips } from './chips'
import type { DecisionContext } from './decision-context'

interface Props {
  readonly context: DecisionContext
  readonly decision: DecisionView
}

/** The detail that a reason may have, or the reason that a return may have; a click restarts the undo window. */
export function MoreDetail({ context, decision }: Props) {
  const { t } = useWords()
  const { kind, reason, detail } = decision.choice
  if (kind !== 'reject' && kind !== 'return') return null
  if (reason === null) {
    return (
      <Chips label={t('decide.return.why')}>
        {REJECTION_REASONS.filter((one) => one !== 'other').map((one) => (
          <Button
            key={one}
            className="chip"
            onClick={(press) => context.choose({ ...decision.choice, kind, reason: one }, press)}
          >
            {t(`reason.${one}`)}
          </Button>
        ))}
      </Chips>
    )
  }
  const { details } = context.definition.rejection.reasons[reason]
  if (detail !== null || details.length === 0) return null
  return (
    <Chips label={t('decide.detail.optional', { reason: t(`reason.${reason}`) })}>
      {details.map((one) => (
        <Button
          key={one}
          className="chip"
          onClick={(press) => context.choose({ ...decision.choice, kind, detail: one }, press)}
        >
          {t(`detail.${one}`)}
        </Button>
      ))}
    </Chips>
  )
}

// While a decision can still be undone: a word more about it, if somebody has one.

import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionView } from '@/lib/messaging/protocol'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { choose, type DecisionContext, type Press } from './decision-context'

interface Props {
  readonly context: DecisionContext
  readonly decision: DecisionView
}

/** The detail that a reason may have, or the reason that a return may have; a click opens the undo window anew. */
export function MoreDetail({ context, decision }: Props) {
  const words = useWords()
  const { t } = words
  const { kind, reason, detail } = decision.choice
  if (kind !== 'reject' && kind !== 'return') return null
  if (reason === null) {
    return (
      <Chips label={t('decide.return.why')}>
        {REJECTION_REASONS.filter((one) => one !== 'other').map((one) => (
          <Chip
            key={one}
            name={t(`reason.${one}`)}
            onPick={(press) => choose(context, { ...decision.choice, kind, reason: one }, words, press)}
          />
        ))}
      </Chips>
    )
  }
  const { details } = context.definition.rejection.reasons[reason]
  if (detail !== null || details.length === 0) return null
  return (
    <Chips label={t('decide.detail.optional', { reason: t(`reason.${reason}`) })}>
      {details.map((one) => (
        <Chip
          key={one}
          name={t(`detail.${one}`)}
          onPick={(press) => choose(context, { ...decision.choice, kind, detail: one }, words, press)}
        />
      ))}
    </Chips>
  )
}

function Chips({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the group of reasons
    <div role="group" aria-label={label} className="chips">
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  )
}

function Chip({ name, onPick }: { readonly name: string; readonly onPick: (press: Press) => void }) {
  return (
    <Button className="chip" onClick={onPick}>
      {name}
    </Button>
  )
}

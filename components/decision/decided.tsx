// A decided lead: the next natural step, and the way to decide anew.
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ReturnButton } from './choices'
import type { DecisionContext } from './decision-context'
import { HandOff } from './hand-off'

/** `pending`: a decision waits to be sent and can be replaced or hurried. */
export function Decided({
  context,
  pending,
}: {
  readonly context: DecisionContext
  readonly pending: boolean
}) {
  const { t } = useWords()
  const { decisions, allowed, state, handoff } = context
  return (
    <>
      {!pending && allowed.handOff ? <HandOff context={context} /> : null}
      <div className="decision-row">
        {!pending && handoff.status === 'accepted' ? <ReturnButton context={context} /> : null}
        {pending ? <Button onClick={() => decisions.retry()}>{t('decide.retry')}</Button> : null}
        <Button kind="quiet" disabled={state.sending} onClick={() => decisions.change()}>
          {t('decide.change')}
        </Button>
      </div>
    </>
  )
}

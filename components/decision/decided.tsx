// A decided lead: the natural next step, and the way to decide again.
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ReturnButton } from './choices'
import type { DecisionContext } from './decision-context'
import { HandOff } from './hand-off'

/** `pending`: a decision waits to be sent, and can be replaced or sent at once. */
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

// A decided lead: the next natural step, and the way to decide anew.
import { useWords } from '../ui/language'
import { ReturnButton } from './choices'
import type { Desk } from './decision-context'
import { HandOff } from './hand-off'

/** `pending`: a decision waits to be sent and can be replaced or hurried. */
export function Decided({ desk, pending }: { readonly desk: Desk; readonly pending: boolean }) {
  const { t } = useWords()
  const { decisions, allowed, state, handoff } = desk
  return (
    <>
      {!pending && allowed.handOff ? <HandOff desk={desk} /> : null}
      <div className="decision-row">
        {!pending && handoff.status === 'accepted' ? <ReturnButton desk={desk} /> : null}
        {pending ? (
          <button type="button" className="button" onClick={() => decisions.retry()}>
            {t('decide.retry')}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          data-kind="quiet"
          disabled={state.sending}
          onClick={() => decisions.change()}
        >
          {t('decide.change')}
        </button>
      </div>
    </>
  )
}

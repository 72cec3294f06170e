// The decisions that stand open: hand off, accept, return, or one reason to reject.
import { choiceOf } from '@/lib/domain/decision/decision'
import { useWords } from '../ui/language'
import { choose, type Desk } from './decision-context'
import { HandOff } from './hand-off'
import { NoteField } from './note-field'
import { RejectReasons } from './reject-reasons'
import { StepView } from './step-view'

/** What can be chosen now; while a choice is being completed, only that. */
export function Choices({ desk }: { readonly desk: Desk }) {
  const { t } = useWords()
  const { decisions, state, allowed } = desk
  if (state.step.name !== 'choose' && state.step.name !== 'confirm') return <StepView desk={desk} />
  return (
    <>
      {allowed.handOff ? <HandOff desk={desk} /> : null}
      {allowed.accept || allowed.return !== 'no' ? (
        <div className="decision-row">
          {allowed.accept ? <AcceptButton desk={desk} /> : null}
          {allowed.return === 'no' ? null : <ReturnButton desk={desk} />}
        </div>
      ) : null}
      {allowed.return === 'after_contact' ? <p className="hint">{t('decide.after_contact')}</p> : null}
      {allowed.reject ? <RejectReasons desk={desk} /> : null}
      {allowed.reject || allowed.return === 'yes' ? <NoteField desk={desk} /> : null}
      {state.changing ? (
        <button type="button" className="button" data-kind="quiet" onClick={() => decisions.cancel()}>
          {t('decide.keep')}
        </button>
      ) : null}
    </>
  )
}

/** One click. */
export function AcceptButton({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  return (
    <button
      type="button"
      className="button"
      data-kind="primary"
      disabled={desk.state.sending}
      onClick={(press) => choose(desk, choiceOf('accept'), words, press)}
    >
      {words.t('decide.accept')}
    </button>
  )
}

/** One click, once there was a first contact. */
export function ReturnButton({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const { allowed, state } = desk
  return (
    <button
      type="button"
      className="button"
      disabled={state.sending || allowed.return !== 'yes'}
      onClick={(press) => choose(desk, choiceOf('return'), words, press)}
    >
      {words.t('decide.return')}
    </button>
  )
}

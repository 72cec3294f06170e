// The decisions that are open: hand off, accept, return, or one reason to reject.
import { choiceOf } from '@/lib/domain/decision/decision'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'
import { HandOff } from './hand-off'
import { NoteField } from './note-field'
import { RejectReasons } from './reject-reasons'
import { StepView } from './step-view'

/** What can be chosen now; while a choice is being completed, only that. */
export function Choices({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { decisions, state, allowed } = context
  if (state.step.name !== 'choose' && state.step.name !== 'confirm') return <StepView context={context} />
  return (
    <>
      {allowed.handOff ? <HandOff context={context} /> : null}
      {allowed.accept || allowed.return !== 'no' ? (
        <div className="decision-row">
          {allowed.accept ? <AcceptButton context={context} /> : null}
          {allowed.return === 'no' ? null : <ReturnButton context={context} />}
        </div>
      ) : null}
      {allowed.return === 'after_contact' ? <p className="hint">{t('decide.after_contact')}</p> : null}
      {allowed.reject ? <RejectReasons context={context} /> : null}
      {allowed.reject || allowed.return === 'yes' ? <NoteField context={context} /> : null}
      {state.changing ? (
        <Button kind="quiet" onClick={() => decisions.cancel()}>
          {t('decide.keep')}
        </Button>
      ) : null}
    </>
  )
}

function AcceptButton({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  return (
    <ChoiceButton context={context} choice={choiceOf('accept')} kind="primary">
      {t('decide.accept')}
    </ChoiceButton>
  )
}

/** One click, once there was a first contact. */
export function ReturnButton({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  return (
    <ChoiceButton context={context} choice={choiceOf('return')} disabled={context.allowed.return !== 'yes'}>
      {t('decide.return')}
    </ChoiceButton>
  )
}

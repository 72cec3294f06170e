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

/** What can be chosen now; what a choice still needs opens below. */
export function Choices({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { decisions, state, allowed } = context
  const { step, draft, noteOpen } = state
  const whole = step.name === 'choose' || step.name === 'confirm'
  const kept = whole && (noteOpen || draft !== '') && (allowed.reject || allowed.return === 'yes')
  return (
    <>
      {allowed.handOff ? <HandOff context={context} /> : null}
      {allowed.accept || allowed.return === 'yes' ? (
        <div className="decision-row">
          {allowed.accept ? <AcceptButton context={context} /> : null}
          {allowed.return === 'yes' ? <ReturnButton context={context} /> : null}
        </div>
      ) : null}
      {allowed.reject ? <RejectReasons context={context} /> : null}
      <StepView context={context} />
      {kept ? <NoteField context={context} /> : null}
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
    <ChoiceButton context={context} choice={choiceOf('accept')} kind="primary" aria-keyshortcuts="A">
      {t('decide.accept')}
    </ChoiceButton>
  )
}

/** Absent before the first contact: until then a lead is rejected instead. */
export function ReturnButton({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  if (context.allowed.return !== 'yes') return null
  return (
    <ChoiceButton context={context} choice={choiceOf('return')}>
      {t('decide.return')}
    </ChoiceButton>
  )
}

// Confirms in one click what part a person has in the decision.
import { choiceOf, DECISION_ROLES } from '@/lib/domain/decision/decision'
import { useWords } from '../ui/language'
import { Chips } from './chips'
import { ChoiceButton } from './choice-button'
import { type LeadOnScreen, useDecisionContext } from './decision-context'

/** A chip for each role; the confirmed one is pressed. */
export function RoleConfirm({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const context = useDecisionContext(lead)
  if (context === null) return null
  return (
    <Chips label={t('role.confirm')} className="roles">
      {DECISION_ROLES.map((role) => (
        <ChoiceButton
          key={role}
          context={context}
          choice={choiceOf('confirm_role', { role })}
          className="chip"
          aria-pressed={context.handoff.decisionRole === role}
          disabled={context.handoff.decisionRole === role}
        >
          {t(`role.${role}`)}
        </ChoiceButton>
      ))}
    </Chips>
  )
}

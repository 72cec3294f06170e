// Confirming the part a person has in the decision, in one click.

import { choiceOf, DECISION_ROLES } from '@/lib/domain/decision/decision'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { choose, type LeadOnScreen, useDecisionContext } from './decision-context'

/** A chip for each role; the confirmed one is pressed. */
export function RoleConfirm({ lead }: { readonly lead: LeadOnScreen }) {
  const words = useWords()
  const { t } = words
  const context = useDecisionContext(lead)
  if (context === null) return null
  const { handoff, state } = context
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the group of reasons
    <div role="group" aria-label={t('role.confirm')} className="chips roles">
      <p aria-hidden="true">{t('role.confirm')}</p>
      {DECISION_ROLES.map((role) => (
        <Button
          key={role}
          className="chip"
          aria-pressed={handoff.decisionRole === role}
          disabled={state.sending || handoff.decisionRole === role}
          onClick={(press) => choose(context, choiceOf('confirm_role', { role }), words, press)}
        >
          {t(`role.${role}`)}
        </Button>
      ))}
    </div>
  )
}

// Confirming the part a person has in the decision, in one click.
import { choiceOf, DECISION_ROLES } from '@/lib/domain/decision/decision'
import { useWords } from '../ui/language'
import { choose, type LeadOnScreen, useDesk } from './decision-context'

/** A chip for each role; the confirmed one is pressed. */
export function RoleConfirm({ lead }: { readonly lead: LeadOnScreen }) {
  const words = useWords()
  const { t } = words
  const desk = useDesk(lead)
  if (desk === null) return null
  const { handoff, state } = desk
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the group of reasons
    <div role="group" aria-label={t('role.confirm')} className="chips roles">
      <p aria-hidden="true">{t('role.confirm')}</p>
      {DECISION_ROLES.map((role) => (
        <button
          key={role}
          type="button"
          className="button chip"
          aria-pressed={handoff.decisionRole === role}
          disabled={state.sending || handoff.decisionRole === role}
          onClick={(press) => choose(desk, choiceOf('confirm_role', { role }), words, press)}
        >
          {t(`role.${role}`)}
        </button>
      ))}
    </div>
  )
}

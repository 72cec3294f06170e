// Deciding beside the record: what became of the latest decision, and what can be decided now.
import { isOpen } from '@/lib/domain/decision/row'
import { useWords } from '../ui/language'
import { Choices } from './choices'
import { Decided } from './decided'
import { isAwaited, type LeadOnScreen, useDesk } from './desk'
import { Outcome } from './outcome'
import './decision.css'

/** The section under the clock. A portal without the handoff's properties gets the reason in place of buttons. */
export function DecisionArea({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const desk = useDesk(lead)
  if (desk === null) return <Closed lead={lead} />
  const { latest, changing } = desk.state
  const pending = latest !== null && isOpen(latest) && latest.stage !== 'written'
  const sending = pending && latest.waiting === null
  const decided = (desk.allowed.decided || pending || isAwaited(latest, desk)) && !changing
  return (
    <section className="decision" aria-label={t('decide.title')}>
      <Outcome desk={desk} />
      {sending ? null : decided ? <Decided desk={desk} pending={pending} /> : <Choices desk={desk} />}
      {desk.blocked === null ? null : <p className="hint">{desk.blocked}</p>}
      {desk.blocked === null && lead.panel.settings?.settings.ownerId === null ? (
        <p className="hint">
          {t('decide.who')}{' '}
          <button
            type="button"
            className="button"
            data-kind="quiet"
            onClick={() => lead.store.gateway.openOptions()}
          >
            {t('action.options')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

/** The button with what is needed before it works. */
function Closed({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const { handoff } = lead.snapshot
  const missing = handoff.state === 'unavailable' && handoff.why.reason === 'property_missing'
  return (
    <section className="decision" aria-label={t('decide.title')}>
      <div className="decision-row">
        <button type="button" className="button" disabled>
          {t('decide.hand_off')}
        </button>
      </div>
      <p className="hint">{t(missing ? 'decide.property' : 'decide.unread')}</p>
    </section>
  )
}

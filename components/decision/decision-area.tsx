// Deciding beside the record: what became of the latest decision, and what can be decided now.
import { isOpen } from '@/lib/domain/decision/row'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Choices } from './choices'
import { Decided } from './decided'
import { isAwaited, type LeadOnScreen, useDecisionContext } from './decision-context'
import { DecisionKeys } from './decision-keys'
import { NextLead } from './next-lead'
import { Outcome } from './outcome'
import { WhoAmI } from './who-am-i'
import './decision.css'

/** The section under the clock. A portal without the handoff's properties gets the reason in place of the buttons. */
export function DecisionArea({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const context = useDecisionContext(lead)
  if (context === null) return <Closed lead={lead} />
  const { latest, changing } = context.state
  // While an answer about a sentence is being sent, the handoff can still be decided.
  const pending =
    latest !== null && latest.choice.kind !== 'review_signal' && isOpen(latest) && latest.stage !== 'written'
  const sending = pending && latest.waiting === null
  const decided = (context.allowed.decided || pending || isAwaited(latest, context)) && !changing
  return (
    <section className="decision" aria-label={t('decide.title')}>
      <Outcome context={context} store={lead.store} />
      <DecisionKeys context={context} choosing={!sending && !decided} />
      {sending ? null : decided ? (
        <Decided context={context} pending={pending} />
      ) : (
        <Choices context={context} />
      )}
      <NextLead context={context} lead={lead} />
      {context.lackedScope === null ? null : (
        <Hint text={t('decide.scope', { scope: context.lackedScope })} openOptions={context.openOptions} />
      )}
      {context.lackedScope === null ? <WhoAmI context={context} lead={lead} /> : null}
    </section>
  )
}

/** In place of the buttons: what is needed before there can be any. */
function Closed({ lead }: { readonly lead: LeadOnScreen }) {
  const { t } = useWords()
  const { handoff } = lead.snapshot
  const missing = handoff.state === 'unavailable' && handoff.why.reason === 'property_missing'
  return (
    <section className="decision" aria-label={t('decide.title')}>
      {missing ? (
        <Hint text={t('decide.property')} openOptions={() => lead.store.gateway.openOptions()} />
      ) : (
        <p className="hint">{t('decide.unread')}</p>
      )}
    </section>
  )
}

/** What is missing, and a button to the page that mends it. */
function Hint({ text, openOptions }: { readonly text: string; readonly openOptions: () => void }) {
  const { t } = useWords()
  return (
    <p className="hint">
      {text}{' '}
      <Button kind="quiet" onClick={openOptions}>
        {t('action.options')}
      </Button>
    </p>
  )
}

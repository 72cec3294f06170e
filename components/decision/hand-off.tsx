// Handing a lead off to a person: at once when it is ready, with a written reason when it is not.
import { useEffect, useRef, useState } from 'react'
import { choiceOf } from '@/lib/domain/decision/decision'
import { SHORTEST_FORCED_NOTE } from '@/lib/domain/decision/reasons'
import { dueFor } from '@/lib/domain/sla/due'
import { originOf, policyFor } from '@/lib/domain/sla/policy'
import { visibleLength } from '@/lib/domain/visible-text'
import { jstDay } from '@/lib/i18n/jst'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'
import { NoteField } from './note-field'
import { SalespersonField, useSalesperson } from './salesperson'
import { SinceRejection } from './since-rejection'

/** Salesperson, button and, where the lead is not ready, a quiet way to the field for the reason. */
export function HandOff({ context }: { readonly context: DecisionContext }) {
  const { t, language } = useWords()
  const { allowed, checking, state, handoff } = context
  const salesperson = useSalesperson(context)
  // A reason that was begun earlier is shown at once, unless the person closed it.
  const [opened, setOpened] = useState<boolean | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // What was pressed is gone: the focus goes into the field, or back to what opens it.
    if (opened !== null && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>(opened ? 'textarea' : '.override-open')?.focus()
  }, [opened])
  const { override } = allowed
  const open = override !== null && !checking && (opened ?? state.draft !== '')
  const lacking = open ? SHORTEST_FORCED_NOTE - visibleLength(state.draft, SHORTEST_FORCED_NOTE) : 0
  const closed = override !== null && !open
  const question =
    override === 'recycling'
      ? t('decide.override.recycling', { day: jstDay(handoff.recycleUntil ?? '', language) })
      : t('decide.override', { n: SHORTEST_FORCED_NOTE })
  const choice = choiceOf('hand_off', { salespersonId: salesperson.id })
  const lacks = checking || lacking > 0 || salesperson.id === null
  return (
    <div className="hand-off" ref={box}>
      <SinceRejection context={context} />
      {open ? (
        <NoteField
          context={context}
          label={question}
          onSend={(press) => lacks || context.choose(choice, press)}
          onLeave={() => setOpened(false)}
        />
      ) : null}
      {closed ? null : <SalespersonField context={context} salesperson={salesperson} />}
      {closed ? null : <DueWhenHandedOff context={context} />}
      <div className="decision-row">
        {closed ? null : (
          <ChoiceButton
            context={context}
            choice={choice}
            kind={allowed.decided ? undefined : 'primary'}
            disabled={lacks}
          >
            {t('decide.hand_off')}
          </ChoiceButton>
        )}
        {closed && !checking ? (
          <Button kind="quiet" className="override-open" onClick={() => setOpened(true)}>
            {t('decide.override.open')}
          </Button>
        ) : null}
        {open ? (
          <Button kind="quiet" onClick={() => setOpened(false)}>
            {t('decide.cancel')}
          </Button>
        ) : null}
      </div>
      {open ? (
        <p className="hint">
          {lacking > 0 ? t('decide.note.too_short', { n: lacking }) : t('decide.override.hint')}
        </p>
      ) : null}
      {checking ? <p className="hint">{t('decide.checking')}</p> : null}
    </div>
  )
}

/** What the salesperson gets: until when they have to be in touch. */
function DueWhenHandedOff({ context: { definition, snapshot, now } }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { policy } = policyFor(definition, originOf(snapshot))
  return <p className="hint">{t('handOff.due', { at: { at: dueFor(now, policy).dueAt } })}</p>
}

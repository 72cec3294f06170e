// What a choice still needs: which detail and perhaps a note, the words of "other", or a second look at the evidence against it.
import { useLayoutEffect, useRef } from 'react'
import { SHORTEST_FORCED_NOTE } from '@/lib/domain/decision/reasons'
import { displayText } from '@/lib/domain/display-text'
import { visibleLength } from '@/lib/domain/visible-text'
import { jstDate } from '@/lib/i18n/jst'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { Chips } from './chips'
import { ChoiceButton } from './choice-button'
import type { DecisionContext } from './decision-context'
import { NoteField } from './note-field'

/** The open step; it takes the focus and has a way back. */
export function StepView({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { step } = context.state
  const box = useRef<HTMLDivElement>(null)
  const about = 'choice' in step ? `${step.name} ${step.choice.reason}` : null
  useLayoutEffect(() => {
    if (about === null) return
    const first = box.current?.querySelector<HTMLElement>('button.chip, textarea, button')
    first?.focus()
    // The step opens below the buttons, perhaps below the edge of the panel.
    box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [about])
  if (step.name === 'choose' || step.name === 'confirm') return null
  const leave = () => box.current?.focus()
  return (
    <div className="step" ref={box} tabIndex={-1}>
      {step.name === 'detail' ? <Details context={context} onLeave={leave} /> : null}
      {step.name === 'note' ? <OtherReason context={context} onLeave={leave} /> : null}
      {step.name === 'evidence' ? <AgainstIt context={context} /> : null}
      <Button kind="quiet" onClick={() => context.decisions.cancel()}>
        {t('decide.cancel')}
      </Button>
    </div>
  )
}

interface FieldsProps {
  readonly context: DecisionContext
  /** The note was left with Escape. */
  readonly onLeave: () => void
}

/** A press on a detail rejects, with the note that stands below; more can be added until the undo window closes. */
function Details({ context, onLeave }: FieldsProps) {
  const { t } = useWords()
  const { step } = context.state
  if (step.name !== 'detail') return null
  const { reason } = step
  return (
    <>
      <Chips label={t('decide.detail', { reason: t(`reason.${reason}`), which: t(`which.${reason}`) })}>
        {context.definition.rejection.reasons[reason].details.map((detail) => (
          <ChoiceButton key={detail} context={context} choice={{ ...step.choice, detail }} className="chip">
            {t(`detail.${detail}`)}
          </ChoiceButton>
        ))}
      </Chips>
      <NoteField context={context} onLeave={onLeave} />
    </>
  )
}

function OtherReason({ context, onLeave }: FieldsProps) {
  const { t } = useWords()
  const { step, draft } = context.state
  if (step.name !== 'note') return null
  const lacking = SHORTEST_FORCED_NOTE - visibleLength(draft, SHORTEST_FORCED_NOTE)
  return (
    <>
      <NoteField
        context={context}
        label={t('decide.note.other', { n: SHORTEST_FORCED_NOTE })}
        onSend={(press) => context.choose(step.choice, press)}
        onLeave={onLeave}
      />
      <div className="decision-row">
        <ChoiceButton context={context} choice={step.choice} kind="primary" disabled={lacking > 0}>
          {t('decide.note.send')}
        </ChoiceButton>
        {lacking > 0 ? <p className="hint">{t('decide.note.too_short', { n: lacking })}</p> : null}
      </div>
    </>
  )
}

function AgainstIt({ context }: { readonly context: DecisionContext }) {
  const { t, say, language } = useWords()
  const { step } = context.state
  if (step.name !== 'evidence') return null
  return (
    <div className="notice" data-tone="warn" role="alert">
      <p>
        <strong>{t('decide.evidence')}</strong>
      </p>
      <ul className="against">
        {step.evidence.map(({ quote, label, at }) => (
          <li key={`${label.key} ${quote} ${at}`}>
            <UserText text={displayText(quote, 120)} max={120} />
            <span className="soft">
              {' '}
              · {say(label)}
              {at === null ? '' : ` · ${jstDate(at, language)}`}
            </span>
          </li>
        ))}
      </ul>
      <ChoiceButton context={context} choice={{ ...step.choice, disputed: true }}>
        {t('decide.anyway')}
      </ChoiceButton>
    </div>
  )
}

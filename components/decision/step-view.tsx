// What a choice still needs: which detail, the words of "other", or a second look at the evidence against it.

import { useLayoutEffect, useRef } from 'react'
import { SHORTEST_FORCED_NOTE } from '@/lib/domain/decision/reasons'
import { displayText } from '@/lib/domain/display-text'
import { visibleLength } from '@/lib/domain/visible-text'
import { jstDate } from '@/lib/i18n/jst'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { choose, type DecisionContext, type Press } from './decision-context'
import { NoteField } from './note-field'

/** The open step, with the focus in it and a way back. */
export function StepView({ context }: { readonly context: DecisionContext }) {
  const { t } = useWords()
  const { step } = context.state
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('textarea, button')
    first?.focus()
  }, [step.name])
  if (step.name === 'choose' || step.name === 'confirm') return null
  return (
    <div className="step" ref={box}>
      {step.name === 'detail' ? <Details context={context} /> : null}
      {step.name === 'note' ? <OtherReason context={context} /> : null}
      {step.name === 'evidence' ? <AgainstIt context={context} /> : null}
      <Button kind="quiet" onClick={() => context.decisions.cancel()}>
        {t('decide.cancel')}
      </Button>
    </div>
  )
}

function Details({ context }: { readonly context: DecisionContext }) {
  const words = useWords()
  const { t } = words
  const { step, sending } = context.state
  if (step.name !== 'detail') return null
  const label = t('decide.detail', { reason: t(`reason.${step.reason}`) })
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the group of reasons
    <div role="group" aria-label={label} className="chips">
      <p aria-hidden="true">{label}</p>
      {context.definition.rejection.reasons[step.reason].details.map((detail) => (
        <Button
          key={detail}
          className="chip"
          disabled={sending}
          onClick={(press) => choose(context, { ...step.choice, detail }, words, press)}
        >
          {t(`detail.${detail}`)}
        </Button>
      ))}
    </div>
  )
}

function OtherReason({ context }: { readonly context: DecisionContext }) {
  const words = useWords()
  const { t } = words
  const { step, draft, sending } = context.state
  if (step.name !== 'note') return null
  const lacking = SHORTEST_FORCED_NOTE - visibleLength(draft, SHORTEST_FORCED_NOTE)
  const send = (press: Press) => choose(context, step.choice, words, press)
  return (
    <>
      <NoteField
        context={context}
        label={t('decide.note.other', { n: SHORTEST_FORCED_NOTE })}
        onSend={send}
      />
      <div className="decision-row">
        <Button kind="primary" disabled={sending || lacking > 0} onClick={send}>
          {t('decide.note.send')}
        </Button>
        {lacking > 0 ? <p className="hint">{t('decide.note.too_short', { n: lacking })}</p> : null}
      </div>
    </>
  )
}

function AgainstIt({ context }: { readonly context: DecisionContext }) {
  const words = useWords()
  const { t, say, language } = words
  const { step, sending } = context.state
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
      <Button
        disabled={sending}
        onClick={(press) => choose(context, { ...step.choice, disputed: true }, words, press)}
      >
        {t('decide.anyway')}
      </Button>
    </div>
  )
}

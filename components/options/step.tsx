// A step of the set-up checklist: what it is about, how it stands, and what to press. A step that is done folds to that line.
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import type { StepState } from './set-up-progress'

interface Props {
  /** Its heading's, where it is linked to. */
  readonly id?: string
  readonly title: string
  /** Null: optional, or not known yet. */
  readonly state: StepState | null
  /** Not part of what is counted. */
  readonly optional?: boolean
  /** How it stands, in a sentence. */
  readonly status: ReactNode
  /** Beside the sentence, also while the rest is folded. */
  readonly aside?: ReactNode
  /** Not folded although it is done: something may still be pressed. */
  readonly keepsOpen?: boolean
  readonly busy?: boolean
  readonly children?: ReactNode
}

/** What is folded keeps its state. When a step folds under the focus, the focus goes to its heading. */
export function Step(props: Props) {
  const { id, title, state, optional, status, aside, keepsOpen, busy, children } = props
  const { t } = useWords()
  const bodyId = useId()
  const [unfolded, setUnfolded] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const hadFocus = useRef(false)
  const folds = children !== undefined && state === 'done' && !keepsOpen
  // The button that was pressed may go with what it has done.
  useLayoutEffect(() => {
    const active = document.activeElement
    if (busy) hadFocus.current = item.current?.contains(active) ?? false
    else if (hadFocus.current && (active === document.body || active?.closest('[hidden]')))
      heading.current?.focus()
  }, [busy])
  return (
    <li
      ref={item}
      className="step"
      data-state={optional ? 'optional' : (state ?? 'open')}
      aria-busy={busy ?? false}
    >
      <span className="step-mark">{state === 'done' ? <Icon name="pass" /> : null}</span>
      <div className="step-body">
        <div className="step-line">
          <h3 id={id} ref={heading} tabIndex={-1}>
            {title}
            {state === 'done' ? <span className="visually-hidden"> {t('setup.step.done')}</span> : null}
          </h3>
          {optional ? <span className="tag">{t('setup.step.optional')}</span> : null}
          <p role="status">{status}</p>
          {aside}
          {folds ? (
            <Button
              kind="quiet"
              aria-expanded={unfolded}
              aria-controls={bodyId}
              aria-label={t('setup.step.details.of', { step: title })}
              onClick={() => setUnfolded(!unfolded)}
            >
              {t('setup.step.details')}
            </Button>
          ) : null}
        </div>
        {children === undefined ? null : (
          <div id={bodyId} className="stack" hidden={folds && !unfolded}>
            {children}
          </div>
        )}
      </div>
    </li>
  )
}

// Messages about a press itself: that it did not count, or that a second one at another place is needed.
import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { lackedScope } from '@/components/stores/decision-state'
import type { PanelStore } from '@/components/stores/panel-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { choiceText } from './outcome-text'

/** A bar at one end of the panel, above everything else; absent while there is nothing to say. */
export function PressBar({ store: { decisions, gateway } }: { readonly store: PanelStore }) {
  const words = useWords()
  const { t } = words
  const { step, problem, sending, connection } = useStore(decisions.state)
  const asked = step.name === 'confirm'
  const confirm = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (asked) confirm.current?.focus()
  }, [asked])
  if (problem === 'unseen' || problem === 'scope') {
    const scope = lackedScope(connection) ?? ''
    return (
      <div className="press-bar" data-place="bottom" data-tone="warn" role="alert">
        <p>{problem === 'unseen' ? t('press.unseen') : t('decide.scope', { scope })}</p>
        <div className="decision-row">
          {problem === 'scope' ? (
            <Button onClick={() => gateway.openOptions()}>{t('action.options')}</Button>
          ) : null}
          <Button onClick={() => decisions.dismiss()}>{t('press.close')}</Button>
        </div>
      </div>
    )
  }
  if (!asked) return null
  return (
    <section className="press-bar" data-place={step.place} data-tone="calm" aria-label={t('press.second')}>
      <p>
        <strong>{choiceText(step.whole.choice, words)}</strong>
        <br />
        <span className="soft">{t('press.second.why')}</span>
      </p>
      <div className="decision-row">
        <Button
          ref={confirm}
          kind="primary"
          disabled={sending}
          onClick={({ nativeEvent }) => decisions.confirm(nativeEvent)}
        >
          {t('press.confirm')}
        </Button>
        <Button onClick={() => decisions.cancel()}>{t('decide.cancel')}</Button>
      </div>
    </section>
  )
}

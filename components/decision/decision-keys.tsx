// The keys of deciding, anywhere in the panel where no text is typed: a number rejects, A accepts, Escape closes what is open.
import { useEffectEvent, useLayoutEffect } from 'react'
import { choiceOf } from '@/lib/domain/decision/decision'
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import type { DecisionContext } from './decision-context'

/** The coded reasons have keys; "other" asks for words and has no key. */
export const CODED = REJECTION_REASONS.filter((reason) => reason !== 'other')
/** There are only nine digits. */
export const WITH_KEY = Math.min(CODED.length, 9)

/** Shows nothing. `choosing`: the decisions are on screen. */
export function DecisionKeys({
  context,
  choosing,
}: {
  readonly context: DecisionContext
  readonly choosing: boolean
}) {
  const { allowed, decisions, state } = context
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (event.key === 'Escape' && state.step.name !== 'choose') {
      event.preventDefault()
      decisions.cancel()
      return
    }
    const choice = choosing && !state.sending ? choiceOfKey(event.key, allowed) : null
    if (choice === null) return
    event.preventDefault()
    context.choose(choice, { nativeEvent: event })
  })
  // Goes with the buttons and not a frame later: a key must not reach buttons that have gone.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
  return null
}

function choiceOfKey(key: string, { accept, reject }: DecisionContext['allowed']) {
  if (accept && /^a$/i.test(key)) return choiceOf('accept')
  const reason = reject && /^[1-9]$/.test(key) ? CODED[Number(key) - 1] : undefined
  return reason === undefined ? null : choiceOf('reject', { reason })
}

/** True while something is typed, converted or chosen from a list. */
export function isTyping({ target, isComposing }: KeyboardEvent): boolean {
  return isComposing || (target instanceof Element && target.closest('input, textarea, select') !== null)
}

// What follows where the newest text is by somebody who does not buy: what it is, in a sentence, and the step that comes next.
import type { CriterionResult } from './assessment'
import type { NextStep } from './criteria/step'
import { type Message, msg } from './message'
import { SENDERS } from './reading/reading'

const step = (nextStep: Message, effort: NextStep['effort']): NextStep => ({
  nextStep,
  ask: null,
  owner: 'marketing',
  effort,
})

/** "An existing customer's support request: hand it to support." Null: the newest text is a buyer's, or its sender is unknown. */
export function senderLine({ sender, until }: Pick<CriterionResult, 'sender' | 'until'>): Message | null {
  if (sender === undefined) return null
  if (sender === 'postponed' && until !== undefined) return msg('sender.postponed_until', { until })
  const known = SENDERS.find((one) => one === sender)
  return known === undefined ? msg('sender.other', { what: sender }) : msg(`sender.${known}`)
}

const STEP_KEYS: ReadonlySet<Message['key']> = new Set<Message['key']>([
  'next.to_support',
  'next.stop_mailing',
  'next.recycle_later',
  'next.come_back',
  'next.come_back_at',
  'next.take_out',
  'next.not_now',
])

/** True for the steps that follow such a text: none of them makes the lead ready. */
export function isSenderStep({ key }: Message): boolean {
  return STEP_KEYS.has(key)
}

/** The step that comes next; there is never anything to ask. Null as with {@link senderLine}. */
export function senderStep({ sender, until }: Pick<CriterionResult, 'sender' | 'until'>): NextStep | null {
  switch (sender) {
    case undefined:
      return null
    case 'support':
      return step(msg('next.to_support'), 1)
    case 'unsubscribe':
      return step(msg('next.stop_mailing'), 1)
    case 'refusal':
      return step(msg('next.recycle_later'), 5)
    case 'postponed':
      return step(until === undefined ? msg('next.come_back') : msg('next.come_back_at', { until }), 5)
    default:
      return step(msg('next.take_out'), 1)
  }
}

// Evaluation signal: what it needs, who takes the next step, what it contradicts.
import { msg } from '../../message'
import type { CriterionDescriptor } from '../descriptor'
import { asking, looking } from '../step'

export const evaluationSignal = {
  id: 'evaluation_signal',
  needs: ['contact', 'company', 'handoff', 'engagements', 'eventParticipations'],
  settings: ['signals', 'negatives', 'boilerplate'],
  alsoReads: ['windowDays', 'japanEvents', 'fields'],
  restsOnTexts: true,
  whenFailed: {
    ...asking(msg('next.ask_plan'), msg('ask.plan'), 2),
    fromAbroad: { nextStep: msg('next.ask_japan'), ask: msg('ask.japan_plan') },
  },
  whenUnknown: looking(msg('next.look_again'), 'sales'),
  byReason: {
    // One click may settle it.
    'evaluation_signal.possible': looking(msg('next.say_signal'), 'marketing'),
    'evaluation_signal.one_medium': asking(msg('next.second_sign'), msg('ask.second_sign'), 2),
  },
  contradicts: [{ reason: 'no_japan_signal' }],
  costly: true,
} as const satisfies CriterionDescriptor

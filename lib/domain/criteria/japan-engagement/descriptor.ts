// Japan engagement: what it needs, who takes the next step, what it contradicts.
import { msg } from '../../message'
import type { CriterionDescriptor } from '../descriptor'
import { asking, looking } from '../step'

export const japanEngagement = {
  id: 'japan_engagement',
  needs: ['contact', 'company', 'engagements', 'formSubmissions', 'eventParticipations'],
  settings: ['windowDays', 'japanEvents', 'japanForms', 'japanPages'],
  alsoReads: ['signals', 'negatives', 'boilerplate', 'fields'],
  restsOnTexts: true,
  whenFailed: asking(msg('next.invite_japan'), msg('ask.reply'), 2, {
    nextStep: msg('next.call_japan'),
    ask: msg('ask.case_study'),
  }),
  whenUnknown: looking(msg('next.look_again'), 'sales'),
  passesByAnyAnswer: true,
  contradicts: [
    {
      reason: 'unreachable_or_invalid',
      // The person was reached or wrote: the address and the number cannot both be dead.
      labels: ['evidence.reply', 'evidence.call_answered', 'evidence.meeting_held'],
    },
  ],
} as const satisfies CriterionDescriptor

// Decision role: what it needs, who takes the next step, what it contradicts.
import { msg } from '../../message'
import type { CriterionDescriptor } from '../descriptor'
import { asking, looking } from '../step'

export const decisionRole = {
  id: 'decision_role',
  needs: ['contact', 'company', 'colleagues', 'handoff', 'engagements'],
  settings: ['decisionRole'],
  alsoReads: ['presence'],
  whenFailed: asking(msg('next.find_decider'), msg('ask.decider'), 3),
  whenUnknown: looking(msg('next.fill_title'), 'marketing', msg('ask.title')),
  contradicts: [{ reason: 'wrong_contact_level' }],
} as const satisfies CriterionDescriptor

// Japan presence: what it needs, who takes the next step, what it contradicts.
import { msg } from '../../message'
import type { CriterionDescriptor } from '../descriptor'
import { asking, looking } from '../step'

export const japanPresence = {
  id: 'japan_presence',
  needs: ['contact', 'company', 'engagements'],
  settings: ['presence'],
  alsoReads: [],
  restsOnTexts: true,
  whenFailed: asking(msg('next.ask_presence'), msg('ask.presence'), 2),
  whenUnknown: looking(msg('next.fill_presence'), 'marketing', msg('ask.presence')),
  contradicts: [{ reason: 'icp_mismatch', applies: (detail) => detail === 'geography' }],
} as const satisfies CriterionDescriptor

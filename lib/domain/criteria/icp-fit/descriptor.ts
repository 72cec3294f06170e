// ICP fit: what it needs, who takes the next step, what it contradicts.
import { msg } from '../../message'
import type { CriterionDescriptor } from '../descriptor'
import { looking } from '../step'

export const icpFit = {
  id: 'icp_fit',
  needs: ['company', 'contact'],
  settings: ['icp'],
  alsoReads: [],
  whenFailed: { ...looking(msg('next.outside_icp'), 'marketing'), effort: 5 },
  whenUnknown: looking(msg('next.fill_company'), 'marketing', msg('ask.size')),
  contradicts: [{ reason: 'icp_mismatch', applies: (detail) => detail !== 'geography' }],
} as const satisfies CriterionDescriptor

// Use case: scan a month of handoffs, keep it, and keep what the meeting decided about it.
import type { ReviewProtocol, ScanState } from '@/lib/messaging/protocol-review'

type Answers = {
  [K in keyof ReviewProtocol]: (
    request: Parameters<ReviewProtocol[K]>[0],
  ) => Promise<ReturnType<ReviewProtocol[K]>>
}

const nothing = (month: string): ScanState => ({
  month,
  state: 'stopped',
  read: 0,
  total: null,
  perSecond: 0,
  waitingUntil: null,
  problem: null,
  missing: [],
  revision: 0,
})

/** The handlers of the review's requests. */
export function createReviewDesk(): Answers {
  return {
    'review.scan': async ({ month }) => nothing(month),
    'review.stop': async ({ month }) => nothing(month),
    'review.months': async () => ({ portalId: null, uiDomain: null, months: [] }),
    'review.forget': async () => undefined,
    'review.log': async () => [],
    'review.log.write': async () => undefined,
    'review.log.send': async () => ({ ok: false, problem: null }),
  }
}

// What the tests of the review's requests share: the service on a sandbox portal, kept in an IndexedDB in memory.
import { createReviewService, type ReviewServiceDeps } from '@/lib/background/review-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { ScanState } from '@/lib/messaging/protocol-review'
import type { Connection } from '@/lib/storage/connection'
import {
  emptyReviews as emptyAll,
  forgetMonths,
  keptMonths,
  readLog,
  writeLog,
} from '@/lib/storage/review-records'
import { PORTAL_ID, type Sandbox } from '../../sandbox/sandbox'
import { testClock, transportTo } from '../hubspot/harness'
import { keptScan } from '../hubspot/scan/kept-scan'
import { MONTH, NOW } from '../hubspot/scan/scene'
import { connectionTo } from './portal-connection'

/** More questions than any of these scans takes: one that never ends fails its test. */
const MOST_QUESTIONS = 20_000

/** The service on a clock that stands still except while it waits; what it told the outside is in `told` and `refused`. */
export function reviewService(
  sandbox: Sandbox,
  more: Partial<ReviewServiceDeps> = {},
  token = sandbox.tokens.full,
  fetchWith = sandbox.fetch,
) {
  const clock = testClock(NOW)
  const told: ScanState[] = []
  const store = keptScan()
  const refused: Connection[] = []
  const made = createReviewService({
    connection: async () => connectionTo(PORTAL_ID),
    hasHostAccess: async () => true,
    definition: async () => DEFAULT_DEFINITION,
    transport: () => transportTo(sandbox, token, { clock, fetch: fetchWith }),
    clock,
    store,
    keptMonths,
    forgetMonths,
    forgetAll: emptyAll,
    readLog,
    writeLog,
    onProgress: (state) => void told.push(state),
    onTokenRefused: async (connection) => void refused.push(connection),
    ...more,
  })
  /** Asks as the page does, every second, until it is no longer running. */
  async function ask(fresh = false, month = MONTH): Promise<ScanState> {
    for (let question = 0; question < MOST_QUESTIONS; question++) {
      const state = await made.answers['review.scan']({ month, fresh })
      if (state.state !== 'running') return state
      await new Promise(setImmediate)
    }
    throw new Error('The scan does not end')
  }
  return { ...made, ask, clock, told, store, refused: () => refused.length }
}

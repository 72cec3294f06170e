// What the parts of a month's scan share: the portal's names, the way to HubSpot, the file, and keeping a step.
import type { Instant } from '@/lib/domain/fact'
import { monthBounds } from '@/lib/domain/review/month'
import type { ScanFile, ScanStep, ScanStore } from '@/lib/domain/review/scan-file'
import { type CallOptions, createObjectsClient, type ObjectsClient } from '../transport/client'
import type { Clock } from '../transport/clock'
import type { Transport } from '../transport/request'
import { createRetry } from './retry'
import type { RecordContext } from './to-handoff-record'

/** A failed connection is tried again at once; a limit (a second or more) is reported, so that everybody sees it. */
const PATIENCE_MS = 900

export interface ScanRequest extends Omit<RecordContext, 'observedAt'> {
  readonly month: string
  /** The token's scopes; null when HubSpot does not tell them. */
  readonly grantedScopes: ReadonlySet<string> | null
}

export interface ScanDeps {
  readonly transport: Transport
  readonly store: ScanStore
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called after every step that was kept, and when HubSpot asks to wait. */
  readonly onNews: () => void
}

export interface ScanContext extends ScanDeps {
  readonly client: ObjectsClient
  /** How everything is asked: nobody waits for it, and a limit is reported at once. */
  readonly call: CallOptions
  readonly request: ScanRequest
  readonly span: { readonly from: Instant; readonly to: Instant }
  /** Asks HubSpot; what it refuses for a while is asked again later. @throws as `Transport.send` */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T>
  /** Asks a search: counted for the rate that is shown. */
  readonly search: <T>(question: () => Promise<T>) => Promise<T>
  readonly file: () => ScanFile
  /** Keeps a step, one after the other: `change` sees the file as it then is. */
  readonly keep: (
    change: (file: ScanFile) => Partial<ScanFile>,
    step?: Omit<ScanStep, 'file'>,
  ) => Promise<void>
  /** Resolves when nothing is being kept any more. */
  readonly settled: () => Promise<void>
  /** How a contact is converted, as of now. */
  readonly converting: () => RecordContext
}

/** The context of one run. `waiting` learns until when HubSpot wants to be left alone; `searched` of every search that was answered. */
export function createContext(
  deps: ScanDeps,
  request: ScanRequest,
  first: ScanFile,
  told: { waiting: (until: Instant | null) => void; searched: () => void },
): ScanContext {
  const { ask } = createRetry(deps, told.waiting)
  let file = first
  let chain: Promise<void> = Promise.resolve()
  // Companies are asked for again after a day.
  const staleBefore = deps.clock.now() - 86_400_000

  function keep(
    change: (file: ScanFile) => Partial<ScanFile>,
    step: Omit<ScanStep, 'file'> = {},
  ): Promise<void> {
    chain = chain.then(async () => {
      deps.signal.throwIfAborted()
      const next = { ...file, ...change(file), revision: file.revision + 1 }
      await deps.store.save({ ...step, file: next }, staleBefore)
      file = next
      deps.onNews()
    })
    return chain
  }

  const call: CallOptions = { signal: deps.signal, priority: 'background', maxWaitMs: PATIENCE_MS }
  return {
    ...deps,
    client: createObjectsClient(deps.transport, call),
    call,
    request,
    span: monthBounds(request.month),
    ask,
    search: async (question) => {
      const answer = await ask(question)
      told.searched()
      return answer
    },
    file: () => file,
    keep,
    settled: () => chain.catch(() => undefined),
    converting: () => ({ ...request, observedAt: deps.transport.serverNow() }),
  }
}

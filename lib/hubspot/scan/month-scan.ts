// The scan of a month: its phases in order, from wherever it was left; everything is kept step by step.
import type { Instant } from '@/lib/domain/fact'
import { monthBounds } from '@/lib/domain/review/month'
import type { ScanFile, ScanPhase } from '@/lib/domain/review/scan-file'
import { HISTORY_BATCH, readContacts } from './history-read'
import { hydrateCompanies } from './hydrate-companies'
import { missingProperties } from './missing'
import { TOUCH_BATCH, withTouches } from './read-touches'
import { reconcileDeletions } from './reconcile-deletions'
import { scanChanges, scanLater } from './scan-changes'
import { createContext, type ScanContext, type ScanDeps, type ScanRequest } from './scan-context'
import { scanPages } from './scan-pages'

export type { ScanDeps, ScanRequest } from './scan-context'

/** Leads whose log is read in one run: the rest rely on HubSpot's own dates until the next run. */
const MOST_TOUCHED = 5_000
const RATE_MS = 10_000

/** What a running scan says of itself. */
export interface ScanPulse {
  readonly file: ScanFile
  /** Searches per second, over the last ten seconds. */
  readonly perSecond: number
  readonly waitingUntil: Instant | null
}

function begun(request: ScanRequest, now: Instant, before: ScanFile | null): ScanFile {
  const { portalId, month } = request
  const fresh = { startedAt: now, passStartedAt: now, passNews: false, passes: 0, afterId: '0', lacking: [] }
  // What was read whole is only looked through for changes.
  if (before !== null) return { ...before, ...fresh, phase: 'changes', ranges: [] }
  return {
    ...fresh,
    portalId,
    month,
    phase: 'month',
    changedSince: now,
    ranges: [{ ...monthBounds(month), afterId: '0', left: null }],
    read: 0,
    total: null,
    whole: false,
    scannedAt: now,
    count: 0,
    missing: [],
    revision: 0,
  }
}

const NEXT: Readonly<Record<Exclude<ScanPhase, 'done'>, ScanPhase>> = {
  month: 'later',
  later: 'changes',
  changes: 'vanished',
  vanished: 'details',
  details: 'done',
}

const WORK: Readonly<Record<Exclude<ScanPhase, 'done'>, (context: ScanContext) => Promise<void>>> = {
  month: scanPages,
  later: scanLater,
  changes: scanChanges,
  vanished: reconcileDeletions,
  details: readDetails,
}

/** A scan of one month. `run` goes on with what is kept, looks for changes in a month that is whole, or begins. */
export function createMonthScan(deps: ScanDeps, request: ScanRequest) {
  const searches: Instant[] = []
  const startedAt = deps.clock.now()
  let waitingUntil: Instant | null = null
  let context: ScanContext | null = null

  /** The state of the scan; null before the file was read. */
  function pulse(): ScanPulse | null {
    if (context === null) return null
    const now = deps.clock.now()
    while ((searches[0] ?? now) <= now - RATE_MS) searches.shift()
    const span = Math.max(1_000, Math.min(RATE_MS, now - startedAt))
    return { file: context.file(), perSecond: (searches.length * 1_000) / span, waitingUntil }
  }

  /** Resolves when the month is read whole. @throws AbortedError; as `Transport.send`; when the browser cannot store */
  async function run(): Promise<void> {
    const kept = await deps.store.read(request.portalId, request.month)
    const now = deps.transport.serverNow()
    const first = kept !== null && kept.phase !== 'done' ? kept : begun(request, now, kept)
    const stop = new AbortController()
    const signal = AbortSignal.any([deps.signal, stop.signal])
    const own = createContext({ ...deps, signal }, request, first, {
      waiting: (until) => {
        waitingUntil = until
      },
      searched: () => searches.push(deps.clock.now()),
    })
    context = own
    try {
      const missing = await missingProperties(own)
      await own.keep(() => ({ missing }))
      // Without the time of the handoff there is no month.
      if (!missing.includes(request.names.handedOffAt)) await readAll(own, () => stop.abort())
      await end(own)
    } finally {
      // Another run may begin as soon as this one is over: nothing of it may still be written then.
      stop.abort()
      await own.settled()
    }
  }

  return { run, pulse }
}

/** The phases, with the companies beside them. */
async function readAll(context: ScanContext, stop: () => void): Promise<void> {
  let wake: () => void = () => undefined
  let searching = true
  const more = () => (searching ? new Promise<void>((resolve) => (wake = resolve)) : null)
  const heard: ScanContext = {
    ...context,
    keep: async (change, step) => {
      await context.keep(change, step)
      wake()
    },
  }
  const phases = async () => {
    for (let { phase } = context.file(); phase !== 'done'; { phase } = context.file()) {
      await WORK[phase](heard)
      const next = NEXT[phase]
      if (next === 'done') break
      if (context.file().phase !== next) await heard.keep(() => ({ phase: next, afterId: '0' }))
    }
    searching = false
    wake()
  }
  // Whichever fails first ends the other; both have ended when this is over.
  let failure: unknown = null
  const ended = [phases(), hydrateCompanies(context, more)].map((work) =>
    work.catch((error: unknown) => {
      failure ??= error
      searching = false
      stop()
      wake()
    }),
  )
  await Promise.all(ended)
  if (failure !== null) throw failure
}

/** The property history, then the log, of the records that need them. */
async function readDetails(context: ScanContext): Promise<void> {
  const { store, request } = context
  const { portalId, month } = request
  for (;;) {
    const todo = await store.todo(portalId, month, 'history', HISTORY_BATCH)
    if (todo.length === 0) break
    const ids = [...new Set(todo.map(({ record }) => record.contactId))]
    const contacts = await readContacts(context, ids)
    await context.keep(() => ({}), { contacts })
  }
  for (let touched = 0; touched < MOST_TOUCHED; ) {
    const todo = await store.todo(portalId, month, 'touches', TOUCH_BATCH)
    if (todo.length === 0) break
    touched += todo.length
    const records = await withTouches(context, todo)
    await context.keep(() => ({}), { records })
  }
}

async function end(context: ScanContext): Promise<void> {
  const { store, request } = context
  const count = await store.count(request.portalId, request.month)
  await context.keep(({ changedSince }) => ({
    phase: 'done',
    ranges: [],
    read: count,
    total: count,
    whole: true,
    scannedAt: changedSince,
    count,
  }))
}

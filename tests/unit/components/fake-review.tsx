// The review page with a background that the tests drive by hand; the counting is the real one, without a worker.
import { act, render } from '@testing-library/react'
import { ReviewApp } from '@/components/review/review-app'
import type { ReviewGateway } from '@/components/stores/review-gateway'
import { createReviewStore } from '@/components/stores/review-store'
import { createReviewWorker } from '@/lib/background/review-worker'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { KeptMonth, LogEntry } from '@/lib/domain/review/kept'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
import type { LogSendReply, ScanState } from '@/lib/messaging/protocol-review'
import { pageWords } from '../all-words'
import { type Answers, broadcasts, sendTo } from './fake-background'
import { CONNECTED } from './fake-options'
import { FakeTimers, settleAll } from './fakes'
import { MONTH } from './review-sample'
import { definitionView, NOW, settings } from './sample'

/** A scan's state; done unless said otherwise. */
export function scanState(more: Partial<ScanState> = {}): ScanState {
  return {
    month: MONTH,
    state: 'done',
    read: 0,
    total: null,
    perSecond: 0,
    waitingUntil: null,
    problem: null,
    missing: [],
    revision: 1,
    ...more,
  }
}

/** Answers as it is told, and remembers what it was asked. */
export class FakeReview implements ReviewGateway {
  constructor(readonly timers: FakeTimers) {}
  readonly #told = broadcasts()
  readonly on = this.#told.on
  view: SettingsView = settings()
  state: ConnectionView = CONNECTED
  portalId: string | null = '90210'
  /** Records by month; a month that is here is kept. */
  stored: Record<string, readonly HandoffRecord[]> = {}
  partial: readonly string[] = []
  /** When a month was loaded, where it was not just now. */
  readonly scannedAt: Record<string, number> = {}
  missing: readonly string[] = []
  readonly scans: { month: string; fresh: boolean }[] = []
  answer: ScanState = scanState()
  readonly stopped: string[] = []
  readonly forgotten: (string | null)[] = []
  tell = (news: ScanState) => this.#told.tell('review.progress', news)
  logs: Record<string, readonly LogEntry[]> = {}
  writeFails = false
  sent: { month: string; as: string; to: string; text: string }[] = []
  readonly drafts: Definition[] = []
  draftFails = false
  sendReply: LogSendReply = { ok: true, problem: null }
  definitions = definitionView()
  /** Answers in place of the usual ones. */
  override: Answers = {}
  readonly send = sendTo(
    {
      'settings.read': () => this.view,
      'connection.read': () => this.state,
      'definition.read': () => this.definitions,
      'review.months': () => ({
        portalId: this.portalId,
        uiDomain: 'app-eu1.hubspot.com',
        months: Object.entries(this.stored).map(
          ([month, records]): KeptMonth => ({
            month,
            count: records.length,
            whole: !this.partial.includes(month),
            scannedAt: this.scannedAt[month] ?? NOW,
          }),
        ),
      }),
      'review.scan': (request) => {
        this.scans.push(request)
        return { ...this.answer, month: request.month }
      },
      'review.stop': ({ month }) => {
        this.stopped.push(month)
        return scanState({ month, state: 'stopped', read: 5, revision: 9 })
      },
      'review.forget': ({ month }) => {
        this.forgotten.push(month)
        if (month !== null) delete this.stored[month]
      },
      'review.log': ({ month }) => this.logs[month] ?? [],
      'review.log.write': ({ month, entries }) => {
        if (this.writeFails) throw new Error('full')
        this.logs[month] = entries
      },
      'definition.draft': ({ definition }) => {
        if (this.draftFails) throw new Error('full')
        this.drafts.push(definition as Definition)
      },
      'review.log.send': (request) => {
        this.sent.push(request)
        return this.sendReply
      },
    },
    () => this.override,
  )
  fileProblem: DefinitionProblem | null = null
  readDefinition = () =>
    this.fileProblem === null
      ? ({ ok: true, definition: { ...DEFAULT_DEFINITION, windowDays: 7 } } as const)
      : ({ ok: false, problem: this.fileProblem } as const)
  #answers = createReviewWorker({
    read: async (_, month) => {
      const records = this.stored[month]
      return records === undefined ? null : { records, missing: this.missing, lacking: [] }
    },
  })
  workerFails = false
  askWorker: ReviewGateway['askWorker'] = (name, request) =>
    this.workerFails ? Promise.reject(new Error('no worker')) : this.#answers[name](request as never)
  readonly saved: { name: string; text: string }[] = []
  download = (name: string, text: string) => void this.saved.push({ name, text })
  optionsOpened = 0
  openOptions = () => void this.optionsOpened++
  printed = 0
  print = () => void this.printed++
  #ids = 0
  newId = () => `entry-${++this.#ids}`
  now = () => this.timers.now
}

/** Lets the page come to rest: answers, counting, and what follows from them. */
export async function rest(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn++) await settleAll()
  })
}

/** The page after its first answers. */
export async function openReview(change: (gateway: FakeReview) => void = () => undefined) {
  const timers = new FakeTimers()
  const gateway = new FakeReview(timers)
  change(gateway)
  const store = createReviewStore(gateway, timers)
  const shown = render(<ReviewApp store={store} words={pageWords('review')} />)
  await rest()
  return { ...shown, gateway, store, timers }
}

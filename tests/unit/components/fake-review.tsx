// The review page with a background that the tests drive by hand; the counting is the real one, without a worker.
import { act, render } from '@testing-library/react'
import { ReviewApp } from '@/components/review/review-app'
import type { ReviewGateway } from '@/components/stores/review-gateway'
import { createReviewStore } from '@/components/stores/review-store'
import { createReviewWorker } from '@/lib/background/review-worker'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { ConnectionView, SettingsView } from '@/lib/messaging/protocol'
import type { KeptMonth, LogEntry, LogSendReply, ScanState } from '@/lib/messaging/protocol-review'
import { pageWords } from '../all-words'
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
  view: SettingsView = settings()
  settings = async () => this.view
  onSettingsChanged = () => () => undefined
  state: ConnectionView = CONNECTED
  connection = async () => this.state
  onConnectionChanged = () => () => undefined
  portalId: string | null = '90210'
  /** Records by month; a month that is here is kept. */
  stored: Record<string, readonly HandoffRecord[]> = {}
  partial: readonly string[] = []
  missing: readonly string[] = []
  months = async () => ({
    portalId: this.portalId,
    uiDomain: 'app-eu1.hubspot.com',
    months: Object.entries(this.stored).map(
      ([month, records]): KeptMonth => ({
        month,
        count: records.length,
        whole: !this.partial.includes(month),
        scannedAt: NOW,
      }),
    ),
  })
  readonly scans: { month: string; fresh: boolean }[] = []
  answer: ScanState = scanState()
  scan = async (month: string, fresh: boolean) => {
    this.scans.push({ month, fresh })
    return { ...this.answer, month }
  }
  readonly stopped: string[] = []
  stop = async (month: string) => {
    this.stopped.push(month)
    return scanState({ month, state: 'stopped', read: 5, revision: 9 })
  }
  readonly forgotten: string[] = []
  forget = async (month: string) => {
    this.forgotten.push(month)
    delete this.stored[month]
  }
  tell: (news: ScanState) => void = () => undefined
  onProgress = (hear: (news: ScanState) => void) => {
    this.tell = hear
    return () => undefined
  }
  logs: Record<string, readonly LogEntry[]> = {}
  log = async (month: string) => this.logs[month] ?? []
  writeFails = false
  writeLog = async (month: string, entries: readonly LogEntry[]) => {
    if (this.writeFails) throw new Error('full')
    this.logs[month] = entries
  }
  sent: { month: string; as: string; to: string; text: string }[] = []
  sendReply: LogSendReply = { ok: true, problem: null }
  sendLog = async (month: string, as: 'note' | 'task', to: string, text: string) => {
    this.sent.push({ month, as, to, text })
    return this.sendReply
  }
  definitions = definitionView()
  definition = async () => this.definitions
  onDefinitionChanged = () => () => undefined
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

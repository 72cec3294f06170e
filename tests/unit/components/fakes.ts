// A gateway and a clock that the tests drive by hand.
import type { PanelGateway, PanelTimers } from '@/components/stores/panel-gateway'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { SettingsView } from '@/lib/domain/settings'
import type {
  ConnectionView,
  DecisionRequest,
  DecisionView,
  LeadReply,
  QueueReply,
} from '@/lib/messaging/protocol'
import { type Answers, broadcasts, sendTo } from './fake-background'
import { NOT_CONNECTED, NOW, settings } from './sample'

interface Call {
  readonly ref: RecordRef
  readonly mode: 'cached' | 'fresh'
  readonly answer: (reply: LeadReply) => Promise<void>
  readonly fail: () => Promise<void>
}

/** Lets every promise that can go on, go on. */
export async function settleAll(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

export class FakeTimers implements PanelTimers {
  now = NOW
  visible = true
  private queue: { at: number; run: () => void }[] = []
  private wakers: (() => void)[] = []

  after(ms: number, run: () => void) {
    const entry = { at: this.now + Math.max(0, ms), run }
    this.queue.push(entry)
    return () => {
      this.queue = this.queue.filter((other) => other !== entry)
    }
  }

  isVisible() {
    return this.visible
  }

  onWake(hear: () => void) {
    this.wakers.push(hear)
    return () => {
      this.wakers = this.wakers.filter((other) => other !== hear)
    }
  }

  wake() {
    this.visible = true
    for (const hear of this.wakers) hear()
  }

  private leavers: (() => void)[] = []

  onLeave(hear: () => void) {
    this.leavers.push(hear)
    return () => undefined
  }

  leave() {
    for (const hear of this.leavers) hear()
  }

  get pending(): number {
    return this.queue.length
  }

  /** Time passes: everything due runs at its own moment, in order. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const next = this.queue.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (next === undefined) break
      this.queue = this.queue.filter((other) => other !== next)
      this.now = Math.max(this.now, next.at)
      next.run()
      await settleAll()
    }
    this.now = end
  }
}

/** The background's side of decisions, as the tests want it. */
export class FakeDecisions {
  readonly made: DecisionRequest[] = []
  readonly drafts: string[] = []
  stored: { latest: DecisionView | null; draft: string } = { latest: null, draft: '' }
  view: ConnectionView = { ...NOT_CONNECTED, state: 'connected' }
  refuses = false
  undone: string[] = []
  readonly held: string[] = []
  readonly tell: (decision: DecisionView) => void

  constructor(tell: (decision: DecisionView) => void) {
    this.tell = tell
  }

  readonly answers: Answers = {
    'decision.make': (request) => {
      this.made.push(request)
      return this.refuses ? { ok: false } : { ok: true, decision: decisionView(request) }
    },
    'decision.undo': ({ id }) => {
      this.undone.push(id)
      const request = this.made.findLast((one) => one.id === id)
      return request === undefined ? null : { ...decisionView(request), stage: 'undone' }
    },
    'decision.hold': ({ id }) => {
      this.held.push(id)
      const request = this.made.findLast((one) => one.id === id)
      return request === undefined ? null : decisionView(request)
    },
    'decision.read': () => this.stored,
    'decision.retry': () => undefined,
    'draft.write': ({ text }) => void this.drafts.push(text),
    'connection.read': () => this.view,
  }
}

/** A decision right after the click. */
export function decisionView(request: DecisionRequest, more: Partial<DecisionView> = {}): DecisionView {
  return {
    id: request.id,
    ref: request.ref,
    choice: request.choice,
    clickedAt: NOW,
    stage: 'held',
    heldUntil: NOW + 5_000,
    writtenAt: null,
    superseded: false,
    waiting: null,
    refusal: null,
    conflict: null,
    omitted: [],
    nextTryAt: null,
    finishedAt: null,
    contactName: null,
    rival: null,
    ...more,
  }
}

export class FakeGateway implements PanelGateway {
  readonly #told = broadcasts()
  readonly on = this.#told.on
  readonly tell = this.#told.tell
  readonly decisions = new FakeDecisions((decision) => this.tell('decision.changed', decision))
  /** What the guard of presses says. */
  pressCounts = true
  readonly guard = { asksTwice: false, counts: async () => this.pressCounts }
  queueReply: QueueReply = {
    entries: [],
    total: 0,
    whole: true,
    problem: null,
    ownerMissing: false,
    clockOffsetMs: 0,
    uiDomain: 'app.hubspot.com',
  }
  readonly queueAsked: boolean[] = []
  readonly calls: Call[] = []
  readonly copied: string[] = []
  refuseCopy = false
  stale = false
  optionsOpened = 0
  view: SettingsView = settings()
  hear: {
    record?: (ref: RecordRef | null) => void
    outdated?: () => void
  } = {}
  #ids = 0

  private readonly timers: { readonly now: number }

  constructor(timers: { readonly now: number }) {
    this.timers = timers
  }

  /** Answers in place of the usual ones. */
  override: Answers = {}
  readonly send = sendTo(
    {
      ...this.decisions.answers,
      'lead.load': ({ ref, mode }) =>
        new Promise((resolve, reject) => {
          this.calls.push({
            ref,
            mode,
            answer: (reply) => {
              resolve(reply)
              return settleAll()
            },
            fail: () => {
              reject(new Error('the worker died'))
              return settleAll()
            },
          })
        }),
      'settings.read': () => this.view,
      'settings.write': (change) => {
        this.view = { ...this.view, settings: { ...this.view.settings, ...change } }
        this.tell('settings.changed', this.view)
        return this.view
      },
      'queue.read': ({ team }) => {
        this.queueAsked.push(team)
        return this.queueReply
      },
    },
    () => this.override,
  )

  /** The latest call. */
  get last(): Call {
    return this.calls.at(-1) as Call
  }

  async open(ref: RecordRef | null) {
    this.hear.record?.(ref)
    await settleAll()
  }

  watchRecord = (hear: (ref: RecordRef | null) => void) => this.listen('record', hear)
  onOutdated = (hear: () => void) => this.listen('outdated', hear)
  openOptions = () => {
    this.optionsOpened++
  }
  newId = () => `decision-${++this.#ids}`
  copy = async (text: string) => {
    if (this.refuseCopy) throw new Error('refused')
    this.copied.push(text)
  }
  collapse = () => undefined
  isStale = () => this.stale
  now = () => this.timers.now

  private listen<K extends keyof FakeGateway['hear']>(name: K, hear: NonNullable<FakeGateway['hear'][K]>) {
    this.hear = { ...this.hear, [name]: hear }
    return () => {
      this.hear = { ...this.hear, [name]: undefined }
    }
  }
}

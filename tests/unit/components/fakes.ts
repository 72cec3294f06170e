// A gateway and a clock that the tests drive by hand.
import type { PanelGateway, PanelTimers } from '@/components/stores/panel-gateway'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { ConnectionView, LeadReply, SettingsView } from '@/lib/messaging/protocol'
import { NOW, settings } from './sample'

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

export class FakeGateway implements PanelGateway {
  readonly calls: Call[] = []
  readonly copied: string[] = []
  refuseCopy = false
  stale = false
  optionsOpened = 0
  view: SettingsView = settings()
  hear: {
    lead?: (reply: LeadReply) => void
    settings?: (view: SettingsView) => void
    connection?: (state: ConnectionView['state']) => void
    record?: (ref: RecordRef | null) => void
    outdated?: () => void
  } = {}

  private readonly timers: { readonly now: number }

  constructor(timers: { readonly now: number }) {
    this.timers = timers
  }

  load(ref: RecordRef, mode: 'cached' | 'fresh') {
    return new Promise<LeadReply>((resolve, reject) => {
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
    })
  }

  /** The latest call. */
  get last(): Call {
    return this.calls.at(-1) as Call
  }

  async open(ref: RecordRef | null) {
    this.hear.record?.(ref)
    await settleAll()
  }

  onLeadChanged = (hear: (reply: LeadReply) => void) => this.listen('lead', hear)
  onSettingsChanged = (hear: (view: SettingsView) => void) => this.listen('settings', hear)
  onConnectionChanged = (hear: (state: ConnectionView['state']) => void) => this.listen('connection', hear)
  watchRecord = (hear: (ref: RecordRef | null) => void) => this.listen('record', hear)
  onOutdated = (hear: () => void) => this.listen('outdated', hear)
  settings = async () => this.view
  openOptions = () => {
    this.optionsOpened++
  }
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

// A background process that can be killed at any step: from then on it does nothing more, and nobody hears of it.
import type { DecisionStore } from '@/lib/background/decisions/decision-store'
import { lookAgain } from '@/lib/background/decisions/look-again'
import { createOutbox, type Outbox } from '@/lib/background/decisions/outbox'
import { sendDecision } from '@/lib/background/decisions/send'
import type { DecisionRow, Waiting } from '@/lib/domain/decision/row'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { createTransport } from '@/lib/hubspot/transport/transport'

export interface ProcessOptions {
  readonly store: DecisionStore
  readonly fetch: typeof fetch
  readonly token: string
  /** This machine's clock. */
  readonly now: () => number
  /** Time passes while something waits. */
  readonly pass: (ms: number) => void
  readonly random?: () => number
  readonly definition?: Definition
  readonly unmet?: () => Waiting | null
  readonly deadlineMs?: number
  /** Is told of every row that is sent, and whether somebody waits for it. */
  readonly onSend?: (row: DecisionRow, background: boolean) => void
  /** Steps until it dies; never by default. */
  readonly fuse?: number
}

export interface Process {
  readonly outbox: Outbox
  /** Resolves when the process is dead. */
  readonly died: Promise<void>
  /** Every state that a row went through, as the pages would hear it. */
  readonly news: DecisionRow[]
  wakeAt: number | null
  kill(): void
}

/** Starts a process over a store that outlives it. */
export function startProcess(options: ProcessOptions): Process {
  const { store, now, pass } = options
  let left = options.fuse ?? Number.POSITIVE_INFINITY
  let dead = false
  let die = () => {}
  const died = new Promise<void>((resolve) => {
    die = resolve
  })
  const never = new Promise<never>(() => undefined)
  const kill = () => {
    dead = true
    die()
  }
  /** One step: the process may die before it, or after it took effect and before it is heard of. */
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return never
    left--
    if (left === 0) {
      kill()
      return never
    }
    const result = await work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    if (!dead && left === 1) kill()
    if (dead) return never
    if ('error' in result) throw result.error
    return result.value
  }
  const clock = {
    now,
    random: options.random ?? (() => 0.5),
    sleep: async (ms: number, signal: AbortSignal | undefined) => {
      if (dead) return never
      signal?.throwIfAborted()
      pass(ms)
    },
  }
  const transport = createTransport({
    token: async () => options.token,
    fetch: (...request) => step(() => options.fetch(...request)),
    limiter: createLimiter({ clock, perTenSeconds: 1e6, searches: 1e6 }),
    clock,
  })
  const call = options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }
  const tools = (background: boolean) => ({
    hubspot: createWriteTools(transport, { ...call, priority: background ? 'background' : 'seen' }),
    names: HANDOFF_PROPERTIES,
    definition: options.definition ?? DEFAULT_DEFINITION,
    now,
    serverNow: () => transport.serverNow(),
    ownerName: () => null,
  })
  const news: DecisionRow[] = []
  const locks = new Map<string, Promise<unknown>>()
  const made: Process = {
    news,
    died,
    kill,
    wakeAt: null,
    outbox: createOutbox({
      store: {
        add: (row) => step(() => store.add(row)),
        change: (id, change) => step(() => store.change(id, change)),
        read: (id) => step(() => store.read(id)),
        open: () => step(() => store.open()),
        ofContact: (ref) => step(() => store.ofContact(ref)),
      },
      unmet: async () => options.unmet?.() ?? null,
      send: (row, before, save, background) => {
        options.onSend?.(row, background)
        return sendDecision(row, before, { ...tools(background), save })
      },
      look: (looked, all) => lookAgain(looked, all, tools(true)),
      lock: (name, work) => {
        const turn = (locks.get(name) ?? Promise.resolve()).then(work, work)
        locks.set(name, turn)
        return turn
      },
      onChange: (row) => {
        news.push(row)
      },
      wakeAt: (at) => {
        made.wakeAt = at
      },
      now,
    }),
  }
  return made
}

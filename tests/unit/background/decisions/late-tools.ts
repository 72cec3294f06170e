// Tools for tests of late writes: requests that come late, decisions made, and the outbox run to its end.
import { expect } from 'vitest'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { lateLine } from './late-line'
import type { Process } from './process'
import type { Desk } from './service'

type Strike = (input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]) => boolean
const is =
  (method: string, path: RegExp): Strike =>
  (input, init) =>
    init?.method === method && path.test(new URL(String(input)).pathname)
export const PATCH = is('PATCH', /contacts/)
export const NOTE = is('POST', /notes$/)
export const TASK = is('POST', /tasks$/)

/** The tools at one service. */
export function lateTools(service: Desk) {
  /** Requests that match come `ms` late: the client hears nothing, and a silent resend (`also`) goes out beside the first. */
  function slow(strike: Strike, ms: number, { times = 1, also = false, hiddenMs = 0 } = {}): typeof fetch {
    const line = lateLine(service.sandbox.fetch, () => service.time)
    let left = times
    return async (input, init) => {
      await line.deliver()
      if (left > 0 && strike(input, init)) {
        left--
        line.hold(ms, input, init)
        if (!also) throw new TypeError('fetch failed')
      }
      return line.send(hiddenMs, input, init)
    }
  }

  /** Runs the outbox until nothing is left to do or to look at. */
  async function toTheEnd(process: Process): Promise<void> {
    for (let round = 0; round < 40 && process.wakeAt !== null; round++) {
      service.time = Math.max(service.time + 1, process.wakeAt)
      await process.outbox.drain()
    }
    expect(process.wakeAt).toBeNull()
  }

  async function decided(kind: DecisionKind, more: Partial<Decision>, process: Process): Promise<string> {
    const { id } = await process.outbox.make(service.decide(kind, { clickedAt: service.time, ...more }))
    service.time += 5_000
    await process.outbox.drain()
    return id
  }

  const row = (id: string) => service.store.row(id)

  return { slow, toTheEnd, decided, row }
}

// The page and its worker: answers find their questions, failures are told, and a dead worker is replaced.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Failure } from '@/lib/domain/diagnostics/failure'
import { watchFailures } from '@/lib/messaging/failures'
import type { ReviewWorkerAnswers } from '@/lib/messaging/protocol-review-worker'
import { reviewWorkerClient, serveReviewWorker } from '@/lib/messaging/review-channel'

/** A worker without a thread: what is posted on one side arrives on the other. */
class Pipe extends EventTarget {
  ended = false
  terminate() {
    this.ended = true
  }
  readonly inside = new EventTarget()
  postMessage(data: unknown) {
    queueMicrotask(() => this.inside.dispatchEvent(new MessageEvent('message', { data })))
  }
  serve(answers: ReviewWorkerAnswers): this {
    serveReviewWorker(
      {
        addEventListener: (type, hear) => this.inside.addEventListener(type, hear as EventListener),
        postMessage: (data) => void this.dispatchEvent(new MessageEvent('message', { data })),
      },
      answers,
    )
    return this
  }
}

let told: Failure[]
beforeEach(() => {
  told = []
  vi.stubGlobal('addEventListener', () => undefined)
  watchFailures(async (failure) => void told.push(failure))
  return () => vi.unstubAllGlobals()
})

const leads = (list: string) => ({ of: 'figures', list, offset: 0 }) as const
const answers = (log: string[]): ReviewWorkerAnswers =>
  ({
    'worker.leads': async ({ list }: { list: string }) => {
      log.push(`begins ${list}`)
      await Promise.resolve()
      if (list === 'bad') throw new Error('no such list')
      log.push(`ends ${list}`)
      return { lines: [], total: list.length }
    },
  }) as unknown as ReviewWorkerAnswers

it('answers each question with its own answer, one after the other', async () => {
  const log: string[] = []
  const ask = reviewWorkerClient(() => new Pipe().serve(answers(log)) as unknown as Worker)
  const got = await Promise.all(['a', 'bbb', 'cc'].map((list) => ask('worker.leads', leads(list))))
  expect(got.map(({ total }) => total)).toEqual([1, 3, 2])
  expect(log).toEqual(['a', 'bbb', 'cc'].flatMap((list) => [`begins ${list}`, `ends ${list}`]))
})

it('tells a failure, and goes on with the next question', async () => {
  const ask = reviewWorkerClient(() => new Pipe().serve(answers([])) as unknown as Worker)
  const [bad, good] = await Promise.allSettled([
    ask('worker.leads', leads('bad')),
    ask('worker.leads', leads('ok')),
  ])
  expect(told.map(({ place, messages }) => [place, ...messages])).toEqual([['review worker', 'no such list']])
  expect(bad).toMatchObject({ status: 'rejected', reason: new Error('no such list') })
  expect(good).toMatchObject({ status: 'fulfilled', value: { total: 2 } })
})

it.each(['error', 'messageerror'])(
  'a worker that dies (%s) fails what is open, is ended, and the next question starts another',
  async (type) => {
    const started: Pipe[] = []
    const ask = reviewWorkerClient(() => {
      const pipe = new Pipe()
      started.push(started.length === 0 ? pipe : pipe.serve(answers([])))
      return pipe as unknown as Worker
    })
    const open = ask('worker.leads', leads('a'))
    // Told here, it is not told once more in the console.
    expect(started[0]?.dispatchEvent(new Event(type, { cancelable: true }))).toBe(false)
    await expect(open).rejects.toThrow('the worker failed')
    expect(started[0]?.ended).toBe(true)
    expect(await ask('worker.leads', leads('ab'))).toMatchObject({ total: 2 })
    expect(started).toHaveLength(2)
  },
)

it('an answer that nobody waits for is passed over', async () => {
  const pipe = new Pipe()
  const ask = reviewWorkerClient(() => pipe.serve(answers([])) as unknown as Worker)
  await ask('worker.leads', leads('a'))
  for (const data of [
    { id: 1, value: null },
    { id: 9, value: null },
    { id: 9, failed: 'late' },
  ])
    pipe.dispatchEvent(new MessageEvent('message', { data }))
  expect(await ask('worker.leads', leads('ab'))).toMatchObject({ total: 2 })
})

it('a worker that cannot be started fails the question', async () => {
  const ask = reviewWorkerClient(() => {
    throw new Error('refused by policy')
  })
  await expect(ask('worker.leads', leads('a'))).rejects.toThrow('refused by policy')
})

// Questions and answers between a page and its own worker, each answer matched to its question by number.
import { report } from './failures'
import type { AskReviewWorker, ReviewWorkerAnswers, ReviewWorkerProtocol } from './protocol-review-worker'

interface Question {
  readonly id: number
  readonly name: keyof ReviewWorkerProtocol
  readonly request: never
}
type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly failed: Error })

/** The page's end. A worker that fails as a whole fails every open question, and the next one starts a new worker. */
export function reviewWorkerClient(start: () => Worker): AskReviewWorker {
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let worker: Worker | null = null
  let ids = 0

  function failed(error: Error, asked: Iterable<{ reject(error: Error): void } | undefined>): void {
    report('review worker', error)
    for (const one of asked) one?.reject(error)
  }

  function running(): Worker {
    if (worker !== null) return worker
    const mine = start()
    worker = mine
    mine.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = open.get(data.id)
      open.delete(data.id)
      if ('failed' in data) failed(data.failed, [asked])
      else asked?.resolve(data.value as never)
    })
    const fail = (event: Event) => {
      event.preventDefault()
      mine.terminate()
      worker = null
      failed(new Error('the worker failed'), open.values())
      open.clear()
    }
    mine.addEventListener('error', fail)
    mine.addEventListener('messageerror', fail)
    return mine
  }

  return (name, request) =>
    new Promise((resolve, reject) => {
      const id = ++ids
      open.set(id, { resolve, reject })
      try {
        running().postMessage({ id, name, request })
      } catch (error) {
        open.delete(id)
        reject(error as Error)
      }
    })
}

/** A worker's own scope, as far as it is needed. */
interface Scope {
  addEventListener(type: 'message', hear: (event: MessageEvent<Question>) => void): void
  postMessage(answer: Answer): void
}

/** The worker's end: one question at a time, so that none sees a half-read month. */
export function serveReviewWorker(scope: Scope, answers: ReviewWorkerAnswers): void {
  let last: Promise<unknown> = Promise.resolve()
  scope.addEventListener('message', (event) => {
    const { id, name, request } = event.data
    last = last.then(async () => {
      try {
        scope.postMessage({ id, value: await answers[name](request) })
      } catch (error) {
        scope.postMessage({ id, failed: error instanceof Error ? error : new Error(String(error)) })
      }
    })
  })
}

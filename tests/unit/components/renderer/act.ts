// `act` as React has it: Preact's flushes once, React's until nothing is drawn any more.
import { options } from 'preact'
import { act as flushed } from 'preact/test-utils'

let drawn = 0
const before = options.diffed
options.diffed = (node) => {
  drawn += 1
  before?.(node)
}
// There are no frames here: effects run in the next task.
options.requestAnimationFrame = setImmediate

const nextTask = () => new Promise<void>((resolve) => setImmediate(resolve))

async function settled(done: Promise<void>): Promise<void> {
  await done
  let seen: number
  do {
    seen = drawn
    await flushed(nextTask)
  } while (drawn !== seen)
}

/** Runs `work` and draws what it changed: at once, or, if it is asynchronous, until nothing follows from it. */
export function act(work: () => void | Promise<void>): Promise<void> {
  let waits = false
  const done = flushed(() => {
    const result = work()
    waits = result instanceof Promise
    return result
  })
  return waits ? settled(done) : done
}

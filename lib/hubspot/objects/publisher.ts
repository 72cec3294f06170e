// Tells news at most once per macrotask, however many parts arrive together.

/** `soon` calls `tell` once, later; never after `stop`. */
export function createPublisher(tell: () => void): { soon(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  return {
    soon() {
      if (stopped || timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        tell()
      }, 0)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

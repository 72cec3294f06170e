// Writes that take effect long after their caller was left alone, in the order of their times.

interface Late {
  readonly due: number
  readonly apply: () => void
}

export class LateWrites {
  readonly #now: () => number
  #waiting: Late[] = []

  /** `now`: the portal's clock. */
  constructor(now: () => number) {
    this.#now = now
  }

  /** Keeps a write until `ms` have passed; returns that time. */
  add(ms: number, apply: () => void): number {
    const due = this.#now() + ms
    this.#waiting.push({ due, apply })
    this.#waiting.sort((a, b) => a.due - b.due)
    return due
  }

  /** Lets all writes take effect that are due at a time, now by default; returns how many there were. */
  apply(at: number = this.#now()): number {
    const due = this.#waiting.filter((one) => one.due <= at)
    this.#waiting = this.#waiting.filter((one) => one.due > at)
    for (const one of due) one.apply()
    return due.length
  }
}

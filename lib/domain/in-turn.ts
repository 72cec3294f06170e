// Pieces of work one after the other: the next one begins when the one before has ended, however it ended.

/** A queue of its own. What it answers runs the work in its turn, and resolves or fails as that work does. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

// A few pieces of work at a time, the lowest order first; asking for the same piece while it waits shares it.

export interface WorkLine {
  /** Runs `work` in its turn. A piece of that name that has not begun is not queued twice. */
  add(name: string, order: number, work: () => Promise<void>): Promise<void>
}

interface Piece {
  readonly name: string
  readonly order: number
  readonly begin: () => void
  readonly done: Promise<void>
}

/** A line that runs `most` pieces at a time. */
export function createWorkLine(most: number): WorkLine {
  const waiting: Piece[] = []
  let running = 0

  function next(): void {
    while (running < most) {
      const piece = waiting.shift()
      if (piece === undefined) return
      running++
      piece.begin()
    }
  }

  return {
    add(name, order, work) {
      const same = waiting.find((piece) => piece.name === name)
      if (same !== undefined) return same.done
      let begin = () => {}
      const begun = new Promise<void>((resolve) => {
        begin = resolve
      })
      const done = begun.then(work).finally(() => {
        running--
        next()
      })
      const place = waiting.findIndex((piece) => piece.order > order)
      waiting.splice(place < 0 ? waiting.length : place, 0, { name, order, begin, done })
      next()
      return done
    },
  }
}

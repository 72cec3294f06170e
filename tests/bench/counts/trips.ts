// Counts the requests of a piece of work, and how many round trips it needs one after the other.

/** Nothing more was asked for this long: whatever had its answers has decided what to do. */
const QUIET_MS = 25

export interface TripCounter {
  readonly fetch: typeof fetch
  /** What went out since the last call. */
  readonly take: () => { readonly requests: number; readonly trips: number }
}

/**
 * A fetch on a line of even length: what is asked for together goes out together, and all answers come back at once. No clock decides, so
 * the figures are the same on a busy machine.
 */
export function countTrips(inner: typeof fetch): TripCounter {
  let waiting: (() => Promise<() => void>)[] = []
  let counts = { requests: 0, trips: 0 }
  let underway = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void goOut(), QUIET_MS)
  }
  const goOut = async () => {
    if (underway || waiting.length === 0) return
    underway = true
    const starts = waiting
    waiting = []
    counts = { requests: counts.requests + starts.length, trips: counts.trips + 1 }
    const deliveries = await Promise.all(starts.map((start) => start()))
    underway = false
    for (const deliver of deliveries) deliver()
    soon()
  }

  return {
    fetch: (input, init) =>
      new Promise((resolve, reject) => {
        waiting.push(() =>
          wholly(inner(input, init)).then(
            (answer) => () => resolve(answer),
            (error: unknown) => () => reject(error),
          ),
        )
        soon()
      }),
    take: () => {
      const taken = counts
      counts = { requests: 0, trips: 0 }
      return taken
    },
  }
}

/** The answer with its body read: no part of it is still on its way. */
async function wholly(asked: Promise<Response>): Promise<Response> {
  const { status, headers, body } = await asked.then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    body: await answer.arrayBuffer(),
  }))
  return new Response(body.byteLength === 0 ? null : body, { status, headers })
}

// A slow connection to HubSpot: writes that are applied when nobody waits any more, silent resends, links not yet visible.

export interface LateLine {
  /** Applies what is due, oldest first. */
  deliver(): Promise<void>
  /** Keeps a write for later: `ms` from now on. */
  hold(ms: number, ...request: Parameters<typeof fetch>): void
  /** As the sandbox's own, except that a new task or note is on no contact for `hiddenMs`. */
  send(hiddenMs: number, ...request: Parameters<typeof fetch>): Promise<Response>
  /** Writes that are still on their way. */
  readonly held: number
}

interface Held {
  readonly at: number
  readonly request: Parameters<typeof fetch>
}

interface Linked {
  associations?: Record<string, { results: { id: string }[] }>
}

const isCreate = (input: RequestInfo | URL, init?: RequestInit) =>
  init?.method === 'POST' && /\/(tasks|notes)$/.test(new URL(String(input)).pathname)

/** `now`: the clock of the story. */
export function lateLine(fetchNow: typeof fetch, now: () => number): LateLine {
  let held: Held[] = []
  const visibleAt = new Map<string, number>()

  return {
    get held() {
      return held.length
    },
    async deliver() {
      const due = held.filter(({ at }) => at <= now()).sort((a, b) => a.at - b.at)
      held = held.filter(({ at }) => at > now())
      for (const { request } of due) await (await fetchNow(...request)).text()
    },
    hold(ms, input, init) {
      const { signal: _, ...rest } = init ?? {}
      held.push({ at: now() + ms, request: [input, rest] })
    },
    async send(hiddenMs, input, init) {
      const answer = await fetchNow(input, init)
      if (answer.status >= 300) return answer
      if (hiddenMs > 0 && isCreate(input, init)) {
        const { id } = (await answer
          .clone()
          .json()
          .catch(() => ({}))) as { id?: string }
        if (id !== undefined) visibleAt.set(id, now() + hiddenMs)
      }
      if (init?.method !== 'GET' || visibleAt.size === 0) return answer
      const text = await answer.text()
      return new Response(visible(text), answer)
    },
  }

  function visible(text: string): string {
    try {
      const body = JSON.parse(text) as Linked
      for (const list of Object.values(body.associations ?? {}))
        list.results = list.results.filter(({ id }) => (visibleAt.get(id) ?? 0) <= now())
      return JSON.stringify(body)
    } catch {
      return text
    }
  }
}

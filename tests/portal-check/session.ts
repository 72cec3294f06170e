// What every check works with: the product's transport and client for one token, and the raw answer to a single question.
import { createObjectsClient, type ObjectsClient } from '@/lib/hubspot/transport/client'
import type { Clock } from '@/lib/hubspot/transport/clock'
import { readErrorAnswer } from '@/lib/hubspot/transport/error-answer'
import { HubSpotError } from '@/lib/hubspot/transport/errors'
import { createLimiter, type Limiter } from '@/lib/hubspot/transport/limiter'
import type { HubSpotRequest, Transport } from '@/lib/hubspot/transport/request'
import { createTransport } from '@/lib/hubspot/transport/transport'

/** An answer as it came, refusals too. `status` is null when there was none. */
export interface Probe {
  readonly status: number | null
  readonly headers: Headers
  readonly json: unknown
  /** In place of an answer: why there is none. */
  readonly why: string
  /** What the product takes the refusal to be; null where there was none. */
  readonly error: HubSpotError | null
}

export interface Session {
  readonly token: string
  readonly transport: Transport
  readonly client: ObjectsClient
  readonly clock: Clock
  /** The token's scopes; null when HubSpot does not tell them. */
  readonly scopes: ReadonlySet<string> | null
  /** Null where HubSpot tells it in no way. */
  readonly portalId: string | null
  readonly accountType: string | null
  /** HubSpot's answers to what was written and refused as not allowed, in its words; grows. */
  readonly refusedWrites: readonly string[]
  /** Asks one question; never throws for an answer. One at a time: the answer kept is the last. */
  readonly probe: (request: HubSpotRequest) => Promise<Probe>
}

export interface SessionOptions {
  readonly token: string
  readonly fetch: typeof fetch
  readonly clock: Clock
  readonly limiter?: Limiter | undefined
}

/** Nobody looks on: a full ten-second window of HubSpot's limit is waited for. */
const PATIENCE_MS = 15_000

/** Transport, client and probe; what is known of the account comes later. */
export function openSession({ token, fetch, clock, limiter }: SessionOptions) {
  let last: Omit<Probe, 'why' | 'json' | 'error'> & { readonly text: string } = nothing()
  const refusedWrites: string[] = []
  const tapped: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init)
    last = { status: response.status, headers: response.headers, text: await response.clone().text() }
    if (init?.method === 'PATCH' && response.status === 400)
      refusedWrites.push(readErrorAnswer(400, last.text).words ?? 'without words')
    return response
  }
  const transport = createTransport({
    token: async () => token,
    fetch: tapped,
    clock,
    limiter: limiter ?? createLimiter({ clock }),
    maxWaitMs: PATIENCE_MS,
  })
  async function probe(request: HubSpotRequest): Promise<Probe> {
    last = nothing()
    let error: HubSpotError | null = null
    const why = await transport.send(request).then(
      () => '',
      (failure: unknown) => {
        error = failure instanceof HubSpotError ? failure : null
        return error?.message ?? 'no answer'
      },
    )
    const { text, ...answer } = last
    return { ...answer, json: parsed(text), why, error }
  }
  return { token, clock, transport, client: createObjectsClient(transport), refusedWrites, probe }
}

const nothing = () => ({ status: null, headers: new Headers(), text: '' })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

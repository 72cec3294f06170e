// A process of its own for the bench: the product's scan, or the peer's loop, against a sandbox; it reports its memory.

import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { monthBounds } from '@/lib/domain/review/month'
import { recordProperties } from '@/lib/hubspot/scan/contact-search'
import { createMonthScan } from '@/lib/hubspot/scan/month-scan'
import { asked, createObjectsClient, FilterOperatorEnum } from '@/lib/hubspot/transport/client'
import { systemClock } from '@/lib/hubspot/transport/clock'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import type { Transport } from '@/lib/hubspot/transport/request'
import { createTransport } from '@/lib/hubspot/transport/transport'
import { PLACES } from '../../unit/fixtures/places'
import { sqliteStore } from './sqlite-store'

interface Orders {
  readonly what: 'scan' | 'peer'
  readonly plainPort: number
  readonly token: string
  readonly portalId: string
  readonly month: string
  readonly file: string
  /** The peer stops after this many pages. */
  readonly pages: number
}

const orders = JSON.parse(process.argv[2] ?? '{}') as Orders
const { plainPort, token, portalId, month } = orders

const toSandbox: typeof fetch = (input, init) => {
  const url = new URL(String(input))
  const headers = new Headers(init?.headers)
  headers.set('x-forwarded-host', url.hostname)
  headers.set('x-sent-at', String(performance.timeOrigin + performance.now()))
  return fetch(`http://127.0.0.1:${plainPort}${url.pathname}${url.search}`, { ...init, headers })
}

let peak = 0
const sample = () => {
  const { heapUsed, external } = process.memoryUsage()
  peak = Math.max(peak, heapUsed + external)
}
setInterval(sample, 100).unref()
const tell = (news: object) => process.send?.(news)

async function scan(): Promise<void> {
  const transport = createTransport({ token: async () => token, fetch: toSandbox, limiter: createLimiter() })
  const store = sqliteStore(orders.file)
  const signal = new AbortController().signal
  const onNews = () => {
    const pulse = running.pulse()
    if (pulse !== null) tell({ phase: pulse.file.phase, read: pulse.file.read, perSecond: pulse.perSecond })
  }
  const running = createMonthScan(
    { transport, store, clock: systemClock, signal, onNews },
    {
      portalId,
      month,
      names: HANDOFF_PROPERTIES,
      places: PLACES,
      owners: new Map(),
      forms: new Map(),
      grantedScopes: null,
    },
  )
  await running.run()
}

/** What people write: the official client in a loop, a second's sleep after a 429, a new search from the last date at 10,000 results. */
async function peer(): Promise<number> {
  const send: Transport['send'] = async ({ method, path, body }) => {
    for (;;) {
      const response = await toSandbox(`https://api.hubapi.com${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      const text = await response.text()
      if (response.status !== 429)
        return { status: response.status, headers: response.headers, text, json: JSON.parse(text) }
      await systemClock.sleep(1_000, undefined)
    }
  }
  const client = createObjectsClient({ send, serverNow: () => Date.now() })
  const span = monthBounds(month)
  const properties = recordProperties(HANDOFF_PROPERTIES, PLACES)
  const found = new Map<string, unknown>()
  let from = span.from
  let after: string | undefined
  for (let page = 0; page < orders.pages; page++) {
    const filter = {
      propertyName: HANDOFF_PROPERTIES.handedOffAt,
      operator: FilterOperatorEnum.Between,
      value: String(from),
      highValue: String(span.to),
    }
    const answer: Awaited<ReturnType<typeof client.search.doSearch>> = await asked(
      client.search.doSearch('contacts', {
        filterGroups: [{ filters: [filter] }],
        properties,
        sorts: [HANDOFF_PROPERTIES.handedOffAt],
        limit: 200,
        ...(after === undefined ? {} : { after }),
      }),
    )
    for (const one of answer.results) found.set(one.id, one)
    tell({ phase: 'peer', read: found.size, perSecond: 0 })
    after = answer.paging?.next?.after
    if (after === undefined || Number(after) + 200 > 10_000) {
      const last = answer.results.at(-1)?.properties[HANDOFF_PROPERTIES.handedOffAt]
      if (after === undefined || !last) break
      from = Date.parse(last)
      after = undefined
    }
  }
  return found.size
}

const read = orders.what === 'scan' ? await scan().then(() => 0) : await peer()
sample()
tell({ done: true, peak, read })
process.disconnect?.()

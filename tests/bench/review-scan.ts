// The month's scan at full size with HubSpot's limits enforced: rate against the limit, memory, refusals, a kill; beside a plain loop.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { PORTAL_ID, type RequestLogEntry, type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { buildScanChild } from './builds.ts'
import { seedMonth } from './scan/seed.ts'
import { printTable, quantile, type Row } from './table.ts'

const LEADS = Number(process.env.LEADS ?? 100_000)
const LATENCY = 150
const LIMIT = 5
/** What the product takes of it: other apps live there too. */
const TAKEN = 3
const MONTH = '2026-10'
const SPAN = {
  from: Date.parse('2026-10-01T00:00:00+09:00'),
  to: Date.parse('2026-11-01T00:00:00+09:00') - 1,
}
/** The peer shows its rate in this many pages. */
const PEER_PAGES = 120
const MB = 1_048_576
/** No more heap than this is given to the scan: a month that grows in memory would not fit. */
const HEAP_MB = 128

interface News {
  readonly phase?: string
  readonly read?: number
  readonly perSecond?: number
  readonly done?: true
  readonly peak?: number
}

/** Runs the child; `onNews` may kill it. Resolves with its last word, or null when it was killed. */
function runChild(
  file: string,
  orders: object,
  onNews: (news: News, kill: () => void) => void,
): Promise<News | null> {
  return new Promise((resolve, reject) => {
    const execArgv = [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning']
    const child = fork(file, [JSON.stringify(orders)], { execArgv })
    let last: News | null = null
    let killed = false
    child.on('message', (news: News) => {
      if (news.done) last = news
      else
        onNews(news, () => {
          killed = true
          child.kill('SIGKILL')
        })
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      killed || code === 0
        ? resolve(killed ? null : last)
        : reject(new Error(`the child ended with ${code}`)),
    )
  })
}

const isSearch = ({ path }: RequestLogEntry) => path.endsWith('/search')

interface Life {
  readonly searches: number
  readonly ms: number
}

/** How many searches HubSpot had in which time, from the first to the last. */
function lifeOf(searches: readonly RequestLogEntry[]): Life {
  const [first, last] = [searches[0]?.at ?? 0, searches.at(-1)?.at ?? 0]
  return { searches: Math.max(0, searches.length - 1), ms: last - first }
}

const rateOf = (...lives: readonly Life[]) =>
  (lives.reduce((sum, { searches }) => sum + searches, 0) * 1_000) /
  lives.reduce((sum, { ms }) => sum + ms, 0)

/** What is in the store is what is in the portal: each handoff once. */
function compare({ portal }: Sandbox, file: string): { kept: number; missing: number; surplus: number } {
  const db = new DatabaseSync(file)
  const rows = db.prepare('select contact, round from records where month = ?').all(MONTH) as {
    contact: string
    round: number
  }[]
  db.close()
  const expected = new Set<string>()
  for (const { id, archivedAt } of portal.all('contacts')) {
    if (archivedAt !== null) continue
    const rounds = Number(portal.value('contacts', id, 'japan_handoff_count'))
    for (let round = 1; round <= rounds; round++) expected.add(`${id} ${round}`)
  }
  const kept = rows.map(({ contact, round }) => `${contact} ${round}`)
  return {
    kept: kept.length,
    missing: difference(expected, new Set(kept)),
    surplus: difference(new Set(kept), expected),
  }
}

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((one) => !b.has(one)).length

/** The rows of the scan. It takes as long as the limit makes it: some two minutes for 100,000 leads. */
export async function scanRows(): Promise<Row[]> {
  const child = await buildScanChild()
  const sandbox = await startSandbox({ people: 'none', latencyMs: LATENCY, countAsSent: true })
  const folder = mkdtempSync(join(tmpdir(), 'hikitsugi-scan-'))
  const file = join(folder, 'scan.sqlite')
  const orders = {
    what: 'scan',
    plainPort: sandbox.plainPort,
    token: sandbox.tokens.full,
    portalId: PORTAL_ID,
    month: MONTH,
    file,
    pages: PEER_PAGES,
  }
  try {
    seedMonth(sandbox.portal, LEADS, SPAN)
    // A server that stalls for a moment sees what arrived meanwhile all at once: that is the machine's doing, not the pace's.
    const stalls = monitorEventLoopDelay({ resolution: 5 })
    await new Promise((next) => setTimeout(next, 2_000))
    stalls.enable()
    const killAt = LEADS * (0.2 + 0.6 * Math.random())
    let walkEnd = 0
    const began = Date.now()
    const first = await runChild(child, orders, ({ read = 0 }, kill) => {
      if (read >= killAt) kill()
    })
    if (first !== null) throw new Error('it was not killed')
    const firstLife = sandbox.requests.filter(isSearch)
    const lifeTwo = sandbox.requests.length
    const last = await runChild(child, orders, ({ phase }) => {
      if (phase !== 'month' && walkEnd === 0) walkEnd = Date.now()
    })
    const seconds = (Date.now() - began) / 1_000
    const secondLife = sandbox.requests.slice(lifeTwo).filter((one) => isSearch(one) && one.at <= walkEnd)
    const rate = rateOf(lifeOf(firstLife), lifeOf(secondLife))
    const share = rate / TAKEN
    const refused = sandbox.requests.filter(({ status }) => status === 429).length
    const searches = sandbox.requests.filter(isSearch).length
    stalls.disable()
    const { kept, missing, surplus } = compare(sandbox, file)

    sandbox.requests.length = 0
    const peer = await runChild(child, { ...orders, what: 'peer' }, () => undefined)
    const peerSearches = sandbox.requests.filter(isSearch)
    const peerRefused = peerSearches.filter(({ status }) => status === 429).length
    const peerRate = rateOf(lifeOf(peerSearches.filter(({ status }) => status === 200)))
    const gaps = firstLife.slice(1).map(({ at }, index) => at - (firstLife[index]?.at ?? at))
    const peak = (last?.peak ?? 0) / MB
    return [
      {
        what: `scan of ${LEADS} leads, searches a second at the server (${TAKEN} of the limit of ${LIMIT}, latency ${LATENCY} ms)`,
        figure: `${rate.toFixed(2)} (${(share * 100).toFixed(1)} %)`,
        budget: '>= 95 %',
        ok: share >= 0.95,
        peer: `${peerRate.toFixed(2)} (official client in a loop)`,
      },
      {
        what: 'answers 429, the limit counted as searches are sent',
        figure: `${refused} of ${searches}`,
        budget: '0',
        ok: refused === 0,
        peer: `${peerRefused} of ${peerSearches.length}`,
      },
      {
        what: 'peak heap of the scan',
        figure: `${peak.toFixed(0)} MB`,
        budget: `<= ${HEAP_MB} MB`,
        ok: peak <= HEAP_MB,
        peer: `${((peer?.peak ?? 0) / MB).toFixed(0)} MB after ${PEER_PAGES} pages, growing`,
      },
      {
        what: `killed after ${Math.round(killAt)} leads and gone on: handoffs missing, surplus, of ${kept}`,
        figure: `${missing}, ${surplus}`,
        budget: '0, 0',
        ok: missing === 0 && surplus === 0,
        firm: true,
      },
      {
        what: 'the whole scan, with history and companies',
        figure: `${seconds.toFixed(0)} s, ${searches} searches; gap p50 ${quantile(gaps, 0.5)} ms, p99 ${quantile(gaps, 0.99)} ms; server stalls p99 ${(stalls.percentile(99) / 1e6).toFixed(0)} ms, most ${(stalls.max / 1e6).toFixed(0)} ms`,
        budget: '',
        ok: null,
      },
    ]
  } finally {
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) printTable(await scanRows())

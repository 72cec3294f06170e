// The bench: the budgets, each beside its figure, and the peer that people would otherwise build.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { scriptsOf } from '../repo/rules/built.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { buildDomain, buildPeer } from './builds.ts'
import { countRows } from './counts.ts'
import { decisionRows } from './decisions.ts'
import { pageWeight } from './page-weight.ts'
import { pureRows, readLeads } from './pure.ts'
import { replayRows } from './replay.ts'
import { scanRows } from './review-scan.ts'
import { printTable, type Row, verdictOn } from './table.ts'
import { timeRows } from './times.ts'

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url))
const EXTENSION = `${OUTPUT}/chrome-mv3`
const EMPTY = fileURLToPath(new URL('./empty-extension', import.meta.url))

const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
const bytesOf = (file: string) => statSync(file).size

const domain = await buildDomain()
const leads = await readLeads(domain)
const [first] = leads
if (first === undefined) throw new Error('No lead')
const peerDir = await buildPeer({
  ref: first.ref,
  snapshot: first,
  judgement: domain.judge(first, domain.DEFAULT_DEFINITION, Date.now()),
  definition: domain.DEFAULT_DEFINITION,
  newerVersion: null,
  takenUp: null,
  settled: true,
  stale: false,
  problem: null,
  clockOffsetMs: 0,
  uiDomain: 'app.hubspot.com',
})

const panel = scriptsOf('panel.html', (path) => readFileSync(`${EXTENSION}/${path}`, 'utf8'))
  .map((path) => bytesOf(EXTENSION + path))
  .reduce((sum, bytes) => sum + bytes, 0)
const script = bytesOf(`${EXTENSION}/content-scripts/record.js`)
const zipName = readdirSync(OUTPUT).find((name) => name.endsWith('chrome.zip'))
const zip = bytesOf(`${OUTPUT}/${zipName}`)
const peerScript = bytesOf(`${peerDir}/content.js`)
const gz = gzipSync(readFileSync(`${EXTENSION}/content-scripts/record.js`)).length
const rows: Row[] = [
  {
    what: 'content script',
    figure: `${kb(script)} (${kb(gz)} gz)`,
    budget: '<= 12 KB',
    ok: script <= 12_000,
    firm: true,
    peer: kb(peerScript),
  },
  {
    what: 'script that the panel page loads',
    figure: kb(panel),
    budget: '<= 250 KB',
    ok: panel > 0 && panel <= 250_000,
  },
  { what: 'extension zip', figure: kb(zip), budget: '<= 600 KB', ok: zip <= 600_000, firm: true },
]

const sandbox = await startSandbox({ enforceLimits: false })
try {
  rows.push(
    ...(await countRows()),
    ...(await timeRows(sandbox, EXTENSION)),
    ...(await decisionRows(EXTENSION)),
  )
  const none = await pageWeight(sandbox, EMPTY, null, false)
  const ours = await pageWeight(sandbox, EXTENSION, 'hikitsugi-dock', true)
  const peer = await pageWeight(sandbox, peerDir, 'peer-dock', false)
  const heap = ours.heapMb - none.heapMb
  const tasks = Math.max(0, ours.longTasks - none.longTasks)
  rows.push(
    {
      what: 'page heap added, panel open',
      figure: `${heap.toFixed(2)} MB`,
      budget: '<= +0.35 MB',
      ok: heap <= 0.35,
      peer: `${(peer.heapMb - none.heapMb).toFixed(2)} MB`,
    },
    {
      what: 'long tasks added in the page',
      figure: String(tasks),
      budget: '0',
      ok: tasks === 0,
      peer: String(Math.max(0, peer.longTasks - none.longTasks)),
    },
    {
      what: 'listeners added in the page',
      figure: String(ours.listeners - none.listeners),
      budget: '',
      ok: null,
      peer: String(peer.listeners - none.listeners),
    },
    {
      what: 'rail (peer: panel) after DOMContentLoaded, new tab',
      figure: `${ours.visibleMs.toFixed(0)} ms`,
      budget: '',
      ok: null,
      peer: `${peer.visibleMs.toFixed(0)} ms`,
    },
  )
} finally {
  await sandbox.close()
}
rows.push(...(await pureRows(domain, leads)), ...replayRows(domain, leads))
// The longest part, by nature: `LEADS=10000` makes it short.
rows.push(...(await scanRows()))
console.log(
  '\nChromium, medians of 8 fresh pages unless said otherwise; times on a busy machine are noisy.\n',
)
printTable(rows)
process.exitCode = verdictOn(rows)

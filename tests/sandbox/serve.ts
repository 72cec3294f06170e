// Starts the sandbox from the command line, prints where it is, and ends with its input or on a signal.
import { foreignAsked } from './foreign/asked.ts'
import { BIG, CAST, EU_PORTAL_ID, PORTAL_ID, startSandbox } from './sandbox.ts'

const latencyMs = Number(process.argv.find((one) => one.startsWith('--latency='))?.slice(10) ?? 0)
const people = process.argv.includes('--big') ? 'big' : 'pipeline'
const portal = foreignAsked(process.argv)
const sandbox = await startSandbox({ latencyMs, ...(portal === null ? { people } : { portal }) })
const { port, proxyPort, spki, tokens } = sandbox
const record = (id: string) => `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-1/${id}`
const ours = {
  ready: record(CAST.ready),
  atRisk: record(CAST.atRisk),
  rejectedBefore: record(CAST.rejectedBefore),
  ...(people === 'big' ? { big: record(BIG.everything) } : {}),
  eu: `https://app-eu1.hubspot.com/contacts/${EU_PORTAL_ID}/record/0-1/${CAST.euContact}`,
}
const samples = {
  ...(portal === null
    ? ours
    : Object.fromEntries(sandbox.leads.map(({ id, contactId }) => [id, record(contactId)]))),
  list: `https://app.hubspot.com/contacts/${PORTAL_ID}/objects/0-1/views/all/list`,
}

// Whoever started it may read the first line and close the pipe.
process.stdout.on('error', () => undefined)
process.stdout.write(
  [
    JSON.stringify({ port, proxyPort, spki, tokens, samples }),
    '',
    `Sandbox portal ${PORTAL_ID} (EU: ${EU_PORTAL_ID}) on 127.0.0.1:${port}, proxy on 127.0.0.1:${proxyPort}`,
    `Browser flags: --proxy-server=http://127.0.0.1:${proxyPort} --ignore-certificate-errors-spki-list=${spki}`,
    `Access token:  ${tokens.full}`,
    ...Object.entries(samples).map(([name, url]) => `  ${name.padEnd(15)} ${url}`),
    '',
  ].join('\n'),
)

let ending = false
const end = () => {
  if (ending) return
  ending = true
  process.stdin.destroy()
  void sandbox.close()
}
process.on('SIGINT', end)
process.on('SIGTERM', end)
process.stdin.on('end', end)
process.stdin.on('close', end)
process.stdin.resume()

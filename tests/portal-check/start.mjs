// Starts the check with Node's own fetch: the product's code is TypeScript with `@/` imports, which Vite resolves.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const { portalCheck } = (
  await runnerImport(`${root}/tests/portal-check/portal-check.ts`, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  })
).module

const stop = new AbortController()
process.once('SIGINT', () => {
  console.error('Stopping after this step; what was made is removed first.')
  stop.abort()
})

process.exitCode = await portalCheck({
  args: process.argv.slice(2),
  token: process.env.HUBSPOT_TOKEN?.trim(),
  fetch: globalThis.fetch,
  print: (text) => console.log(text),
  signal: stop.signal,
})

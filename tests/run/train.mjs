// Trains the reader of texts on tests/corpus, prints the held-out figures and writes lib/domain/reading/model.data.ts.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const { module } = await runnerImport(`${root}/tests/build/reading/main.ts`, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
})
await module.main(process.argv.slice(2))

// The counts of the bench. They need neither browser nor build: run alone, they answer within seconds.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { printTable, type Row, verdictOn } from './table.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Counts on the product's own code, whose `@/` imports Vite resolves. */
export async function countRows(): Promise<Row[]> {
  const { module } = await runnerImport<typeof import('./counts/rows.ts')>(
    `${ROOT}/tests/bench/counts/rows.ts`,
    { configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } },
  )
  return module.countRows()
}

if (import.meta.main) {
  const rows = await countRows()
  printTable(rows)
  process.exitCode = verdictOn(rows)
}

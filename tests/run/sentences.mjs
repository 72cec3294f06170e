// Prints precision and recall of the intent phrases on the sentence table, or on a JSON file of such rows given as an argument.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const load = async (path) =>
  (
    await runnerImport(`${root}/${path}`, {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    })
  ).module
const { SENTENCES } = await load('tests/unit/domain/sentences/all.ts')
const { scoreOf } = await load('tests/unit/domain/sentences/score.ts')
const { DEFAULT_DEFINITION } = await load('lib/domain/default-definition.ts')

const file = process.argv[2]
const rows = file === undefined ? SENTENCES : JSON.parse(readFileSync(file, 'utf8'))
const { found, missed, wrong, differences } = scoreOf(rows, DEFAULT_DEFINITION)
const percent = (part, of) => `${of === 0 ? '100.0' : ((part / of) * 100).toFixed(1)} %`
for (const line of differences) console.log(line)
console.log(
  `${rows.length} texts: precision ${percent(found, found + wrong)}, recall ${percent(found, found + missed)}`,
)
console.log(
  `(${found} found, ${wrong} wrong, ${missed} missed, ${differences.length} texts read differently)`,
)

// Mutation testing of one folder of lib by its own unit tests: `npm run mutation -- lib/background`. What has not changed is not run again.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ENV, preparePackages, ROOT, run } from './prepare.mjs'

const [folder = 'lib/domain', ...more] = process.argv.slice(2)
/** What is generated, and tables of words: nobody could say what a change in them should break. */
const DATA = [
  'lib/domain/japan/holidays.data.ts',
  'lib/domain/message-keys.ts',
  'lib/domain/definition/default-*.ts',
  'lib/domain/reading/model.data.ts',
  'lib/domain/reading/packed-model.ts',
  // One by one: Stryker cuts its list of patterns at every comma.
  'lib/domain/reading/grammar/acts.ts',
  'lib/domain/reading/grammar/intents.ts',
  'lib/domain/reading/grammar/objects.ts',
]

preparePackages()
mkdirSync(join(ROOT, '.output/mutation'), { recursive: true })
const mutate = [`${folder}/**/*.ts`, ...DATA.map((path) => `!${path}`)].join(',')
const kept = join('.output/mutation', `${folder.replaceAll('/', '-')}.json`)
process.exitCode = run(
  'stryker',
  ['run', '--mutate', mutate, '--incremental', '--incrementalFile', kept, ...more],
  { env: { ...ENV, MUTATE: folder } },
)

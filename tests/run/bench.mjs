// `npm run bench`: sets the machine up, builds and packs, and prints the budgets beside their figures; `-- counts`: the requests alone.
import { prepareBrowsers, preparePackages, run } from './prepare.mjs'

const [part] = process.argv.slice(2)
try {
  if (part !== undefined && part !== 'counts') throw new Error(`Unknown: ${part}. There is: counts`)
  preparePackages()
  if (part === 'counts') {
    if (run('wxt', ['prepare'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
      throw new Error('wxt prepare failed.')
    process.exit(run('node', ['tests/bench/counts.ts']))
  }
  prepareBrowsers()
  if (run('wxt', ['zip', '-b', 'chrome']) !== 0) throw new Error('The build failed.')
  process.exitCode = run('node', ['tests/bench/run.ts'])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

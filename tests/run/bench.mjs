// `npm run bench`: sets the machine up, builds and packs, and prints the budgets beside their figures.
import { prepareBrowsers, preparePackages, run } from './prepare.mjs'

try {
  preparePackages()
  prepareBrowsers()
  if (run('wxt', ['zip', '-b', 'chrome']) !== 0) throw new Error('The build failed.')
  process.exitCode = run('node', ['tests/bench/run.ts'])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

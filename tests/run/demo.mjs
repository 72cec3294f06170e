// `npm run demo`: sets the machine up, builds, and shows the product on a lead's record of the sandbox portal, or of another one (`-- --portal=NAME`).
import { prepareBrowsers, preparePackages, run } from './prepare.mjs'

try {
  preparePackages()
  prepareBrowsers()
  if (run('wxt', ['build', '-b', 'chrome']) !== 0) throw new Error('The build failed.')
  process.exitCode = run('node', ['tests/run/demo.ts', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

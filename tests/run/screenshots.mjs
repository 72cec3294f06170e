// `npm run screenshots`: takes the README's pictures from the running product.
import { prepareBrowsers, preparePackages, run } from './prepare.mjs'

try {
  preparePackages()
  prepareBrowsers()
  if (run('wxt', ['build', '-b', 'chrome']) !== 0) throw new Error('The build failed.')
  process.exitCode = run('node', ['tests/run/screenshots.ts'])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

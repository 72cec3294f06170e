// `npm run assess -- FILE`: sets the machine up and judges the leads of a file, one line of JSON each.
import { preparePackages, run } from './prepare.mjs'

try {
  // Standard output is for the answer alone.
  preparePackages({ stdio: ['ignore', 2, 2] })
  process.env.INIT_CWD ??= process.cwd()
  // Each row leaves much behind: with room for it a third less time goes into clearing up.
  const room = '--max-semi-space-size=32'
  process.exitCode = run('node', [room, 'tests/assess/start.mjs', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

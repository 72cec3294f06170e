// `npm run assess -- FILE`: sets the machine up and judges the leads of a file, one line of JSON each.
import { resolve } from 'node:path'
import { ENV, preparePackages, ROOT, run } from './prepare.mjs'

try {
  // Standard output is for the answer alone.
  preparePackages({ stdio: ['ignore', 2, 2] })
  // Paths are relative to where it was called: npm changes to the project's folder and says where that was.
  const here = resolve(process.cwd()) === resolve(ROOT) ? process.env.INIT_CWD : process.cwd()
  // Each row leaves much garbage behind: with room for it, collecting takes a third less time.
  const room = '--max-semi-space-size=32'
  process.exitCode = run('node', [room, 'tests/assess/start.mjs', ...process.argv.slice(2)], {
    env: { ...ENV, INIT_CWD: here ?? ROOT },
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

// `npm run portal:check`: sets the machine up and compares a real HubSpot account with what the sandbox assumes.
import { preparePackages, run } from './prepare.mjs'

try {
  preparePackages()
  process.exitCode = run('node', ['tests/portal-check/start.mjs', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

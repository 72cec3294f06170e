// `npm test`: everything that must hold, in one command, with one line of figures at the end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareBrowsers, preparePackages, run } from './prepare.mjs'
import { resolveSeed } from './seed.mjs'

const reports = mkdtempSync(join(tmpdir(), 'hikitsugi-'))
let passed = 0
let failed = 0

function step(name, work) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const result = work()
  passed += result.passed
  failed += result.failed
  console.log(
    `== ${name}: ${result.passed} passed, ${result.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
}

const single = (command, args) => () =>
  run(command, args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** Runs one group of vitest tests; a crash without a report counts as one failure. */
const vitest = (project) => () => {
  const file = join(reports, `${project}.json`)
  const code = run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const brokenFiles = report.testResults.filter(
      (one) => one.status === 'failed' && one.assertionResults.length === 0,
    )
    const bad = report.numFailedTests + brokenFiles.length
    return { passed: report.numPassedTests, failed: code !== 0 && bad === 0 ? 1 : bad }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

try {
  console.log(`Random tests begin with SEED=${resolveSeed()}; SEED=random, or another number, widens them.`)
  preparePackages()
  prepareBrowsers()
  step('Type preparation', single('wxt', ['prepare']))
  step('Types', single('tsc', ['--noEmit']))
  step('Lint', single('biome', ['ci', '.']))
  step('Unit, component and repository tests', vitest('unit'))
  step('Build for Chromium', single('wxt', ['build', '-b', 'chrome']))
  step('Build for Firefox', single('wxt', ['build', '-b', 'firefox']))
  step('The built extension', vitest('built'))
  step('Add-on lint', single('addons-linter', ['--warnings-as-errors', '.output/firefox-mv3']))
  step('End to end in Chromium and Firefox', vitest('e2e'))
} catch (error) {
  console.error(`\n${error.message}`)
  failed += 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

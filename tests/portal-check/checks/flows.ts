// The paths under which workflows answer: no dated version has them yet.
import { at, inWords, isOk, kindsOf, listAt } from '../answers'
import { judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

/** Path, and whether the sandbox answers there. */
const BASES: readonly (readonly [base: string, answers: boolean])[] = [
  ['/automation/2027-03-beta', true],
  ['/automation/2026-09-beta', true],
  ['/automation/v4/2027-03-beta', false],
  ['/automation/v4', true],
]
const LISTED = ['id', 'name', 'isEnabled']

async function run({ probe }: Session) {
  const findings = []
  for (const [base, answers] of BASES) {
    const answer = await probe({ method: 'GET', path: `${base}/flows`, query: { limit: 1 } })
    const subject = {
      what: `Workflows at ${base}/flows`,
      expected: answers ? '200' : '404',
      assumedIn: 'tests/sandbox/api/routes.ts, lib/hubspot/sla-workflow.ts',
      point: 'flows_path' as const,
    }
    if (answer.status === 403 || answer.status === null) {
      findings.push(unknown(subject, inWords(answer)))
      continue
    }
    const first = listAt(answer.json, 'results')[0]
    const lacking = first === undefined ? [] : LISTED.filter((key) => at(first, key) === undefined)
    const found =
      lacking.length === 0
        ? inWords(answer)
        : `${inWords(answer)}, a workflow without ${lacking.join(', ')}: ${[...kindsOf(first).keys()].join(', ')}`
    findings.push(judged(subject, isOk(answer) === answers && lacking.length === 0, found))
  }
  return findings
}

export const FLOWS: Check = { name: 'flows', run }

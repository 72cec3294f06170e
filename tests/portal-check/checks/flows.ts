// The paths under which workflows answer: no dated version has them yet, and accounts differ.
import { at, inWords, isOk, kindsOf, listAt } from '../answers'
import { answered, type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

/** In the order in which the product tries them. */
const BASES = [
  '/automation/2026-09-beta',
  '/automation/2027-03-beta',
  '/automation/v4/2027-03-beta',
  '/automation/v4',
]
const LISTED = ['id', 'name', 'isEnabled']

async function run({ probe }: Session) {
  const findings: Finding[] = []
  let used: string | null = null
  for (const base of BASES) {
    const answer = await probe({ method: 'GET', path: `${base}/flows`, query: { limit: 1 } })
    const subject = {
      what: `Workflows at ${base}/flows`,
      expected: `200, each workflow with ${LISTED.join(', ')}; or 404`,
      assumedIn: 'tests/sandbox/api/routes.ts, lib/hubspot',
      point: 'flows_path' as const,
    }
    if (answer.status === 403 || answer.status === null) {
      findings.push(unknown(subject, inWords(answer)))
      continue
    }
    const first = listAt(answer.json, 'results')[0]
    const lacking = first === undefined ? [] : LISTED.filter((key) => at(first, key) === undefined)
    if (lacking.length > 0) {
      const parts = [...kindsOf(first).keys()].join(', ')
      const found = `${inWords(answer)}, a workflow without ${lacking.join(', ')}: ${parts}`
      findings.push(judged(subject, false, found))
    } else if (isOk(answer)) {
      findings.push(
        answered(subject, '200', used === null ? 'uses this path' : `has no need of it: uses ${used}/flows`),
      )
      used ??= base
    } else {
      const missing = answer.status === 404
      const next =
        'goes on to the next path; where none answers it says so, and never that a workflow is there'
      findings.push(
        missing ? answered(subject, inWords(answer), next) : judged(subject, false, inWords(answer)),
      )
    }
  }
  return findings
}

export const FLOWS: Check = { name: 'flows', run }

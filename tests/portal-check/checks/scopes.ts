// What a missing scope answers. Asked only for the scopes of ours that this token lacks: nothing is done to make it fail.
import { SCOPE_OF } from '@/lib/domain/scopes'
import { at, inWords, listAt } from '../answers'
import { type Finding, judged } from '../finding'
import type { Probe, Session } from '../session'
import type { Check } from './check'

/** A read for each scope that reading can try. */
const READS = [
  ['contacts', '/crm/v3/objects/contacts'],
  ['companies', '/crm/v3/objects/companies'],
  ['owners', '/crm/v3/owners'],
  ['emails', '/crm/v3/objects/emails'],
  ['events', '/marketing/v3/marketing-events/participations/contacts/1/breakdown'],
  ['forms', '/marketing/v3/forms'],
  ['workflow', '/automation/v4/flows'],
] as const

const PLACES = ['requiredGranularScopes', 'missingScopes', 'requiredScopes']
const EXPECTED = '403 MISSING_SCOPES naming it in errors[].context.requiredGranularScopes'

async function run({ probe, scopes }: Session) {
  const findings: Finding[] = []
  for (const [feature, path] of READS) {
    const scope = SCOPE_OF[feature]
    if (scopes === null || scopes.has(scope)) continue
    const answer = await probe({ method: 'GET', path, query: { limit: 1 } })
    const places = placesOf(answer, scope)
    const asExpected =
      answer.status === 403 &&
      at(answer.json, 'category') === 'MISSING_SCOPES' &&
      places.includes('errors[].context.requiredGranularScopes')
    findings.push(
      judged(
        {
          what: `Without ${scope}`,
          expected: EXPECTED,
          assumedIn: 'tests/sandbox/portal/tokens.ts',
          point: 'missing_scopes',
        },
        asExpected,
        `${inWords(answer)}; named in ${places.join(', ') || 'no known place'}`,
      ),
    )
  }
  return findings
}

/** Where the refusal names the scope. */
function placesOf({ json }: Probe, scope: string): string[] {
  const named = (context: unknown, prefix: string) =>
    PLACES.filter((place) => listAt(context, place).includes(scope)).map((place) => prefix + place)
  return [
    ...named(at(json, 'context'), 'context.'),
    ...new Set(listAt(json, 'errors').flatMap((one) => named(at(one, 'context'), 'errors[].context.'))),
  ]
}

export const SCOPES: Check = { name: 'scopes', run }

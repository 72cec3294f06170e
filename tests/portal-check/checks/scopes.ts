// What a missing scope answers. Asked only for the scopes of ours that this token lacks, or may lack: nothing is done to make it fail.
import { SCOPE_OF } from '@/lib/domain/scopes'
import { ScopeMissingError } from '@/lib/hubspot/transport/errors'
import { at, inWords, isOk, listAt } from '../answers'
import { answered, type Finding, judged, unknown } from '../finding'
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
const ASSUMED = {
  expected: '403 for a scope: ours, an older one, several of which one is enough, or none',
  assumedIn: 'tests/sandbox/api/scope-refusal.ts, lib/hubspot/transport/error-answer.ts',
  point: 'missing_scopes' as const,
}

async function run(session: Session) {
  const { probe, scopes } = session
  const findings: Finding[] = []
  for (const [feature, path] of READS) {
    const scope = SCOPE_OF[feature]
    if (scopes?.has(scope) === true) continue
    const answer = await probe({ method: 'GET', path, query: { limit: 1 } })
    // Where nobody tells the scopes, only a refusal shows that one is missing.
    if (scopes === null && answer.status !== 403) continue
    const subject = { what: `Without ${scope}`, ...ASSUMED }
    const found = `${inWords(answer)}; ${namesIn(answer, [scope])}`
    findings.push(
      answer.error instanceof ScopeMissingError
        ? answered(
            subject,
            found,
            `closes what needs ${scope}, asks for that name, and goes on with the rest`,
          )
        : judged(subject, false, found, 'takes it for a limit of the plan, in HubSpot’s words'),
    )
  }
  return [...findings, ...(await together(session))]
}

/** A contact with what two missing scopes close: does the refusal name both? */
async function together({ probe, scopes }: Session): Promise<Finding[]> {
  const wanted = [SCOPE_OF.companies, SCOPE_OF.emails]
  if (scopes === null || wanted.some((scope) => scopes.has(scope))) return []
  const subject = { what: `Without ${wanted.join(' and ')}`, ...ASSUMED }
  const page = await probe({ method: 'GET', path: '/crm/v3/objects/contacts', query: { limit: 1 } })
  const id = at(page.json, 'results', 0, 'id')
  if (id === undefined) return [unknown(subject, isOk(page) ? 'there is no contact' : inWords(page))]
  const query = { associations: 'companies,emails' }
  const answer = await probe({ method: 'GET', path: `/crm/v3/objects/contacts/${String(id)}`, query })
  const found = `${inWords(answer)}; ${namesIn(answer, wanted)}`
  if (!(answer.error instanceof ScopeMissingError)) return [judged(subject, false, found)]
  return [
    answered(
      subject,
      found,
      'asks again without the part that is named, or without both where no name is ours, until the contact comes',
    ),
  ]
}

/** How the refusal names them. */
function namesIn({ json }: Probe, wanted: readonly string[]): string {
  const contexts = [
    ['', json],
    ['context.', at(json, 'context')],
    ...listAt(json, 'errors').map((one) => ['errors[].context.', at(one, 'context')] as const),
  ] as const
  const lists = contexts.flatMap(([prefix, context]) =>
    PLACES.map((place) => ({ place: prefix + place, names: listAt(context, place).map(String) })),
  )
  const named = lists.filter(({ names }) => names.length > 0)
  const names = [...new Set(named.flatMap((one) => one.names))]
  const ours = wanted.filter((scope) => names.includes(scope))
  const places = [...new Set(named.map(({ place }) => place))].join(', ')
  if (names.length === 0) return 'names no scope'
  if (ours.length === 0) return `names ${names.join(', ')} in ${places}, which is none of ours`
  const others = names.filter((name) => !wanted.includes(name))
  if (others.length > 0) return `names ${ours.join(', ')} among others (${others.join(', ')}) in ${places}`
  const count = wanted.length === 1 ? 'names it' : ours.length === 1 ? 'names one of the two' : 'names both'
  return `${count} in ${places}`
}

export const SCOPES: Check = { name: 'scopes', run }

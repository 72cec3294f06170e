// The edges of search and batches, rate-limit headers, and whether two dated versions answer alike.
import { at, inShort, inWords, isOk, kindsOf } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Probe, Session } from '../session'
import type { Check } from './check'

const SEARCH = 'tests/sandbox/api/search.ts'
const rateHeaders = ({ headers }: Probe) => [...headers.keys()].filter((name) => /ratelimit/i.test(name))

async function run(session: Session) {
  const { probe } = session
  const search = (body: object) => probe({ method: 'POST', path: '/crm/v3/objects/contacts/search', body })
  const since = [{ propertyName: 'createdate', operator: 'GTE', value: '1' }]
  const ordinary = await search({ filterGroups: [{ filters: since }], sorts: ['createdate'], limit: 1 })
  const plain = await probe({ method: 'GET', path: '/crm/v3/objects/contacts', query: { limit: 1 } })
  const about = (what: string, expected: string, assumedIn = SEARCH) => ({ what, expected, assumedIn })
  const refused = about('A search for 201 results', '400 VALIDATION_ERROR')
  const beyond = about('A search beyond 10,000 results', '400 VALIDATION_ERROR')
  const answers = [
    [refused, await search({ limit: 201 })],
    [beyond, await search({ limit: 10, after: '10000' })],
  ] as const
  const headers = rateHeaders(ordinary)
  return [
    judged(about('A search by time, sorted by a name', '200'), isOk(ordinary), inWords(ordinary)),
    judged(
      about('Rate-limit headers of a search', 'none'),
      headers.length === 0,
      headers.join(', ') || 'none',
    ),
    judged(
      about('Rate-limit headers of a read', 'X-HubSpot-RateLimit-…', 'tests/sandbox/server/limits.ts'),
      rateHeaders(plain).length > 0,
      rateHeaders(plain).join(', ') || 'none',
    ),
    ...answers.map(([what, answer]) => judged(what, inShort(answer) === what.expected, inWords(answer))),
    ...(await batches(session, plain)),
    ...(await versions(session)),
  ]
}

async function batches({ probe }: Session, plain: Probe): Promise<Finding[]> {
  const known = at(plain.json, 'results', 0, 'id')
  const table: (readonly [string, readonly unknown[]])[] = [
    ['A batch read of an id that is not there', ['1']],
    ['A batch read of one id that is there and one that is not', [known, '1']],
  ]
  const findings: Finding[] = []
  for (const [what, ids] of table) {
    const about = { what, expected: '207 OBJECT_NOT_FOUND', assumedIn: 'tests/sandbox/api/objects.ts' }
    if (ids.includes(undefined)) {
      findings.push(unknown(about, 'there is no contact'))
      continue
    }
    const body = { inputs: ids.map((id) => ({ id })), properties: [] }
    const answer = await probe({ method: 'POST', path: '/crm/v3/objects/contacts/batch/read', body })
    const found = `${inShort(answer)} ${String(at(answer.json, 'errors', 0, 'category') ?? 'without errors')}`
    findings.push(judged(about, found === about.expected, found))
  }
  return findings
}

const ALIKE = [
  ['/crm/objects/', '/contacts', 'contacts'],
  ['/crm/properties/', '/contacts/groups', 'property groups'],
  ['/crm/owners/', '', 'owners'],
  ['/account-info/', '/details', 'account details'],
] as const

/** The same question to both versions: the kinds of all parts of the answers. */
async function versions({ probe }: Session): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [before, after, what] of ALIKE) {
    const ask = (version: string) =>
      probe({ method: 'GET', path: before + version + after, query: { limit: 1 } })
    const [now, earlier] = [await ask('2026-09'), await ask('2026-03')]
    const about = {
      what: `2026-03 and 2026-09: ${what}`,
      expected: 'alike',
      assumedIn: 'lib/hubspot/transport/api-version.ts',
    }
    const kinds = [now, earlier].map(({ json }) => kindsOf(json))
    const paths = new Set(kinds.flatMap((one) => [...one.keys()]))
    const other = [...paths].filter((path) => kinds[0]?.get(path) !== kinds[1]?.get(path))
    const statuses = `${inShort(now)} and ${inShort(earlier)}`
    if (!isOk(now) && !isOk(earlier)) findings.push(unknown(about, statuses))
    else if (now.status !== earlier.status) findings.push(judged(about, false, statuses))
    else findings.push(judged(about, other.length === 0, other.join(', ') || `${paths.size} parts alike`))
  }
  return findings
}

export const LIMITS: Check = { name: 'limits', run }

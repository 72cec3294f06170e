// How times read back, for each object type and by each route.
import { at, counted, inWords, isOk, listAt, timeForm } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { Check } from './check'

const LOGGED = ['hs_timestamp', 'hs_createdate']
const TIMES: Readonly<Record<string, readonly string[]>> = {
  contacts: ['createdate', 'lastmodifieddate', 'hubspot_owner_assigneddate', 'notes_last_contacted'],
  calls: LOGGED,
  emails: LOGGED,
  meetings: [...LOGGED, 'hs_meeting_start_time'],
  communications: LOGGED,
  notes: LOGGED,
  tasks: LOGGED,
}

async function run({ probe }: Session) {
  const findings: Finding[] = []
  for (const [type, names] of Object.entries(TIMES)) {
    const about = {
      what: `Times of ${type}`,
      expected: 'ISO 8601',
      assumedIn: 'tests/sandbox/portal/values.ts',
    }
    const query = { limit: 20, properties: names.join(',') }
    const page = await probe({ method: 'GET', path: `/crm/v3/objects/${type}`, query })
    const inputs = listAt(page.json, 'results').map((one) => ({ id: String(at(one, 'id')) }))
    if (!isOk(page) || inputs.length === 0) {
      findings.push(unknown(about, isOk(page) ? 'there are none' : inWords(page)))
      continue
    }
    const body = { inputs, properties: names }
    const batch = await probe({ method: 'POST', path: `/crm/v3/objects/${type}/batch/read`, body })
    const forms = [page, batch].flatMap(({ json }) =>
      listAt(json, 'results').flatMap((one) =>
        names.flatMap((name) => {
          const value = at(one, 'properties', name)
          return value === null || value === undefined || value === '' ? [] : [timeForm(value)]
        }),
      ),
    )
    findings.push(
      judged(
        about,
        forms.every((form) => form === 'ISO'),
        counted(forms),
      ),
    )
  }
  return findings
}

export const TIMES_BACK: Check = { name: 'times', run }

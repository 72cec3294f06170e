// Whether search finds a contact's activities by their link, and sorts them by time.
import { at, inWords, isOk, listAt } from '../answers'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import type { LinkPage } from './busiest'

/** One search for each kind that some contact has. */
export async function searches({ probe }: Session, pages: readonly LinkPage[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { contactId, kind, ids, after } of pages) {
    const answer = await probe({
      method: 'POST',
      path: `/crm/v3/objects/${kind}/search`,
      body: {
        filterGroups: [
          { filters: [{ propertyName: 'associations.contact', operator: 'EQ', value: contactId }] },
        ],
        sorts: ['-hs_timestamp'],
        properties: ['hs_timestamp'],
        limit: 200,
      },
    })
    const about = {
      what: `Search for the ${kind} of a contact`,
      expected: 'found by associations.contact, the newest first, with a total',
      assumedIn: 'lib/hubspot/objects/many-engagements.ts',
      point: 'activity_search' as const,
    }
    if (answer.status === 403 || answer.status === null) {
      findings.push(unknown(about, inWords(answer)))
      continue
    }
    const times = listAt(answer.json, 'results').map((one) =>
      Date.parse(String(at(one, 'properties', 'hs_timestamp'))),
    )
    const sorted = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time))
    const total = at(answer.json, 'total')
    const counted = typeof total === 'number' && fits(total, ids.length, after !== null)
    const found = isOk(answer)
      ? `total ${String(total)}, ${ids.length}${after === null ? '' : ' and more'} linked; ${sorted ? 'the newest first' : 'not sorted'}`
      : inWords(answer)
    const good = isOk(answer) && sorted && counted
    findings.push(
      judged(
        about,
        good,
        found,
        good
          ? 'reads a busy record by it, in one round trip more'
          : 'says of a busy record “cannot tell”, and how much was read',
      ),
    )
  }
  return findings
}

/** Search lags behind for some seconds, and links outlive what they point to. */
function fits(total: number, linked: number, more: boolean): boolean {
  const slack = 2 + linked / 10
  return total >= linked - slack && (more || total <= linked + slack)
}

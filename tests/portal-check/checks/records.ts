// How many records have a value, and which of HubSpot's words are in it: counted by search, never a value that a person typed.
import { at, isOk, listAt } from '../answers'
import type { Probe, Session } from '../session'

const LATEST = 200

/** A search for the records of a type, the newest first; with `having` only those that have a value there. */
function latest({ probe }: Session, type: string, having: string, properties: readonly string[]) {
  return probe({
    method: 'POST',
    path: `/crm/v3/objects/${type}/search`,
    body: {
      filterGroups: [{ filters: [{ propertyName: having, operator: 'HAS_PROPERTY' }] }],
      sorts: ['-hs_timestamp'],
      properties,
      limit: LATEST,
    },
  })
}

/** How many activities of a type there are, and how many of them have each of these values. */
export interface Filled {
  /** The search that could not be made; null when all could. */
  readonly refused: Probe | null
  readonly all: number
  readonly filled: Readonly<Record<string, number>>
  /** The latest 200, for the words in them. */
  readonly latest: readonly unknown[]
}

/** Counts them. A property that is not there must not be asked for: HubSpot refuses the search. */
export async function countFilled(session: Session, type: string, names: readonly string[]): Promise<Filled> {
  const whole = await latest(session, type, 'hs_timestamp', names)
  const filled: Record<string, number> = {}
  let refused = isOk(whole) ? null : whole
  for (const name of refused === null ? names : []) {
    const answer = await latest(session, type, name, [name])
    if (isOk(answer)) filled[name] = Number(at(answer.json, 'total'))
    else refused ??= answer
  }
  return {
    refused,
    all: Number(at(whole.json, 'total')),
    filled,
    latest: listAt(whole.json, 'results').map((one) => at(one, 'properties')),
  }
}

/** HubSpot's words in a property and how often each occurs; anything not in that form is left out. */
export function wordsIn(records: readonly unknown[], name: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    const value = at(record, name)
    if (value === null || value === undefined || value === '') continue
    const word = /^[A-Z][A-Z_]{1,39}$/.test(String(value)) ? String(value) : 'another form'
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

export const told = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([word, count]) => `${word} ${count}`).join(', ')

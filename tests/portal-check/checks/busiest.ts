// The contacts with the most activities among the recent ones, each with the first page of its links.

import { ENGAGEMENT_SOURCES } from '@/lib/hubspot/mapping/engagement-kinds'
import { at, isOk, listAt } from '../answers'
import type { Session } from '../session'
import { recentWith } from './people'

const MOST = 20

/** The links of one kind as they came with a contact. */
export interface LinkPage {
  readonly contactId: string
  readonly kind: string
  /** Each once, in HubSpot's order. */
  readonly ids: readonly string[]
  /** HubSpot's token of the next page; null when this is all. */
  readonly after: string | null
}

/** What is linked to a contact and may be read with this token. */
async function openKinds({ probe }: Session): Promise<string[]> {
  const kinds = [...Object.values(ENGAGEMENT_SOURCES).map(({ objectType }) => objectType), 'tasks']
  const mails = await probe({ method: 'GET', path: '/crm/v3/objects/emails', query: { limit: 1 } })
  return kinds.filter((kind) => kind !== 'emails' || isOk(mails))
}

/** The fullest page of each kind, a cut one before an uncut one; none where no contact has any. */
export async function fullestPages(session: Session): Promise<LinkPage[]> {
  const kinds = await openKinds(session)
  const fullest = new Map<string, LinkPage>()
  for (const contactId of await candidates(session)) {
    const query = { associations: kinds.join(',') }
    const path = `/crm/v3/objects/contacts/${contactId}`
    const { json } = await session.probe({ method: 'GET', path, query })
    for (const kind of kinds) {
      const ids = listAt(json, 'associations', kind, 'results').map((one) => String(at(one, 'id')))
      const after = at(json, 'associations', kind, 'paging', 'next', 'after')
      const page = {
        contactId,
        kind,
        ids: [...new Set(ids)],
        after: after === undefined ? null : String(after),
      }
      if (weight(page) > weight(fullest.get(kind))) fullest.set(kind, page)
    }
  }
  return [...fullest.values()]
}

const weight = (page: LinkPage | undefined) =>
  page === undefined ? 0 : page.ids.length + (page.after === null ? 0 : Number.MAX_SAFE_INTEGER / 2)

/** The contacts with the most sales activities, and those that were worked on last. */
async function candidates(session: Session): Promise<string[]> {
  const ids = new Set<string>()
  for (const [property, by] of [
    ['num_notes', 'num_notes'],
    ['notes_last_updated', 'notes_last_updated'],
  ] as const) {
    const { json } = await recentWith(session, property, by)
    const found = listAt(json, 'results').map((one) => String(at(one, 'id')))
    for (const id of found.slice(0, MOST / 2)) ids.add(id)
  }
  return [...ids]
}

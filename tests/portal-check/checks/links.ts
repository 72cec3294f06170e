// Links that come with a contact: how many on a page, in which order, how the rest is read, and whether search finds the same.
import { byIdDescending } from '@/lib/hubspot/mapping/parse'
import { at, inWords, isOk, listAt } from '../answers'
import { answered, type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'
import { searches } from './activity-search'
import { fullestPages, type LinkPage } from './busiest'
import type { Check } from './check'

const ASSUMED_IN = 'tests/sandbox/api/link-pages.ts'

async function run(session: Session): Promise<Finding[]> {
  const pages = await fullestPages(session)
  const fullest = pages.reduce<LinkPage | null>(
    (best, page) =>
      best === null || (page.after !== null && best.after === null) || longer(page, best) ? page : best,
    null,
  )
  return [withContact(fullest), ...(await further(session, fullest)), ...(await searches(session, pages))]
}

const longer = (a: LinkPage, b: LinkPage) =>
  (a.after === null) === (b.after === null) && a.ids.length > b.ids.length

/** `ascending`: the oldest first. */
function orderOf(ids: readonly string[]): string {
  const inOrder = (sign: 1 | -1) =>
    ids.every((id, index) => index === 0 || sign * byIdDescending(ids[index - 1] ?? id, id) >= 0)
  if (ids.length < 2) return 'in no order that shows'
  return inOrder(1) ? 'ids ascending' : inOrder(-1) ? 'ids descending' : 'ids in no order'
}

function withContact(page: LinkPage | null): Finding {
  const about = {
    what: 'Links that come with a contact',
    expected: 'one page, 100 or 500, in either order',
    assumedIn: ASSUMED_IN,
    point: 'link_pages' as const,
  }
  if (page === null) return unknown(about, 'no recent contact has any')
  const { ids, kind, after } = page
  const told = `${ids.length} ${kind}, ${orderOf(ids)}`
  if (after === null && ids.length <= 100) return unknown(about, `no page is cut; the fullest has ${told}`)
  const does =
    'reads up to 300 of a whole page by their ids; of more, or of a cut page, the newest by search, and says how many it left out'
  return answered(about, `${told}, ${after === null ? 'not cut' : 'and more to follow'}`, does)
}

/** The same list by batch read, and its next page with either token. */
async function further({ probe }: Session, page: LinkPage | null): Promise<Finding[]> {
  const about = {
    what: 'The rest of the links by batch read',
    expected: 'the same page; with after the next one',
    assumedIn: 'tests/sandbox/api/associations.ts',
    point: 'link_pages' as const,
  }
  if (page === null || page.after === null) return [unknown(about, 'no page is cut')]
  const { contactId: id, kind, ids, after } = page
  const read = (input: object) =>
    probe({
      method: 'POST',
      path: `/crm/v4/associations/contacts/${kind}/batch/read`,
      body: { inputs: [{ id, ...input }] },
    })
  const idsOf = (json: unknown) =>
    listAt(json, 'results', 0, 'to').map((one) => String(at(one, 'toObjectId')))
  const first = await read({})
  if (!isOk(first)) return [judged(about, false, inWords(first), REST_UNREAD)]
  const same = idsOf(first.json).join() === ids.join()
  const own = at(first.json, 'results', 0, 'paging', 'next', 'after')
  const found = [
    `${idsOf(first.json).length} ${kind}, ${orderOf(idsOf(first.json))}, ${same ? 'the same' : 'others'}`,
  ]
  let works = true
  for (const [token, whose] of [
    [after, 'the contact’s after'],
    [own, 'its own after'],
  ] as const) {
    if (token === undefined) {
      found.push(`no ${whose}`)
      continue
    }
    const next = await read({ after: String(token) })
    const seen = new Set(whose === 'its own after' ? idsOf(first.json) : ids)
    const fresh = idsOf(next.json).filter((one) => !seen.has(one)).length
    if (whose !== 'its own after' && fresh === 0) works = false
    found.push(`${whose}: ${isOk(next) ? `${fresh} further of ${idsOf(next.json).length}` : inWords(next)}`)
  }
  const does = works ? 'looks for its own tasks and notes on every page, up to 2,500' : REST_UNREAD
  return [works ? answered(about, found.join('; '), does) : judged(about, false, found.join('; '), does)]
}

const REST_UNREAD =
  'takes its own tasks and notes on further pages for unread: it says so, and never that there are none'

export const LINKS: Check = { name: 'links', run }

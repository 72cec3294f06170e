// What lies beyond the month's own contacts: those handed off again later, and whatever has changed since the scan began.
import type { ContactRecords } from '@/lib/domain/review/scan-file'
import { toInstant } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import {
  changedSince,
  contactPages,
  type Filter,
  handedOffAgainAfter,
  handedOffIn,
  MODIFIED,
  recordProperties,
} from './contact-search'
import { presentRound } from './handoff-history'
import { readHistory } from './history-read'
import type { ScanContext } from './scan-context'
import { foundContact, historicContact } from './to-stored'

/** HubSpot's search learns of a change late, usually within seconds: each pass looks this far back again. */
export const INDEX_SLACK_MS = 5 * 60_000
/** A portal that is busy all the time would never be done; what the last pass leaves is for the next look. */
const MOST_PASSES = 4

const counts = ({ file, request }: ScanContext) => !file().missing.includes(request.names.count)

/** Contacts handed off again after the month: the history tells their handoff in it. */
export async function scanLater(context: ScanContext): Promise<void> {
  const { request, span } = context
  if (!counts(context)) return
  const groups = [handedOffAgainAfter(request.names, span.to)]
  for await (const found of contactPages(context, groups, [], context.file().afterId)) {
    const objects = await readHistory(
      context,
      found.contacts.map(({ id }) => id),
    )
    const converting = context.converting()
    const contacts = objects.map((object) => historicContact(object, converting, span))
    await context.keep(() => ({ afterId: found.next ?? '0' }), { contacts })
  }
}

/** Passes over what has changed, until one finds nothing new; the last one's end is the end of the phase. */
export async function scanChanges(context: ScanContext): Promise<void> {
  while (context.file().phase === 'changes') {
    await onePass(context)
    await context.keep(({ passStartedAt, passNews, passes }) => ({
      changedSince: passStartedAt,
      passes: passes + 1,
      afterId: '0',
      phase: passNews && passes + 1 < MOST_PASSES ? 'changes' : 'vanished',
    }))
  }
}

async function onePass(context: ScanContext): Promise<void> {
  const { request, span } = context
  const { names, places } = request
  const properties = recordProperties(names, places)
  const now = context.transport.serverNow()
  if (context.file().afterId === '0') await context.keep(() => ({ passNews: false, passStartedAt: now }))
  const changed = changedSince(context.file().changedSince - INDEX_SLACK_MS)
  const groups: Filter[][] = [[...handedOffIn(names, span.from, span.to), changed]]
  if (counts(context)) groups.push([...handedOffAgainAfter(names, span.to), changed])
  for await (const found of contactPages(context, groups, properties, context.file().afterId)) {
    const contacts = await changedContacts(context, found.contacts)
    await context.keep(
      ({ passNews }) => ({ afterId: found.next ?? '0', passNews: passNews || contacts.length > 0 }),
      { contacts },
    )
  }
}

/** Of what was found, the contacts whose records have changed. */
async function changedContacts(
  context: ScanContext,
  found: readonly HubSpotObject[],
): Promise<readonly ContactRecords[]> {
  const { store, request, span } = context
  const { portalId, month, names } = request
  const known = await store.modified(
    portalId,
    month,
    found.map(({ id }) => id),
  )
  const news = found.filter(({ id, properties }) => {
    const before = known.get(id)
    return before === undefined || before < (toInstant(properties[MODIFIED]) ?? Number.POSITIVE_INFINITY)
  })
  // The present handoff lies after the month, or an earlier one may lie in it: only the history tells.
  const present = (object: HubSpotObject) => toInstant(object.properties[names.handedOffAt]) ?? 0
  const historic = news.filter((object) => present(object) > span.to || presentRound(object, names) > 1)
  const read = await readHistory(
    context,
    historic.map(({ id }) => id),
  )
  const converting = context.converting()
  const simple = news.filter((object) => !historic.includes(object))
  const contacts = [
    ...simple.map((object) => foundContact(object, converting, span)),
    ...read.map((object) => historicContact(object, converting, span)),
  ]
  // It had no records and has none now: nothing new.
  return contacts.filter(({ contactId, records }) => records.length > 0 || known.has(contactId))
}

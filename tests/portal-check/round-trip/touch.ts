// How soon HubSpot knows of a logged call: the roll-ups that tell whether a lead was contacted.

import { readContact } from '@/lib/hubspot/objects/contacts'
import { asked } from '@/lib/hubspot/transport/client'
import { type Finding, judged, unknown } from '../finding'
import type { Session } from '../session'

const CALL_TO_CONTACT = 194
const TRIES = 20
const PAUSE_MS = 3_000

/** Logs an outbound call on the contact and looks until `hs_is_unworked` turns false, for a minute at most. */
export async function touch(session: Session, contactId: string, hasOwner: boolean): Promise<Finding[]> {
  const { client, clock, transport } = session
  const about = {
    what: 'hs_is_unworked after a logged call',
    expected: 'false at once',
    assumedIn: 'tests/sandbox/portal/roll-up.ts',
    point: 'unworked' as const,
  }
  if (!hasOwner) return [unknown(about, 'the contact has no owner, so it counts as not worked on')]
  const at = new Date(transport.serverNow()).toISOString()
  const properties = {
    hs_timestamp: at,
    hs_call_title: 'Hikitsugi check',
    hs_call_direction: 'OUTBOUND',
    hs_call_status: 'COMPLETED',
  }
  const types = [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: CALL_TO_CONTACT }]
  const input = { properties, associations: [{ to: { id: contactId }, types }] }
  await asked(client.basic.create('calls', input as Parameters<typeof client.basic.create>[1]))
  const request = {
    id: contactId,
    properties: ['hs_is_unworked', 'notes_last_contacted'],
    propertiesWithHistory: [],
    associations: [],
  }
  for (let attempt = 0; ; attempt++) {
    const { properties: read } = await readContact(client, request)
    const contacted = read.notes_last_contacted ? 'known' : 'not known'
    const after = `${(attempt * PAUSE_MS) / 1_000} s`
    if (read.hs_is_unworked === 'false')
      return [judged(about, attempt === 0, attempt === 0 ? 'false at once' : `false after ${after}`)]
    if (attempt === TRIES)
      return [judged(about, false, `not false after ${after}; notes_last_contacted ${contacted}`)]
    await clock.sleep(PAUSE_MS, undefined)
  }
}

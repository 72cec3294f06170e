// What HubSpot answers to values that it cannot take: which field it names, and that the others stay unwritten too.
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { patchContact } from '@/lib/hubspot/objects/activities'
import { readContact } from '@/lib/hubspot/objects/contacts'
import { HubSpotError, ValidationError } from '@/lib/hubspot/transport/errors'
import { type Finding, judged } from '../finding'
import type { Session } from '../session'

const { rejectionReason, rejectionNote } = HANDOFF_PROPERTIES

const TABLE: readonly (readonly [what: string, property: string, code: string])[] = [
  ['An option that does not exist', rejectionReason, 'INVALID_OPTION'],
  ['A property that is not there', 'hikitsugi_check_not_there', 'PROPERTY_DOESNT_EXIST'],
  ['A property that only HubSpot writes', 'notes_last_contacted', 'READ_ONLY_VALUE'],
]

/** Tries each together with a value that is right: nothing of it may be written. */
export async function refusals(session: Session, contactId: string): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [what, property, code] of TABLE) {
    const about = {
      what,
      expected: `400 ${code} naming ${property}`,
      assumedIn: 'tests/sandbox/portal/values.ts',
      point: 'write_refusal' as const,
    }
    const values = { [rejectionNote]: `not to be written: ${code}`, [property]: 'none_of_these' }
    const error = await patchContact(session.client, contactId, values).then(
      () => null,
      (met: unknown) => met,
    )
    const fields = error instanceof ValidationError ? error.fields : []
    const status = error instanceof HubSpotError ? (error.status ?? error.message) : 'taken'
    const found = `${status} ${fields.map((one) => `${one.code} naming ${one.name}`).join(', ')}`.trim()
    findings.push(judged(about, found === about.expected, found))
  }
  const { properties } = await readContact(session.client, {
    id: contactId,
    properties: [rejectionNote],
    propertiesWithHistory: [],
    associations: [],
  })
  const part = (properties[rejectionNote] ?? '').startsWith('not to be written')
  const about = {
    what: 'A write that is refused in part',
    expected: 'writes nothing',
    assumedIn: 'tests/sandbox/api/objects-write.ts',
  }
  return [...findings, judged(about, !part, part ? 'the rest was written' : 'nothing was written')]
}

// The second round trip: company, colleagues and engagements, all at once, each its own fact.

import { EMPTY, type Fact, type Instant, known } from '@/lib/domain/fact'
import { type Fields, namesIn, POST_ROLES } from '@/lib/domain/fields/fields'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import {
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type EngagementList,
  type LeadSnapshot,
} from '@/lib/domain/lead-snapshot'
import { factOf, withoutScope } from '../mapping/fact-of'
import { toInstant } from '../mapping/parse'
import { COLLEAGUE_PROPERTIES } from '../mapping/property-names'
import { toEngagements } from '../mapping/to-activity'
import { primaryCompanyId, toColleague, toCompany } from '../mapping/to-people'
import type { ObjectsClient } from '../transport/client'
import { searchColleagues } from './colleagues'
import { type ContactRound, engagementIds } from './contact-round'
import { readCompany } from './contacts'
import { MOST_BY_ID, readEngagements } from './engagements'
import { readManyEngagements } from './many-engagements'

/** Puts a part into the snapshot that is still being filled; told what it holds by then. */
export type SetPart = (part: (before: LeadSnapshot) => Partial<LeadSnapshot>) => void

export interface PartsRequest {
  readonly names: HandoffProperties
  readonly fields: Fields
  /** The portal's labels of call outcomes by id. */
  readonly dispositions: ReadonlyMap<string, string>
  /** What happened since then is evidence. */
  readonly windowFrom: Instant
}

async function engagementFact(
  client: ObjectsClient,
  kind: EngagementKind,
  contact: ContactRound['contact'],
  { names, dispositions, windowFrom }: PartsRequest,
): Promise<Fact<EngagementList>> {
  const { ids, more } = engagementIds(contact, kind)
  if (ids.length === 0 && !more) return EMPTY
  const handedOffAt = toInstant(contact.properties[names.handedOffAt])
  const batch =
    more || ids.length > MOST_BY_ID
      ? await readManyEngagements(client, kind, { contactId: contact.id, ids, more, handedOffAt, windowFrom })
      : await readEngagements(client, kind, ids)
  return toEngagements(kind, batch, dispositions)
}

/** Starts what depends on the contact. `set` is called once per part, as it arrives. */
export function startPartsRound(
  client: ObjectsClient,
  { contact, closed }: ContactRound,
  request: PartsRequest,
  set: SetPart,
): Promise<void>[] {
  const { fields, names } = request
  const { decisionRole } = names
  const companyId = primaryCompanyId(contact)
  const company = async () => known(toCompany(await readCompany(client, companyId ?? '', fields), fields))
  const colleagues = async () => {
    const properties = [
      ...new Set([...COLLEAGUE_PROPERTIES, ...namesIn(fields, 'contact', POST_ROLES), decisionRole]),
    ]
    const search = { companyId: companyId ?? '', contactId: contact.id, properties }
    const { objects, omitted } = await searchColleagues(client, search)
    if (objects.length === 0 && omitted === 0) return EMPTY
    return known(
      objects.map((each) => toColleague(each, decisionRole, fields)),
      omitted,
    )
  }
  const companyFact = () => factOf(company(), 'companies', 'empty')
  const engagements = (kind: EngagementKind) =>
    kind === 'email' && closed.has('emails')
      ? withoutScope('emails')
      : factOf(engagementFact(client, kind, contact, request), kind === 'email' ? 'emails' : 'contacts')

  // Without the scope nobody knows whether there is a company, unless the contact names one.
  const noCompany = closed.has('companies') ? withoutScope('companies') : companyId === null ? EMPTY : null
  const tasks = ENGAGEMENT_KINDS.map(async (kind) => {
    const fact = await engagements(kind)
    set(({ engagements }) => ({ engagements: { ...engagements, [kind]: fact } }))
  })
  const startCompany = async () => {
    const company = noCompany ?? (await companyFact())
    set(() => ({ company }))
  }
  const startColleagues = async () => {
    const none = companyId === null ? noCompany : null
    const found = none ?? (await factOf(colleagues(), 'contacts'))
    set(() => ({ colleagues: found }))
  }
  return [startCompany(), startColleagues(), ...tasks]
}

// The second round trip: company, colleagues and engagements, all at once, each its own fact.
import { EMPTY, type Fact, known } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import {
  ENGAGEMENT_KINDS,
  type EngagementKind,
  type EngagementList,
  type LeadSnapshot,
} from '@/lib/domain/lead-snapshot'
import type { ObjectsClient } from './client'
import { readCompany } from './companies'
import { type ContactRound, engagementIds } from './contact-round'
import { searchColleagues } from './contacts'
import { readEngagements } from './engagements'
import { factOf, withoutScope } from './fact-of'
import { COLLEAGUE_PROPERTIES } from './property-names'
import { toEngagements } from './to-activity'
import { primaryCompanyId, toColleague, toCompany } from './to-people'

/** A snapshot that is still being filled. */
export type Draft = { -readonly [Key in keyof LeadSnapshot]: LeadSnapshot[Key] }

async function engagementFact(
  client: ObjectsClient,
  kind: EngagementKind,
  contact: ContactRound['contact'],
): Promise<Fact<EngagementList>> {
  const { ids, more } = engagementIds(contact, kind)
  if (ids.length === 0) return EMPTY
  const batch = await readEngagements(client, kind, ids)
  return toEngagements(kind, { ...batch, omitted: batch.omitted + (more ? 1 : 0) })
}

/** Starts what depends on the contact. `set` is called once per part, as it arrives. */
export function startPartsRound(
  client: ObjectsClient,
  { contact, closed }: ContactRound,
  handoff: HandoffProperties,
  set: (change: (draft: Draft) => void) => void,
): Promise<void>[] {
  const companyId = primaryCompanyId(contact)
  const company = async () => known(toCompany(await readCompany(client, companyId ?? '')))
  const colleagues = async () => {
    const properties = [...COLLEAGUE_PROPERTIES, handoff.decisionRole]
    const found = await searchColleagues(client, companyId ?? '', contact.id, properties)
    return found.length === 0 ? EMPTY : known(found.map((each) => toColleague(each, handoff.decisionRole)))
  }
  const companyFact = () =>
    closed.has('companies') ? withoutScope('companies') : factOf(company(), 'companies')
  const engagements = (kind: EngagementKind) =>
    kind === 'email' && closed.has('emails')
      ? withoutScope('emails')
      : factOf(engagementFact(client, kind, contact), kind === 'email' ? 'emails' : 'contacts')

  const tasks = ENGAGEMENT_KINDS.map(async (kind) => {
    const fact = await engagements(kind)
    set((draft) => {
      draft.engagements = { ...draft.engagements, [kind]: fact }
    })
  })
  const startCompany = async () => {
    const fact = companyId === null ? EMPTY : await companyFact()
    set((draft) => {
      draft.company = fact
    })
  }
  const startColleagues = async () => {
    const fact = companyId === null ? EMPTY : await factOf(colleagues(), 'contacts')
    set((draft) => {
      draft.colleagues = fact
    })
  }
  return [startCompany(), startColleagues(), ...tasks]
}

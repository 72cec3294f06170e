// The portal's own words for what a definition names: industries, stages, statuses, and its contact properties.
import * as z from 'zod/mini'
import type { Vocabulary, WordChoice } from '@/lib/domain/portal'
import { parsed } from '../mapping/schemas'
import { NotFoundError, ScopeMissingError, TierError } from '../transport/errors'
import type { Transport } from '../transport/request'

const option = z.object({
  value: z.string(),
  label: z.catch(z.string(), ''),
  hidden: z.catch(z.boolean(), false),
  displayOrder: z.catch(z.number(), -1),
})
const property = z.object({
  name: z.string(),
  label: z.catch(z.string(), ''),
  type: z.catch(z.string(), ''),
  hubspotDefined: z.catch(z.boolean(), false),
  hidden: z.catch(z.boolean(), false),
  options: z.catch(z.array(option), []),
})
const properties = z.object({ results: z.array(property) })
type Property = z.infer<typeof property>

/**
 * Two reads: the options of a company's industry, and every contact property. What the token may not see is an empty list.
 * @throws TokenRefusedError, RateLimitError, OfflineError ...
 */
export async function readVocabulary(transport: Transport): Promise<Vocabulary> {
  const get = async (path: string) => (await transport.send({ method: 'GET', path })).json
  const [industry, contact] = await Promise.all([
    orNull(async () => parsed(property, await get('/crm/v3/properties/companies/industry'))),
    orNull(async () => parsed(properties, await get('/crm/v3/properties/contacts')).results),
  ])
  const ofContact = contact ?? []
  const optionsOf = (name: string) => choicesOf(ofContact.find((one) => one.name === name) ?? null)
  return {
    industries: choicesOf(industry),
    lifecycleStages: optionsOf('lifecyclestage'),
    leadStatuses: optionsOf('hs_lead_status'),
    scores: ofContact.filter(mayBeScore).map(named),
    properties: ofContact.map((one) => ({ ...named(one), type: one.type })),
  }
}

/** A number that the team made itself, or that is called a score: HubSpot has dozens of other numbers. */
const mayBeScore = ({ type, hubspotDefined, hidden, name, label }: Property) =>
  type === 'number' && !hidden && (!hubspotDefined || /score|スコア/i.test(`${name} ${label}`))

const named = ({ name, label }: Property): WordChoice => ({ value: name, label: label || name })

/** As HubSpot shows them: by their order, those without one last; hidden ones left out. */
function choicesOf(found: Property | null): WordChoice[] {
  const place = (order: number) => (order < 0 ? Number.MAX_SAFE_INTEGER : order)
  return (found?.options ?? [])
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => place(a.displayOrder) - place(b.displayOrder))
    .map(({ value, label }) => ({ value, label: label || value }))
}

/** Null where this token or this portal has no such part. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ScopeMissingError || error instanceof TierError || error instanceof NotFoundError)
      return null
    throw error
  }
}

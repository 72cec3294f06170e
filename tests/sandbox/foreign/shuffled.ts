// A foreign portal that fits nothing: labels on the wrong properties, properties and options missing, all in another order.
import type { PropertyDefinition } from '../portal/types.ts'
import { seededRandom, shuffle } from '../random.ts'
import type { ForeignLead, ForeignPortal } from './portals.ts'

/** A share of 0 to 1: so many of the company's own properties, and of each one's options, are missing. */
const MISSING = 0.3

/**
 * The portal in a disorder that is the same for the same seed. HubSpot's own properties all stay, with labels out of order. The leads
 * keep what is still defined; `truth` and `expected` say nothing any more.
 */
export function shuffled(portal: ForeignPortal, seed: number): ForeignPortal {
  const random = seededRandom(seed)
  const contactProperties = disordered(portal.contactProperties, random)
  const companyProperties = disordered(portal.companyProperties, random)
  const ofContact = <T>(table: Readonly<Record<string, T>>) => only(table, contactProperties)
  const ofCompany = <T>(table: Readonly<Record<string, T>>) => only(table, companyProperties)
  return {
    ...portal,
    name: `${portal.name}-${seed}`,
    contactProperties,
    companyProperties,
    contactFill: ofContact(portal.contactFill),
    companyFill: ofCompany(portal.companyFill),
    leads: portal.leads.map(
      (lead): ForeignLead => ({
        ...lead,
        contact: ofContact(lead.contact),
        history: ofContact(lead.history),
        company: lead.company === null ? null : ofCompany(lead.company),
        colleagues: lead.colleagues.map((one) => ofContact(one)),
      }),
    ),
  }
}

function disordered(definitions: readonly PropertyDefinition[], random: () => number): PropertyDefinition[] {
  const left = definitions.filter(({ hubspotDefined }) => hubspotDefined || random() >= MISSING)
  const labels = shuffle(left, random).map(({ label }) => label)
  const relabelled = left.map((one, index) => ({
    ...one,
    label: labels[index] ?? one.label,
    options: one.type === 'enumeration' ? fewer(one.options, random) : one.options,
  }))
  return shuffle(relabelled, random)
}

/** A drop-down keeps one option at least; records may hold values that it has lost, as they do in HubSpot. */
function fewer(options: PropertyDefinition['options'], random: () => number): PropertyDefinition['options'] {
  const left = shuffle(options, random).filter((_, index) => index === 0 || random() >= MISSING)
  return left.map((option, displayOrder) => ({ ...option, displayOrder }))
}

function only<T>(
  table: Readonly<Record<string, T>>,
  definitions: readonly PropertyDefinition[],
): Record<string, T> {
  const names = new Set(definitions.map(({ name }) => name))
  return Object.fromEntries(Object.entries(table).filter(([name]) => names.has(name)))
}

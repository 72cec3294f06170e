// Fills a portal with the records of a foreign one: its leads as they are told, and ordinary contacts around them.
import type { Portal } from '../portal/portal.ts'
import { rollUp } from '../portal/roll-up.ts'
import type { ObjectType } from '../portal/types.ts'
import { seededRandom, seedOf } from '../random.ts'
import { defineForeign } from './definitions.ts'
import { filled } from './fill.ts'
import { FOREIGN_NOW, type ForeignLead, type ForeignPortal } from './portals.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ORDINARY = 200
const COMPANIES = 130
const FIRST_CONTACT = 1_500_000_010_000
const FIRST_COMPANY = 1_600_000_010_000

type Values = Readonly<Record<string, string>>

interface PlannedCompany {
  readonly values: Values
  at: number
  id: string
}

interface PlannedContact {
  readonly values: Values
  /** When it was created, on the clock of the file. */
  readonly at: number
  readonly company: PlannedCompany | null
  readonly lead: ForeignLead | null
}

/** A lead of a foreign portal as it lies in the sandbox. */
export interface SeededLead extends Pick<ForeignLead, 'id' | 'expected'> {
  readonly contactId: string
  readonly companyId: string | null
}

/** Makes the portal a foreign one, relative to the portal's clock. Ids ascend with the time of creation. The leads, in the file's order. */
export function seedForeign(portal: Portal, foreign: ForeignPortal): SeededLead[] {
  defineForeign(portal, foreign)
  const shift = Math.floor(portal.now() / MINUTE) * MINUTE - FOREIGN_NOW
  const contacts = [...foreign.leads.flatMap(planLead), ...planOrdinary(foreign)]
  contacts.sort((a, b) => a.at - b.at)
  createCompanies(portal, contacts, shift)
  const seeded = new Map<string, SeededLead>()
  for (const [index, planned] of contacts.entries()) {
    const id = String(FIRST_CONTACT + index)
    createContact(portal, id, planned, shift)
    const { lead, company } = planned
    if (lead === null) continue
    createEngagements(portal, id, lead, shift)
    const { expected } = lead
    seeded.set(lead.id, { id: lead.id, expected, contactId: id, companyId: company?.id ?? null })
  }
  return foreign.leads.flatMap(({ id }) => seeded.get(id) ?? [])
}

function planLead(lead: ForeignLead): PlannedContact[] {
  const at = createdAt(lead.contact, FOREIGN_NOW - 30 * DAY)
  const company = lead.company === null ? null : { values: lead.company, at: at - HOUR, id: '' }
  const colleagues = lead.colleagues.map((values) => {
    const own = createdAt(values, at - HOUR)
    return { values, at: own, company, lead: null }
  })
  return [...colleagues, { values: lead.contact, at, company, lead }]
}

/** Of two years, one every few days; three of them in two companies, every tenth without one. */
function planOrdinary(foreign: ForeignPortal): PlannedContact[] {
  const random = seededRandom(seedOf(foreign.name))
  const companies = filled(foreign.companyFill, COMPANIES, random).map(
    (values): PlannedCompany => ({ values, at: 0, id: '' }),
  )
  return filled(foreign.contactFill, ORDINARY, random).map((values, index) => {
    const at = FOREIGN_NOW - Math.round((index + random()) * 3.5 * DAY) - HOUR
    const company = index % 10 === 9 ? null : (companies[Math.floor((index * 2) / 3)] ?? null)
    return { values, at, company, lead: null }
  })
}

/** Each just before the first of its contacts. */
function createCompanies(portal: Portal, contacts: readonly PlannedContact[], shift: number): void {
  const companies = new Set<PlannedCompany>()
  for (const { company, at } of contacts) {
    if (company === null) continue
    if (!companies.has(company)) company.at = at - HOUR
    companies.add(company)
  }
  for (const [index, company] of [...companies].entries()) {
    company.id = String(FIRST_COMPANY + index)
    const values = moved(portal, 'companies', company.values, shift)
    const source = { id: company.id, at: company.at + shift, sourceType: 'IMPORT', indexed: true }
    portal.create('companies', values, source)
  }
}

function createContact(portal: Portal, id: string, planned: PlannedContact, shift: number): void {
  const { values, at, company, lead } = planned
  const history = Object.entries(lead?.history ?? {})
  const dated = new Set(history.map(([name]) => name))
  const first = Object.entries(values).filter(([name]) => !dated.has(name))
  const source = { sourceType: 'IMPORT', indexed: true }
  portal.create('contacts', moved(portal, 'contacts', Object.fromEntries(first), shift), {
    ...source,
    id,
    at: at + shift,
  })
  for (const [name, entries] of history) {
    for (const { value, timestamp } of entries) {
      const written = moved(portal, 'contacts', { [name]: value }, shift)
      portal.update('contacts', id, written, { ...source, at: Date.parse(timestamp) + shift })
    }
  }
  if (company !== null) portal.associate('contacts', id, 'companies', company.id)
}

function createEngagements(portal: Portal, contactId: string, lead: ForeignLead, shift: number): void {
  for (const { kind, properties } of lead.engagements) {
    const type = `${kind}s` as ObjectType
    const at = Math.min(Date.parse(properties.hs_timestamp ?? '') + shift, portal.now())
    const source = { at, sourceType: 'CRM_UI', indexed: true }
    const { id } = portal.create(type, moved(portal, type, properties, shift), source)
    portal.associate(type, id, 'contacts', contactId)
  }
  if (lead.engagements.length > 0) rollUp(portal, contactId)
}

function createdAt(values: Values, fallback: number): number {
  return values.createdate === undefined ? fallback : Date.parse(values.createdate)
}

/** The values on the portal's clock: times move with it, days by whole days. The time of creation is the record's own. */
function moved(portal: Portal, type: ObjectType, values: Values, shift: number): Record<string, string> {
  const known = portal.properties.get(type)
  const entries = Object.entries(values).filter(([name]) => name !== 'createdate')
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const kind = known?.get(name)?.type
      if (kind === 'datetime') return [name, new Date(Date.parse(value) + shift).toISOString()]
      if (kind !== 'date') return [name, value]
      const day = Date.parse(value) + Math.round(shift / DAY) * DAY
      return [name, new Date(day).toISOString().slice(0, 10)]
    }),
  )
}

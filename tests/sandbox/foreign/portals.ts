// The portals of other companies: what each keeps in which property, how its records are filled, and leads with their verdicts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { property } from '../portal/define.ts'
import type { PropertyDefinition, PropertyOption, PropertyType } from '../portal/types.ts'

export const FOREIGN_NAMES = [
  'all-in-notes',
  'card-scanner',
  'foreign-head-office',
  'hash-names',
  'ma-migration',
  'partner-resale',
  'salesforce-synced',
  'web-form-tool',
] as const
export type ForeignName = (typeof FOREIGN_NAMES)[number]

/** The moment in which a portal's leads stand; every time in its file is relative to it. */
export const FOREIGN_NOW = Date.parse('2026-06-10T03:00:00Z')

type Values = Readonly<Record<string, string>>
type Engagement = 'call' | 'email' | 'meeting' | 'communication' | 'note'

/** How one property of the ordinary records is filled. `share`: 0 to 1. */
export interface Fill {
  readonly share: number
  readonly values: readonly string[]
}

/** Names of a company's properties begin with `company.`; the best comes first. */
export interface ForeignTruth {
  readonly department: readonly string[]
  readonly title: readonly string[]
  readonly rank: readonly string[]
  readonly inquiry: readonly string[]
  readonly companySize: readonly string[]
  readonly industry: readonly string[]
  readonly score: readonly string[]
  readonly event: readonly string[]
  readonly optOut: readonly string[]
  readonly slaClass: readonly string[]
  /** `options`: those of a drop-down that are a sign; none for free text. */
  readonly hearing: readonly {
    readonly property: string
    readonly options: Readonly<Record<string, { readonly category: string; readonly strength: string }>>
  }[]
}
export type ForeignRole = keyof ForeignTruth

export interface ForeignLead {
  readonly id: string
  readonly expected: {
    readonly verdict: 'ready' | 'not_ready' | 'needs_review' | 'not_japan'
    readonly criteria: Readonly<Record<string, string>>
    readonly why: string
  }
  readonly contact: Values
  /** When the contact's values were written, newest first; what is not here is as old as the contact. */
  readonly history: Readonly<
    Record<string, readonly { readonly timestamp: string; readonly value: string }[]>
  >
  readonly company: Values | null
  readonly colleagues: readonly Values[]
  readonly engagements: readonly { readonly kind: Engagement; readonly properties: Values }[]
}

export interface ForeignPortal {
  readonly name: string
  /** Who they are and what writes into their HubSpot. */
  readonly story: string
  readonly contactProperties: readonly PropertyDefinition[]
  readonly companyProperties: readonly PropertyDefinition[]
  readonly contactFill: Readonly<Record<string, Fill>>
  readonly companyFill: Readonly<Record<string, Fill>>
  readonly truth: ForeignTruth
  /** What is no mistake, though not the best. */
  readonly alsoFine: Readonly<Partial<Record<ForeignRole, readonly string[]>>>
  /** What holds nothing of the kind that it looks like, with what it is. */
  readonly decoys: Values
  readonly leads: readonly ForeignLead[]
}

type OptionInFile = string | { readonly value: string; readonly label: string; readonly hidden?: boolean }

interface PropertyInFile extends Partial<Omit<PropertyDefinition, 'options' | 'name'>> {
  readonly name: string
  readonly options?: readonly OptionInFile[]
}

/** A time alone: the present value was written then. */
type HistoryInFile = string | readonly { readonly timestamp: string; readonly value?: string }[]

interface LeadInFile extends Omit<ForeignLead, 'history' | 'company' | 'colleagues' | 'engagements'> {
  readonly history?: Readonly<Record<string, HistoryInFile>>
  readonly company?: Values
  readonly colleagues?: ForeignLead['colleagues']
  readonly engagements?: ForeignLead['engagements']
}

interface PortalInFile extends Pick<ForeignPortal, 'name' | 'story' | 'truth' | 'alsoFine' | 'decoys'> {
  readonly contactProperties: readonly PropertyInFile[]
  readonly companyProperties: readonly PropertyInFile[]
  /** `80 %: one value | another` */
  readonly contactFill: Values
  readonly companyFill: Values
  readonly leads: readonly LeadInFile[]
}

/** A foreign portal with all that its file leaves out because it is usual. */
export function readForeign(name: ForeignName): ForeignPortal {
  const path = join(import.meta.dirname, `${name}.json`)
  const file = JSON.parse(readFileSync(path, 'utf8')) as PortalInFile
  return {
    ...file,
    contactProperties: file.contactProperties.map((one) => definition(one, 'contactinformation')),
    companyProperties: file.companyProperties.map((one) => definition(one, 'companyinformation')),
    contactFill: fills(file.contactFill),
    companyFill: fills(file.companyFill),
    leads: file.leads.map(lead),
  }
}

function definition({ name, type, options, ...more }: PropertyInFile, group: string): PropertyDefinition {
  const own = options === undefined ? {} : { options: options.map(option) }
  const kind: PropertyType = type ?? 'string'
  return property(name, kind, { groupName: group, hubspotDefined: false, ...more, ...own })
}

function option(one: OptionInFile, displayOrder: number): PropertyOption {
  const own = typeof one === 'string' ? { value: one, label: one } : one
  return { hidden: false, ...own, displayOrder }
}

function fills(table: Values): Record<string, Fill> {
  return Object.fromEntries(
    Object.entries(table).map(([name, text]) => {
      const [, share, values] = /^([\d.]+) %: (.*)$/s.exec(text) ?? []
      if (share === undefined || values === undefined) throw new Error(`${name} is filled with: ${text}`)
      return [name, { share: Number(share) / 100, values: values.split(' | ') }]
    }),
  )
}

function lead(file: LeadInFile): ForeignLead {
  const { history = {}, company = null, colleagues = [], engagements = [] } = file
  const entries = Object.entries(history).map(([name, times]) => {
    const list = typeof times === 'string' ? [{ timestamp: times }] : times
    return [name, list.map((one) => ({ value: file.contact[name] ?? '', ...one }))] as const
  })
  return { ...file, history: Object.fromEntries(entries), company, colleagues, engagements }
}

// Where a portal keeps what HubSpot's own properties do not hold: its properties by the role that they have for a lead.
/** What tells somebody's post. */
export const POST_ROLES = ['department', 'title', 'rank'] as const

/** What a property can hold for a lead. The score has a threshold and stands apart. */
export const FIELD_ROLES = [
  'department',
  'title',
  'rank',
  'inquiry',
  'hearing',
  'companySize',
  'industry',
  'event',
  'optOut',
  'slaClass',
] as const
export type FieldRole = (typeof FIELD_ROLES)[number]

/** One property of the portal. Everything in it is the portal's own text. */
export interface FieldProperty {
  /** Its internal name on the contact; on the company with `company.` in front. */
  readonly property: string
  /** As HubSpot shows it: the source of its evidence. */
  readonly label: string
  /** Of a drop-down: the labels by value. Empty: free text, a number or a date. */
  readonly options: Readonly<Record<string, string>>
}

/** What an answer means: a sign of this category. */
export interface HearingSign {
  readonly category: string
  readonly strength: 'strong' | 'medium'
}

/** What our own people asked and noted. The options of a drop-down that are a sign; a free text is read like a note. */
export interface HearingField extends FieldProperty {
  readonly signs: Readonly<Record<string, HearingSign>>
}

/** How soon a class of leads is answered. */
export interface ClassTarget {
  readonly clock: 'business_days' | 'business_hours' | 'elapsed'
  /** business_days: whole days; business_hours and elapsed: hours. */
  readonly target: number
}

/** A property whose options choose the target of the SLA: the booth's rank A, B, C. */
export interface SlaClassField extends FieldProperty {
  readonly targets: Readonly<Record<string, ClassTarget>>
}

/** The portal's own properties by role, the one that holds first. No property stands in two roles. */
export interface Fields extends Readonly<Record<PlainRole, readonly FieldProperty[]>> {
  readonly hearing: readonly HearingField[]
  readonly slaClass: readonly SlaClassField[]
}
export type PlainRole = Exclude<FieldRole, 'hearing' | 'slaClass'>

/** Nothing is mapped: only HubSpot's own properties are read. */
export const NO_FIELDS: Fields = {
  department: [],
  title: [],
  rank: [],
  inquiry: [],
  hearing: [],
  companySize: [],
  industry: [],
  event: [],
  optOut: [],
  slaClass: [],
}

/** HubSpot's own property of a role, which is read also where nothing is mapped. */
export const HUBSPOT_DEFAULTS = {
  title: 'jobtitle',
  inquiry: 'message',
  companySize: 'company.numberofemployees',
  industry: 'company.industry',
  optOut: 'hs_email_optout',
} as const satisfies Partial<Record<FieldRole, string>>

const COMPANY = 'company.'

/** The records that have properties. */
export type FieldObject = 'contact' | 'company'

/** Which record a mapped property is on, and its name there. */
export function placeOf(property: string): { readonly object: FieldObject; readonly name: string } {
  return property.startsWith(COMPANY)
    ? { object: 'company', name: property.slice(COMPANY.length) }
    : { object: 'contact', name: property }
}

/** A company's property as the mapping names it. */
export const ofCompany = (name: string): string => `${COMPANY}${name}`

/** Every mapped property with its role, in the order of the roles. */
export function mappedProperties(
  fields: Fields,
): readonly { readonly role: FieldRole; readonly field: FieldProperty }[] {
  return FIELD_ROLES.flatMap((role) => fields[role].map((field) => ({ role, field })))
}

/** The internal names of the mapped properties of a contact or a company, each once; of some roles, or of all. */
export function namesIn(
  fields: Fields,
  object: FieldObject,
  roles: readonly FieldRole[] = FIELD_ROLES,
): string[] {
  const places = mappedProperties(fields).flatMap(({ role, field }) =>
    roles.includes(role) ? [placeOf(field.property)] : [],
  )
  return [...new Set(places.flatMap((place) => (place.object === object ? [place.name] : [])))]
}

// Changing a mapping: a property put into a role, taken out, brought up to date with the portal, or suggestions accepted.
import { displayText } from '../display-text'
import { takenOf } from './chosen-fields'
import { contentsOf, heldIn, kindOf } from './contents'
import {
  type FieldProperty,
  type FieldRole,
  type Fields,
  type HearingField,
  mappedProperties,
  ofCompany,
  type PlainRole,
  type SlaClassField,
} from './fields'
import { hearingSigns } from './hearing-signs'
import { keptOptions } from './kept-options'
import type { PortalProperty } from './portal-properties'
import { slaClassesOf } from './sla-classes'
import type { Suggestion } from './suggestion'

/** A property in its role. */
export type MappedField =
  | { readonly role: PlainRole; readonly field: FieldProperty }
  | { readonly role: 'hearing'; readonly field: HearingField }
  | { readonly role: 'slaClass'; readonly field: SlaClassField }

/** Every mapped property as an entry, in the order of the roles. */
export function entriesIn(fields: Fields, role: FieldRole): readonly MappedField[] {
  if (role === 'hearing') return fields.hearing.map((field) => ({ role, field }))
  if (role === 'slaClass') return fields.slaClass.map((field) => ({ role, field }))
  return fields[role].map((field) => ({ role, field }))
}

/** The mapping with a property in a role: in its place where it stands there already, else last; it leaves every other role. */
export function withField(fields: Fields, entry: MappedField): Fields {
  const stands = fields[entry.role].some(({ property }) => property === entry.field.property)
  const others = stands ? fields : withoutField(fields, entry.field.property)
  switch (entry.role) {
    case 'hearing':
      return { ...others, hearing: placed(others.hearing, entry.field) }
    case 'slaClass':
      return { ...others, slaClass: placed(others.slaClass, entry.field) }
    default:
      return { ...others, [entry.role]: placed(others[entry.role], entry.field) }
  }
}

function placed<F extends FieldProperty>(list: readonly F[], field: F): readonly F[] {
  const at = list.findIndex(({ property }) => property === field.property)
  return at < 0 ? [...list, field] : list.with(at, field)
}

/** The mapping without a property, whatever role it has. */
export function withoutField(fields: Fields, property: string): Fields {
  const left = <F extends FieldProperty>(list: readonly F[]) =>
    list.some((one) => one.property === property) ? list.filter((one) => one.property !== property) : list
  return {
    department: left(fields.department),
    title: left(fields.title),
    rank: left(fields.rank),
    inquiry: left(fields.inquiry),
    hearing: left(fields.hearing),
    companySize: left(fields.companySize),
    industry: left(fields.industry),
    event: left(fields.event),
    optOut: left(fields.optOut),
    slaClass: left(fields.slaClass),
  }
}

/** The suggestions whose property has no role yet, and is not the score. */
export function openSuggestions(
  fields: Fields,
  score: string | null,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] {
  const mapped = new Set(mappedProperties(fields).map(({ field }) => field.property))
  return suggestions.filter(({ role, field }) =>
    role === 'score' ? score === null : !mapped.has(field.property),
  )
}

/** What results when every open suggestion is accepted; of a role that a record has once, one property for each kind of record. */
export function acceptAll(
  fields: Fields,
  score: string | null,
  suggestions: readonly Suggestion[],
): { readonly fields: Fields; readonly score: string | null; readonly accepted: number } {
  const taken = takenOf(openSuggestions(fields, score, suggestions), fields)
  let held = fields
  let property = score
  for (const one of taken) {
    if (one.role === 'score') property = one.field.property
    else held = withField(held, one)
  }
  return { fields: held, score: property, accepted: taken.length }
}

/** A property as the mapping names it. */
export const nameOf = ({ object, name }: PortalProperty): string =>
  object === 'company' ? ofCompany(name) : name

/** What a property of the portal is in a role, with what its options may mean there. */
export function fieldFor(role: FieldRole, defined: PortalProperty): MappedField {
  const property = { ...defined, options: keptOptions(defined) }
  const field: FieldProperty = {
    property: nameOf(property),
    label: displayText(property.label || property.name, 200),
    options: Object.fromEntries(property.options.map(({ value, label }) => [value, label || value])),
  }
  if (role === 'hearing') return { role, field: { ...field, signs: hearingSigns(property) } }
  if (role === 'slaClass') {
    const targets = slaClassesOf(property, contentsOf(property, heldIn([])))?.targets ?? {}
    return { role, field: { ...field, targets } }
  }
  return { role, field }
}

/** The same with the options that the portal has now; what a person said of an option that is still there stays. */
export function upToDate(entry: MappedField, property: PortalProperty): MappedField {
  const now = fieldFor(entry.role, property)
  const kept = <T>(old: Readonly<Record<string, T>>, guessed: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.keys(now.field.options).flatMap((value): [string, T][] => {
        const said = Object.hasOwn(entry.field.options, value) ? old : guessed
        const one = Object.hasOwn(said, value) ? said[value] : undefined
        return one === undefined ? [] : [[value, one]]
      }),
    )
  if (entry.role === 'hearing' && now.role === 'hearing')
    return { ...now, field: { ...now.field, signs: kept(entry.field.signs, now.field.signs) } }
  if (entry.role === 'slaClass' && now.role === 'slaClass')
    return { ...now, field: { ...now.field, targets: kept(entry.field.targets, now.field.targets) } }
  return now
}

/** Kinds of properties that can hold a role; roles that only a contact has are not looked for on companies. */
const KINDS: Readonly<Record<Suggestion['role'], readonly ReturnType<typeof kindOf>[]>> = {
  department: ['text', 'choice'],
  title: ['text', 'choice'],
  rank: ['text', 'choice'],
  inquiry: ['text', 'choice'],
  hearing: ['text', 'choice', 'bool', 'date'],
  companySize: ['text', 'choice', 'number'],
  industry: ['text', 'choice'],
  event: ['text', 'choice'],
  optOut: ['bool', 'choice', 'text'],
  slaClass: ['choice', 'bool'],
  score: ['number'],
}
const OF_CONTACTS: ReadonlySet<Suggestion['role']> = new Set<Suggestion['role']>([
  'department',
  'title',
  'rank',
  'inquiry',
  'score',
])

/** Whether a person may choose a property for a role: by its kind; neither archived nor hidden, and calculated only as a score. */
export function couldHold(role: Suggestion['role'], property: PortalProperty): boolean {
  if (property.archived || property.hidden) return false
  if (role !== 'score' && property.calculated) return false
  if (role === 'slaClass' && property.options.length === 0) return false
  if (OF_CONTACTS.has(role) && property.object === 'company') return false
  return KINDS[role].includes(kindOf(property))
}

// HubSpot's numeric association types between the object types, and the names that object reads use for them.
import type { ObjectType } from './types.ts'

const PAIRS: readonly (readonly [ObjectType, ObjectType, number, number])[] = [
  ['contacts', 'companies', 279, 280],
  ['contacts', 'deals', 4, 3],
  ['deals', 'companies', 341, 342],
  ['contacts', 'calls', 193, 194],
  ['contacts', 'emails', 197, 198],
  ['contacts', 'meetings', 199, 200],
  ['contacts', 'notes', 201, 202],
  ['contacts', 'tasks', 203, 204],
  ['contacts', 'communications', 82, 81],
  ['companies', 'calls', 181, 182],
  ['companies', 'emails', 185, 186],
  ['companies', 'meetings', 187, 188],
  ['companies', 'notes', 189, 190],
  ['companies', 'tasks', 191, 192],
  ['companies', 'communications', 88, 87],
  ['deals', 'notes', 213, 214],
  ['deals', 'tasks', 215, 216],
]

/** The contact's primary company, and the same link seen from the company. */
export const PRIMARY_COMPANY = 1
export const PRIMARY_OF_COMPANY = 2

const SINGULAR: Readonly<Record<ObjectType, string>> = {
  contacts: 'contact',
  companies: 'company',
  deals: 'deal',
  calls: 'call',
  emails: 'email',
  meetings: 'meeting',
  communications: 'communication',
  notes: 'note',
  tasks: 'task',
}

const IDS: Readonly<Record<string, ObjectType>> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
  '0-48': 'calls',
  '0-49': 'emails',
  '0-47': 'meetings',
  '0-18': 'communications',
  '0-46': 'notes',
  '0-27': 'tasks',
}

/** The object type that a path segment names (`contacts`, `contact`, `0-1`), or null. */
export function objectTypeOf(segment: string): ObjectType | null {
  const lower = segment.toLowerCase()
  for (const [plural, singular] of Object.entries(SINGULAR)) {
    if (lower === plural || lower === singular) return plural as ObjectType
  }
  return IDS[lower] ?? null
}

/** HubSpot's default association type from one object type to another, or null where it has none. */
export function defaultTypeId(from: ObjectType, to: ObjectType): number | null {
  for (const [a, b, there, back] of PAIRS) {
    if (a === from && b === to) return there
    if (a === to && b === from) return back
  }
  return null
}

/** The type id of the other direction. */
export function inverseTypeId(from: ObjectType, to: ObjectType, typeId: number): number | null {
  if (typeId === PRIMARY_COMPANY) return PRIMARY_OF_COMPANY
  if (typeId === PRIMARY_OF_COMPANY) return PRIMARY_COMPANY
  return typeId === defaultTypeId(from, to) ? defaultTypeId(to, from) : null
}

/** In the names of links a meeting is called as it was before it was an object. */
const linkName = (type: ObjectType) => (type === 'meetings' ? 'meeting_event' : SINGULAR[type])

/** The names an object read gives a link: `contact_to_company`, and `…_unlabeled` beside a labelled one. */
export function associationNames(from: ObjectType, to: ObjectType, typeIds: readonly number[]): string[] {
  const base = `${linkName(from)}_to_${linkName(to)}`
  const labelled = typeIds.includes(PRIMARY_COMPANY) || typeIds.includes(PRIMARY_OF_COMPANY)
  const isCompanyLink = defaultTypeId(from, to) === 279 || defaultTypeId(from, to) === 280
  if (!isCompanyLink) return [base]
  return labelled ? [base, `${base}_unlabeled`] : [`${base}_unlabeled`]
}

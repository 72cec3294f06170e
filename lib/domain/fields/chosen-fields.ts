// The mapping that results when a person accepts every suggestion.
import { type Fields, NO_FIELDS, type PlainRole, placeOf } from './fields'
import type { Suggestion } from './suggestion'

/** Roles of which a record has one value. */
const ONE_PER_RECORD: ReadonlySet<Suggestion['role']> = new Set<Suggestion['role']>([
  'department',
  'title',
  'rank',
  'companySize',
  'industry',
  'slaClass',
])

/** The fields and the score of a list of suggestions: of a single role the best on the contact and the best on the company. */
export function fieldsOf(suggestions: readonly Suggestion[]): {
  readonly fields: Fields
  readonly scoreProperty: string | null
} {
  const taken = suggestions.filter(
    (suggestion, at) =>
      !ONE_PER_RECORD.has(suggestion.role) ||
      !suggestions
        .slice(0, at)
        .some((earlier) => earlier.role === suggestion.role && objectOf(earlier) === objectOf(suggestion)),
  )
  const plain = (role: PlainRole) =>
    taken.flatMap((suggestion) => (suggestion.role === role ? [suggestion.field] : []))
  const fields: Fields = {
    ...NO_FIELDS,
    department: plain('department'),
    title: plain('title'),
    rank: plain('rank'),
    inquiry: plain('inquiry'),
    hearing: taken.flatMap((suggestion) => (suggestion.role === 'hearing' ? [suggestion.field] : [])),
    companySize: plain('companySize'),
    industry: plain('industry'),
    event: plain('event'),
    optOut: plain('optOut'),
    slaClass: taken.flatMap((suggestion) => (suggestion.role === 'slaClass' ? [suggestion.field] : [])),
  }
  const score = suggestions.find((suggestion) => suggestion.role === 'score')
  return { fields, scoreProperty: score?.field.property ?? null }
}

const objectOf = ({ field }: Suggestion) => placeOf(field.property).object

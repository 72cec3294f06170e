// The mapping that results when a person accepts every suggestion.
import { type FieldProperty, type Fields, NO_FIELDS, type PlainRole, placeOf } from './fields'
import type { Suggestion } from './suggestion'

/** Roles of which a record has one value. */
const ONE_PER_RECORD: ReadonlySet<Suggestion['role']> = new Set<Suggestion['role']>([
  'department',
  'title',
  'rank',
  'companySize',
  'industry',
  'slaClass',
  'score',
])

/** The suggestions that can stand together, beside what is mapped: of a single role the best on the contact and the best on the company. */
export function takenOf(
  suggestions: readonly Suggestion[],
  mapped: Fields = NO_FIELDS,
): readonly Suggestion[] {
  return suggestions.filter((suggestion, at) => {
    const { role, field } = suggestion
    if (!ONE_PER_RECORD.has(role)) return true
    const held = role === 'score' ? [] : mapped[role]
    const earlier = suggestions.slice(0, at).flatMap((one) => (one.role === role ? [one.field] : []))
    return ![...held, ...earlier].some((one) => objectOf(one) === objectOf(field))
  })
}

/** The fields and the score of a list of suggestions. */
export function fieldsOf(suggestions: readonly Suggestion[]): {
  readonly fields: Fields
  readonly scoreProperty: string | null
} {
  const taken = takenOf(suggestions)
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

const objectOf = ({ property }: FieldProperty) => placeOf(property).object

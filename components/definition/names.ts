// Names for ids and internal values: the portal's where it was read, otherwise the values themselves.
import { humanized } from '@/lib/domain/brief/names'
import type { Definition } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import { mappedProperties } from '@/lib/domain/fields/fields'
import type { OwnerChoice, Vocabulary, WordChoice } from '@/lib/domain/portal'

export interface Names {
  readonly owner: (id: string) => string
  readonly industry: (value: string) => string
  readonly stage: (value: string) => string
  readonly status: (value: string) => string
  /** The property that holds the score. */
  readonly score: (property: string) => string
  /** A mapped property by its label. */
  readonly field: (property: string) => string
  /** An option of a mapped property by its label. */
  readonly option: (property: string, value: string) => string
}

const LONGEST = 80

/** `vocabulary` null: the portal's own words are not known. `definitions`: they know the labels of what they map, the first one best. */
export function namesOf(
  owners: readonly OwnerChoice[],
  vocabulary: Vocabulary | null,
  definitions: readonly Definition[] = [],
): Names {
  const mapped = definitions.flatMap(({ fields }) => mappedProperties(fields).map(({ field }) => field))
  const optionOf = (property: string, value: string) =>
    mapped.find((one) => one.property === property && Object.hasOwn(one.options, value))?.options[value]
  const among = (choices: readonly WordChoice[] | undefined, value: string) =>
    displayText(choices?.find((one) => one.value === value)?.label ?? humanized(value), LONGEST)
  return {
    owner: (id) => displayText(owners.find((one) => one.id === id)?.name ?? id, LONGEST),
    industry: (value) => among(vocabulary?.industries, value),
    stage: (value) => among(vocabulary?.lifecycleStages, value),
    status: (value) => among(vocabulary?.leadStatuses, value),
    score: (name) =>
      displayText(vocabulary?.scores.find(({ value }) => value === name)?.label ?? name, LONGEST),
    field: (name) => displayText(mapped.find(({ property }) => property === name)?.label ?? name, LONGEST),
    option: (property, value) => displayText(optionOf(property, value) ?? value, LONGEST),
  }
}

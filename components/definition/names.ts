// Names for ids and internal values: the portal's where it was read, otherwise the values themselves.
import { humanized } from '@/lib/domain/brief/names'
import { displayText } from '@/lib/domain/display-text'
import type { OwnerChoice, Vocabulary, WordChoice } from '@/lib/domain/portal'

export interface Names {
  readonly owner: (id: string) => string
  readonly industry: (value: string) => string
  readonly stage: (value: string) => string
  readonly status: (value: string) => string
}

const LONGEST = 80

/** `vocabulary` null: the portal's own words are not known. */
export function namesOf(owners: readonly OwnerChoice[], vocabulary: Vocabulary | null): Names {
  const among = (choices: readonly WordChoice[] | undefined, value: string) =>
    displayText(choices?.find((one) => one.value === value)?.label ?? humanized(value), LONGEST)
  return {
    owner: (id) => displayText(owners.find((one) => one.id === id)?.name ?? id, LONGEST),
    industry: (value) => among(vocabulary?.industries, value),
    stage: (value) => among(vocabulary?.lifecycleStages, value),
    status: (value) => among(vocabulary?.leadStatuses, value),
  }
}

// HubSpot's owners as choices of a list: by name, and never without something to tell them apart by.
import { displayText } from '@/lib/domain/display-text'
import type { OwnerChoice } from '@/lib/domain/portal'

export interface OwnerLabel {
  readonly value: string
  /** With the address, to tell namesakes apart. */
  readonly label: string
  /** Without it, for a sentence. */
  readonly name: string
}

/** Longer than most names with an address; the list must not be wider than the panel. */
const LABEL_SHOWN = 80

/** Sorted by name. `chosen`: whoever is chosen already stays choosable, also when HubSpot no longer lists them. */
export function ownerChoices(
  owners: readonly OwnerChoice[],
  chosen: { readonly id: string; readonly name: string | null } | null,
): OwnerLabel[] {
  const choices = [...owners].sort((a, b) => a.name.localeCompare(b.name, 'ja')).map(labelled)
  if (chosen === null || owners.some(({ id }) => id === chosen.id)) return choices
  const { id, name } = chosen
  return [labelled({ id, name: name ?? '', email: null }), ...choices]
}

/** "森 健太 (mori@…)"; the address alone where there is no name, the id where there is neither. */
function labelled({ id, name: given, email }: OwnerChoice): OwnerLabel {
  const called = displayText(given, LABEL_SHOWN).trim()
  const name = called === '' ? displayText(email ?? id, LABEL_SHOWN) : called
  const label = email === null || email === given || called === '' ? name : `${name} (${email})`
  return { value: id, name, label: displayText(label, LABEL_SHOWN) }
}

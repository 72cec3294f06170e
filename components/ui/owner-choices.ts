// HubSpot's owners as choices of a list: by name, and never without something to tell them apart by.
import { displayText } from '@/lib/domain/display-text'
import type { OwnerChoice } from '@/lib/messaging/protocol'

export interface OwnerLabel {
  readonly value: string
  readonly label: string
}

/** Longer than most names with an address; the list must not be wider than the panel. */
const LABEL_SHOWN = 80

/** Sorted by name. `chosen`: whoever is chosen already stays choosable, also when HubSpot no longer lists them. */
export function ownerChoices(
  owners: readonly OwnerChoice[],
  chosen: { readonly id: string; readonly name: string | null } | null,
): OwnerLabel[] {
  const choices = [...owners]
    .sort((a, b) => a.name.localeCompare(b.name, 'ja'))
    .map((owner) => ({ value: owner.id, label: ownerLabel(owner) }))
  if (chosen === null || owners.some(({ id }) => id === chosen.id)) return choices
  const { id, name } = chosen
  return [{ value: id, label: ownerLabel({ id, name: name ?? '', email: null }) }, ...choices]
}

/** "森 健太 (mori@…)"; the address alone where there is no name, the id where there is neither. */
function ownerLabel({ id, name, email }: OwnerChoice): string {
  const called = displayText(name, LABEL_SHOWN).trim()
  if (called === '') return displayText(email ?? id, LABEL_SHOWN)
  return email === null || email === name ? called : displayText(`${name} (${email})`, LABEL_SHOWN)
}

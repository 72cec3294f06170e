// The options of a property that a definition can hold.
import type { PortalOption, PortalProperty } from './portal-properties'

/** A definition holds no more of one property. */
const MOST_OPTIONS = 1_000

/** Without what a definition cannot hold, such as __proto__ or a control character: that cannot be mapped either. */
export function keptOptions({ options }: PortalProperty): readonly PortalOption[] {
  return options.filter(canBeKept).slice(0, MOST_OPTIONS)
}

function canBeKept({ value, label }: PortalOption): boolean {
  const text = label || value
  return (
    value !== '' &&
    value !== '__proto__' &&
    value.length <= 300 &&
    /^(?=\s*\S)(?:[^\p{Cc}\p{Cs}]|\t){1,300}$/u.test(text)
  )
}

// The screens of the options page, and which of them an address leads to.
import { SECTION_IDS } from '../ui/section-ids'

/** In the order of the navigation. Each is also its own address: `options.html#health`. */
export const SCREENS = [
  'setup',
  'connection',
  'definition',
  'fields',
  'health',
  'browser',
  'privacy',
  'diagnostics',
] as const

export type Screen = (typeof SCREENS)[number]

/** Places within a screen that are linked to. */
const WITHIN: Readonly<Record<string, Screen>> = {
  [SECTION_IDS.setup]: 'setup',
  [SECTION_IDS.workflow]: 'setup',
}

/** `place`: a screen, or a place within one, without the `#`. Null: it is neither. */
export function screenOf(place: string): Screen | null {
  return SCREENS.find((screen) => screen === place) ?? WITHIN[place] ?? null
}

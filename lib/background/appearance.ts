// The language, theme and side of the dock in force, for what cannot read the settings itself.

import type { DockSide, Language, SettingsView, Theme } from '@/lib/domain/settings'
import { resolveLanguage } from '@/lib/i18n/resolve-language'

/** What a rail is drawn by. */
export interface Look {
  readonly language: Language
  readonly theme: Theme
  readonly side: DockSide
}

/** The user's language (the browser's own when left at auto), theme and side of the dock. */
export function lookOf({ settings }: SettingsView): Look {
  return {
    language: resolveLanguage(settings.language, navigator.languages),
    theme: settings.theme,
    side: settings.dock,
  }
}

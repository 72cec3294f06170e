// The language and theme in force, for what cannot read the settings itself.

import type { Language, SettingsView, Theme } from '@/lib/domain/settings'
import { resolveLanguage } from '@/lib/i18n/resolve-language'

/** The user's language (the browser's own when left at auto) and theme. */
export function lookOf({ settings }: SettingsView): { language: Language; theme: Theme } {
  return {
    language: resolveLanguage(settings.language, navigator.languages),
    theme: settings.theme,
  }
}

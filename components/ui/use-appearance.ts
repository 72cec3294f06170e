// Puts language, title and theme on the page itself, where style sheets and screen readers look for them.
import { useLayoutEffect } from 'react'
import type { Language, Settings } from '@/lib/domain/settings'
import { resolveLanguage } from '@/lib/i18n/resolve-language'
import { createTranslator, type UiKey } from '@/lib/i18n/translate'

/** Returns the language in force: the chosen one, else the browser's, else English. */
export function useLook(settings: Settings | null, title: UiKey): Language {
  const language = resolveLanguage(settings?.language ?? 'auto', navigator.languages)
  const theme = settings?.theme ?? 'system'
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = language
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    document.title = createTranslator(language).t(title)
  }, [language, theme, title])
  return language
}

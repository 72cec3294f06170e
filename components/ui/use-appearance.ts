// Puts language, title and theme on the page itself, where style sheets and screen readers look for them.
import { useEffect, useLayoutEffect, useState } from 'react'
import type { Settings } from '@/lib/domain/settings'
import { loadWords } from '@/lib/i18n/load-words'
import type { Page } from '@/lib/i18n/page-texts'
import { resolveLanguage } from '@/lib/i18n/resolve-language'
import type { Translator, UiKey } from '@/lib/i18n/translate'

/**
 * Returns the words in force: `first` until the settings say another language, and then that one as soon as its texts are
 * there. Nothing below is built anew when they change, so that what was typed stays.
 */
export function useLook(page: Page, first: Translator, settings: Settings | null, title: UiKey): Translator {
  const [words, setWords] = useState(first)
  const wanted = settings === null ? words.language : resolveLanguage(settings.language, navigator.languages)
  useEffect(() => {
    // A language that comes late, when another is wanted again, is changed once more: `words` is looked at each time.
    if (wanted !== words.language) void loadWords(page, wanted).then(setWords)
  }, [page, wanted, words])
  const theme = settings?.theme ?? 'system'
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = words.language
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    document.title = words.t(title)
  }, [words, theme, title])
  return words
}

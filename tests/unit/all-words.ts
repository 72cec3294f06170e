// All texts of a language at once, for tests that ask without waiting; and every page's, so that a change of language is there at once.
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { loadWords } from '@/lib/i18n/load-words'
import type { Page, TextKey, Texts } from '@/lib/i18n/page-texts'
import { createTranslator as createFrom, type Translator } from '@/lib/i18n/translate'

type Areas = Readonly<Record<string, Readonly<Record<string, Texts>>>>

/** Area -> its texts by the name of its export, of the files of all languages. */
export const AREAS: Areas = import.meta.glob(['/lib/i18n/messages/*/*.ts', '!**/{language,pages}.ts'], {
  eager: true,
})

/** Key -> text. */
export function textsOf(language: Language): Texts<TextKey> {
  const areas = Object.entries(AREAS).filter(([path]) => path.includes(`/${language}/`))
  return Object.assign({}, ...areas.flatMap(([, area]) => Object.values(area)))
}

/** A translator that knows every text, whatever page it is of. */
export function createTranslator(language: Language): Translator {
  return createFrom(language, textsOf(language))
}

const PAGES = ['panel', 'options', 'review', 'reviewWorker'] as const satisfies readonly Page[]
const ofPages = new Map<string, Translator>()
for (const language of LANGUAGES)
  for (const page of PAGES) ofPages.set(`${page} ${language}`, await loadWords(page, language))

/** What a page has loaded when it begins, and no more. */
export function pageWords(page: Page, language: Language = 'en'): Translator {
  const words = ofPages.get(`${page} ${language}`)
  if (words === undefined) throw new Error(`no words of ${page} in ${language}`)
  return words
}

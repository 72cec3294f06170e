// Loads the texts of one page in one language: a page parses no more than what it shows.
import type { Language } from '@/lib/domain/settings'
import { pages as en } from './messages/en/pages'
import { pages as ja } from './messages/ja/pages'
import { inOne, type Page, type PageTexts, type Texts } from './page-texts'
import { resolveLanguage } from './resolve-language'
import { createTranslator, type Translator } from './translate'

const PAGES: Readonly<Record<Language, PageTexts>> = { en, ja }

const loaded = new Map<string, Texts>()

/** The translator of a page, once its texts are there. Rejects when they cannot be loaded, as in a broken installation. */
export async function loadWords(page: Page, language: Language): Promise<Translator> {
  const key = `${page} ${language}`
  const texts = loaded.get(key) ?? inOne(await PAGES[language][page]())
  loaded.set(key, texts)
  return createTranslator(language, texts, loaded.get(`${page} en`))
}

/** The translator that a page begins with, by the person's choice; where that cannot be read, by the browser's languages. */
export async function firstWords(
  page: Page,
  chosen: Promise<Language | 'auto'>,
  browserLanguages: readonly string[],
): Promise<Translator> {
  const setting = await chosen.catch(() => 'auto' as const)
  return loadWords(page, resolveLanguage(setting, browserLanguages))
}

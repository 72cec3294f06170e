// What the background writes, in every language: a service worker cannot load more later.
import type { Language } from '@/lib/domain/settings'
import type { LabelTexts } from '@/lib/domain/setup/labels'
import * as en from './messages/en/pages/background'
import * as ja from './messages/ja/pages/background'
import { type InAnyLanguage, inOne, type KeysOf } from './page-texts'
import { createTranslator, type Translator } from './translate'

const AREAS: Readonly<Record<Language, InAnyLanguage<typeof en>>> = { en, ja }

export type BackgroundWords = Translator<KeysOf<typeof en>>

/** The translator of the background. */
export function backgroundWords(language: Language): BackgroundWords {
  return createTranslator(language, inOne(AREAS[language]), inOne(en))
}

/** What fields and options in HubSpot are called, in every language. */
export const labelTexts: LabelTexts = { en: backgroundWords('en').t, ja: backgroundWords('ja').t }

// The words in force, for every component below.
import { createContext, type ReactNode, useContext } from 'react'
import { createTranslator, type Translator } from '@/lib/i18n/translate'

const NO_TEXTS = createTranslator('en', {})

const Words = createContext<Translator>(NO_TEXTS)

/** Gives `words` to everything inside. */
export function LanguageProvider(props: { readonly words: Translator; readonly children: ReactNode }) {
  return <Words value={props.words}>{props.children}</Words>
}

/** The translator of the language in force. */
export function useWords(): Translator {
  return useContext(Words)
}

// The language in force, for every component below.
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Language } from '@/lib/domain/settings'
import { createTranslator, type Translator } from '@/lib/i18n/translate'

const Words = createContext<Translator>(createTranslator('en'))

/** Gives `language` to everything inside. */
export function LanguageProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  const translator = useMemo(() => createTranslator(props.language), [props.language])
  return <Words value={translator}>{props.children}</Words>
}

/** The translator of the language in force. */
export function useWords(): Translator {
  return useContext(Words)
}

// Whole mails to the lead on screen, from the person who uses this browser.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { LeadOnScreen } from '@/components/decision/decision-context'
import { letterOf } from '@/lib/domain/brief/mail'
import type { Message } from '@/lib/domain/message'
import type { Language } from '@/lib/domain/settings'
import { loadWords } from '@/lib/i18n/load-words'
import type { Translator } from '@/lib/i18n/translate'

/** A mail with this body, to be said in this language. */
export type Letter = (body: Message, language: Language) => Message

/** The mails to the lead on screen. */
export function useLetter({ store, panel, snapshot }: LeadOnScreen): Letter {
  const owners = useStore(store.decisions.state, ({ connection }) => connection?.owners ?? null)
  const me = owners?.find(({ id }) => id === panel.settings?.settings.ownerId)?.name ?? ''
  return (body, language) => letterOf(snapshot, me === '' ? null : me, body, language)
}

/** A message in another language than the page's, once its words are there. */
export async function sayIn(language: Language, message: Message): Promise<string> {
  return (await loadWords('panel', language)).say(message)
}

/** The words of a language; null until they are there. */
export function useWordsOf(language: Language): Translator | null {
  const [words, setWords] = useState<Translator | null>(null)
  useEffect(() => {
    let stale = false
    void loadWords('panel', language).then((loaded) => stale || setWords(loaded))
    return () => {
      stale = true
    }
  }, [language])
  return words?.language === language ? words : null
}

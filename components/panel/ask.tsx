// A sentence to put to the person, in Japanese and in English: ready to be copied, or to be said where mail is refused.
import { useEffect, useId, useState } from 'react'
import type { Message } from '@/lib/domain/message'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { languageName } from '@/lib/i18n/language-name'
import { loadWords } from '@/lib/i18n/load-words'
import type { Translator } from '@/lib/i18n/translate'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

/** Japanese first: most of those who are asked read it. */
const ORDER: readonly Language[] = ['ja', ...LANGUAGES.filter((language) => language !== 'ja')]

interface Props {
  readonly sentence: Message
  /** What the question is about, for the name of the button. */
  readonly about: string
  /** Null: it is not to be written to them. */
  readonly copy: ((text: string) => Promise<void>) | null
}

/** Folded at first: a marketer opens it when writing, a rep never needs it. */
export function Ask({ sentence, about, copy }: Props) {
  const { t, language: inForce } = useWords()
  const [open, setOpen] = useState(false)
  const [copied, setCopied] = useState<'done' | 'refused' | null>(null)
  const [said, setSaid] = useState<readonly Translator[]>([])
  const id = useId()
  useEffect(() => {
    if (open) void Promise.all(ORDER.map((language) => loadWords('panel', language))).then(setSaid)
  }, [open])
  const take = (text: string) =>
    copy?.(text).then(
      () => setCopied('done'),
      () => setCopied('refused'),
    )
  return (
    <div className="ask">
      <button
        type="button"
        className="button why"
        data-kind="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron" /> {t(copy === null ? 'missing.say' : 'missing.ask')}{' '}
        <span className="visually-hidden">{about}</span>
      </button>
      <div id={id} hidden={!open}>
        {said.map(({ language, say }) => (
          <p key={language} className="ask-line">
            <q lang={language}>{say(sentence)}</q>
            {copy === null ? null : (
              <button type="button" className="button" onClick={() => void take(say(sentence))}>
                <Icon name="copy" /> {t('missing.copy', { language: languageName(language, inForce) })}
              </button>
            )}
          </p>
        ))}
        <p role="status" className="soft">
          {copied === null ? '' : t(copied === 'refused' ? 'missing.copyRefused' : 'missing.copied')}
        </p>
      </div>
    </div>
  )
}

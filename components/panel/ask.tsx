// A sentence to put to the person, in Japanese and in English, ready to be copied.
import { useId, useState } from 'react'
import type { Message } from '@/lib/domain/message'
import { createTranslator } from '@/lib/i18n/translate'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'

const LANGUAGES = ['ja', 'en'] as const
const WORDS = { ja: createTranslator('ja'), en: createTranslator('en') }

interface Props {
  readonly sentence: Message
  /** What the question is about, for the name of the button. */
  readonly about: string
  readonly copy: (text: string) => Promise<void>
}

/** Folded at first: a marketer opens it when writing, a rep never needs it. */
export function Ask({ sentence, about, copy }: Props) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [copied, setCopied] = useState<'ja' | 'en' | 'refused' | null>(null)
  const id = useId()
  const take = (language: 'ja' | 'en') =>
    copy(WORDS[language].say(sentence)).then(
      () => setCopied(language),
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
        <Icon name="chevron" /> {t('missing.ask')} <span className="visually-hidden">{about}</span>
      </button>
      <div id={id} hidden={!open}>
        {LANGUAGES.map((language) => (
          <p key={language} className="ask-line">
            <q lang={language}>{WORDS[language].say(sentence)}</q>
            <button type="button" className="button" onClick={() => void take(language)}>
              <Icon name="copy" /> {t(`missing.copy.${language}`)}
            </button>
          </p>
        ))}
        <p role="status" className="soft">
          {copied === null ? '' : t(copied === 'refused' ? 'missing.copyRefused' : 'missing.copied')}
        </p>
      </div>
    </div>
  )
}

// A question to the person as a whole mail, in their language and in the other one; or to be said where mail is refused.
import { useId, useState } from 'react'
import type { Message } from '@/lib/domain/message'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { languageName } from '@/lib/i18n/language-name'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { Copied, CopyButton, useCopying } from './copy-text'
import { type Letter, sayIn } from './letter'

interface Props {
  readonly sentence: Message
  /** What the question is about, for the names of the buttons. */
  readonly about: string
  /** The language that the person writes: that mail comes first. */
  readonly first: Language
  readonly letter: Letter
  /** Null: it is not to be written to them. */
  readonly copy: ((text: string) => Promise<void>) | null
}

/** One press copies a mail; the text itself is folded. */
export function Ask({ sentence, about, first, letter, copy }: Props) {
  const { t, language: inForce } = useWords()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<readonly { language: Language; text: string }[]>([])
  const { copying, take } = useCopying(copy ?? (async () => undefined))
  const id = useId()
  const order = [first, ...LANGUAGES.filter((language) => language !== first)]
  const words = (language: Language) => sayIn(language, copy === null ? sentence : letter(sentence, language))
  const show = () => {
    setOpen(!open)
    if (!open)
      void Promise.all(order.map(async (language) => ({ language, text: await words(language) }))).then(
        setSaid,
      )
  }
  return (
    <div className="ask">
      <div className="ask-row">
        {copy === null
          ? null
          : order.map((language, index) => (
              <CopyButton key={language} quiet={index > 0} about={about} onCopy={() => take(words(language))}>
                {t(index === 0 ? 'missing.copyMail' : 'missing.copy', {
                  language: languageName(language, inForce),
                })}
              </CopyButton>
            ))}
        <button
          type="button"
          className="button why"
          data-kind="quiet"
          aria-expanded={open}
          aria-controls={id}
          onClick={show}
        >
          <Icon name="chevron" /> {t(copy === null ? 'missing.say' : 'missing.ask')}{' '}
          <span className="visually-hidden">{about}</span>
        </button>
      </div>
      <Copied copying={copying} />
      <div id={id} hidden={!open}>
        {said.map(({ language, text }) => (
          <p key={language} lang={language} className="ask-text">
            {copy === null ? <q>{text}</q> : text}
          </p>
        ))}
      </div>
    </div>
  )
}

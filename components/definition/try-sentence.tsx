// Trying a sentence: the text, who wrote it, and what each reader sees in it.
import { useEffect, useId, useMemo, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { explainText, LONGEST_TRIED } from '@/lib/domain/explain-text'
import type { Writer } from '@/lib/domain/lone-text'
import { useWords } from '../ui/language'
import { TryResult } from './try-result'

/** What is being tried. It is kept when a person goes from reading the definition to editing it. */
export interface Tried {
  readonly text: string
  readonly writer: Writer
  /** More was pasted than is read. */
  readonly cut: boolean
}

export const NOTHING_TRIED: Tried = { text: '', writer: 'buyer', cut: false }

interface Props {
  /** The one in force, or the draft. */
  readonly definition: Definition
  readonly tried: Tried
  readonly onTry: (tried: Tried) => void
}

const WRITERS: readonly Writer[] = ['buyer', 'report']
/** Texts are read when typing pauses, because a long one takes a moment. */
const PAUSE_MS = 150

export function TrySentence({ definition, tried, onTry }: Props) {
  const { t } = useWords()
  const id = useId()
  const { text, writer, cut } = tried
  const read = usePaused(tried, PAUSE_MS)
  const explained = useMemo(
    () => (read.text.trim() === '' ? null : explainText(read.text, read.writer, definition)),
    [read, definition],
  )

  function type(typed: string): void {
    onTry({ writer, text: typed.slice(0, LONGEST_TRIED).toWellFormed(), cut: typed.length > LONGEST_TRIED })
  }

  return (
    <section className="stack tried" aria-labelledby={`${id}-title`}>
      <div>
        <h3 id={`${id}-title`}>{t('try.title')}</h3>
        <p className="hint">{t('try.intro')}</p>
      </div>
      <fieldset className="fieldset">
        <legend>{t('try.who')}</legend>
        <div className="row">
          {WRITERS.map((one) => (
            <label key={one} className="check" htmlFor={`${id}-${one}`}>
              <input
                id={`${id}-${one}`}
                type="radio"
                name={`${id}-who`}
                checked={writer === one}
                onChange={() => onTry({ ...tried, writer: one })}
              />
              <span>{t(`try.who.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('try.text')}</label>
        <textarea
          id={`${id}-text`}
          className="input list-input"
          rows={4}
          spellCheck="false"
          aria-describedby={`${id}-cut`}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
        <p className="hint" id={`${id}-cut`} role="status">
          {cut ? t('try.text.cut', { n: LONGEST_TRIED }) : ''}
        </p>
      </div>
      <TryResult explained={explained} waiting={read !== tried} />
    </section>
  )
}

/** The last value that did not change for `ms`; the first one at once. */
function usePaused<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}

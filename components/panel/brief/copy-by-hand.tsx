// The brief's text to be copied by hand, where the browser refuses to.
import { useId } from 'react'
import { useWords } from '../../ui/language'

/** A text field that selects itself. */
export function CopyByHand({ text }: { readonly text: string }) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field">
      <p id={id} role="alert">
        {t('brief.copyFailed')}
      </p>
      <textarea
        className="input"
        readOnly
        rows={6}
        value={text}
        aria-label={t('brief.text')}
        aria-describedby={id}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}

// The portal's number, asked for only where HubSpot does not tell whose token it is.
import { useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../ui/language'

interface Props {
  readonly value: string
  readonly invalid: boolean
  readonly onChange: (value: string) => void
}

/** Takes the focus when it appears: it is what keeps Connect from going on. */
export function PortalIdField({ value, invalid, onChange }: Props) {
  const { t } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <div className="field">
      <label htmlFor={id}>{t('connection.portalId')}</label>
      <input
        ref={input}
        id={id}
        className="input"
        type="text"
        value={value}
        autoComplete="off"
        spellCheck="false"
        aria-describedby={`${id}-hint`}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {t('connection.portalId.hint')}
      </p>
    </div>
  )
}

// Discards the draft after one question in place.
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'

interface Props {
  readonly version: string
  readonly onDiscard: () => void
}

/** The question takes the focus and returns it to the button afterwards. */
export function DiscardButton({ version, onDiscard }: Props) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useLayoutEffect(() => {
    if (asking) no.current?.focus()
    else if (wasAsking.current) first.current?.focus()
    wasAsking.current = asking
  }, [asking])

  if (!asking) {
    return (
      <Button ref={first} onClick={() => setAsking(true)}>
        {t('edit.discard')}
      </Button>
    )
  }
  return (
    <div className="notice stack" data-tone="warn">
      <p>{t('edit.discard.ask', { version })}</p>
      <div className="row">
        <Button ref={no} onClick={() => setAsking(false)}>
          {t('edit.discard.no')}
        </Button>
        <Button onClick={onDiscard}>{t('edit.discard.yes')}</Button>
      </div>
    </div>
  )
}

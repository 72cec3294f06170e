// Disconnect, with one question in place before it happens.
import { useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '../ui/language'

interface Props {
  /** May reject: then the page says so and nothing pretends to be gone. */
  readonly onDisconnect: () => Promise<void>
  /** How many decisions are not sent yet; without an answer the question does not name them. */
  readonly unsent: () => Promise<number>
}

/** A button that becomes a question. */
export function DisconnectButton({ onDisconnect, unsent }: Props) {
  const { t } = useWords()
  const [waiting, setWaiting] = useState(0)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useLayoutEffect(() => {
    if (asking) yes.current?.focus()
    else if (wasAsking.current) back.current?.focus()
    wasAsking.current = asking
  }, [asking])

  function ask() {
    setWaiting(0)
    setAsking(true)
    unsent().then(setWaiting, () => undefined)
  }

  function disconnect() {
    if (busy) return
    setBusy(true)
    setFailed(false)
    onDisconnect()
      .then(
        () => setAsking(false),
        () => setFailed(true),
      )
      .finally(() => setBusy(false))
  }

  if (!asking) {
    return (
      <div>
        <button type="button" className="button" ref={back} onClick={ask}>
          {t('connection.disconnect')}
        </button>
      </div>
    )
  }
  return (
    <div className="notice stack" data-tone="warn">
      <p>{t('connection.disconnect.ask')}</p>
      <p role="status">{waiting === 0 ? '' : t('connection.disconnect.unsent', { count: waiting })}</p>
      <div className="row">
        <button type="button" className="button" ref={yes} aria-disabled={busy} onClick={disconnect}>
          {t('connection.disconnect.yes')}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t('connection.disconnect.no')}
        </button>
      </div>
      {failed ? <p role="alert">{t('options.failed')}</p> : null}
    </div>
  )
}

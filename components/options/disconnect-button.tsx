// Disconnect, with one question in place before it happens.
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../ui/language'

/** `onDisconnect` may reject: then the page says so and nothing pretends to be gone. */
export function DisconnectButton({ onDisconnect }: { readonly onDisconnect: () => Promise<void> }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const back = useRef<HTMLButtonElement>(null)
  const yes = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)

  useEffect(() => {
    if (asking) yes.current?.focus()
    else if (wasAsking.current) back.current?.focus()
    wasAsking.current = asking
  }, [asking])

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
        <button type="button" className="button" ref={back} onClick={() => setAsking(true)}>
          {t('connection.disconnect')}
        </button>
      </div>
    )
  }
  return (
    <div className="notice stack" data-tone="warn">
      <p>{t('connection.disconnect.ask')}</p>
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

// Whether the browser may notify about leads that run out of time: an optional permission, asked for here only.
import { useEffect, useId, useState } from 'react'
import { useWords } from '../ui/language'
import type { OptionsGateway } from './options-gateway'

/** A check box that asks the browser. */
export function Reminders({ gateway }: { readonly gateway: OptionsGateway }) {
  const { t } = useWords()
  const titleId = useId()
  const id = useId()
  const [allowed, setAllowed] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    void gateway.notificationsAllowed().then(setAllowed, () => undefined)
  }, [gateway])

  function change(wanted: boolean): void {
    gateway.allowNotifications(wanted).then(
      (now) => {
        setAllowed(now)
        setRefused(wanted && !now)
      },
      () => setRefused(true),
    )
  }

  return (
    <section className="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('remind.title')}</h2>
      <label className="check" htmlFor={id}>
        <input id={id} type="checkbox" checked={allowed} onChange={(event) => change(event.target.checked)} />
        {t('remind.label')}
      </label>
      <p className="hint">{t('remind.hint')}</p>
      {refused ? <p role="alert">{t('remind.refused')}</p> : null}
    </section>
  )
}

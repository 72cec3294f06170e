// Whether the browser may notify about leads that run out of time (an optional permission, asked for here only), and with what.
import { useEffect, useId, useState } from 'react'
import type { Settings, SettingsView } from '@/lib/domain/settings'
import { useWords } from '../ui/language'
import { Locked } from './fields'
import type { OptionsGateway } from './options-gateway'

interface Props {
  readonly gateway: OptionsGateway
  readonly settings: SettingsView
  readonly onChange: (change: Partial<Settings>) => void
}

/** A check box that asks the browser, and one for what others may read in a notification. */
export function Reminders({ gateway, settings: { settings, managed }, onChange }: Props) {
  const { t } = useWords()
  const titleId = useId()
  const id = useId()
  const namesId = useId()
  const locked = managed.includes('remindNames')
  const [allowed, setAllowed] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    void gateway.notificationsAllowed().then(setAllowed, () => undefined)
  }, [gateway])

  function change(wanted: boolean): void {
    setAllowed(wanted)
    gateway.allowNotifications(wanted).then(
      (now) => {
        setAllowed(now)
        setRefused(wanted && !now)
      },
      () => {
        setAllowed(!wanted)
        setRefused(true)
      },
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
      <label className="check" htmlFor={namesId}>
        <input
          id={namesId}
          type="checkbox"
          checked={settings.remindNames}
          disabled={locked}
          aria-describedby={`${namesId}-hint`}
          onChange={(event) => onChange({ remindNames: event.target.checked })}
        />
        {t('remind.names')}
      </label>
      <p id={`${namesId}-hint`} className="hint">
        {locked ? <Locked /> : t('remind.names.hint')}
      </p>
      {refused ? <p role="alert">{t('remind.refused')}</p> : null}
    </section>
  )
}

// The section "Connection": who we are connected to, and how to begin or end it.
import { useLayoutEffect, useRef, useState } from 'react'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
import { ClockNote } from '../ui/clock-note'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { ConnectForm } from './connect-form'
import { ConnectedFacts } from './connected-facts'
import { DisconnectButton } from './disconnect-button'
import { FeatureList } from './feature-list'
import { KeyGuide } from './key-guide'
import type { OptionsGateway } from './options-gateway'
import { OwnerField } from './owner-field'
import type { OptionsState } from './use-options'

interface Props {
  readonly gateway: OptionsGateway
  readonly options: OptionsState
  readonly settings: SettingsView
  readonly connection: ConnectionView
}

/** Everything about the connection, in every of its states. */
export function Connection({ gateway, options, settings, connection }: Props) {
  const { t } = useWords()
  const [news, setNews] = useState('')
  const newsLine = useRef<HTMLParagraphElement>(null)
  // The form or button that was pressed is gone: the reader stands where the outcome is told.
  useLayoutEffect(() => {
    if (news !== '') newsLine.current?.focus()
  }, [news])
  const portal = connection.portalId ?? ''
  const { state } = connection

  function onConnected(next: ConnectionView) {
    options.setConnection(next)
    setNews(t('connection.connected', { portal: next.portalId ?? '' }))
  }

  async function onDisconnect() {
    await gateway.send('connection.disconnect')
    await options.reread()
    setNews(t('connection.disconnected'))
  }

  /** How many decisions HubSpot does not have, or not whole. */
  const unsent = async () => (await gateway.send('journal.read')).waiting

  const form = (
    <ConnectForm gateway={gateway} options={options} settings={settings} onConnected={onConnected} />
  )
  return (
    <section className="card" aria-labelledby={SECTION_IDS.connection}>
      <h2 id={SECTION_IDS.connection}>{t('connection.title')}</h2>
      <p
        ref={newsLine}
        tabIndex={-1}
        role="status"
        className={news === '' ? 'visually-hidden' : 'notice'}
        data-tone="good"
      >
        {news}
      </p>
      <ClockNote offsetMs={connection.clockOffsetMs} />
      {state === 'not_connected' ? <p>{t('connection.intro')}</p> : null}
      {state === 'token_refused' ? (
        <p className="notice" data-tone="bad">
          {t('connection.refused', { portal })}
        </p>
      ) : null}
      {state === 'ended' ? (
        <p className="notice" data-tone="bad">
          {t('problem.connection_ended.body', { portal, allowed: settings.portalId ?? '' })}
        </p>
      ) : null}
      {state === 'connected' ? (
        <>
          <ConnectedFacts connection={connection} />
          <OwnerField settings={settings} connection={connection} onChange={options.change} />
          {news === '' ? null : (
            <a className="link" href="#setup">
              {t('connection.next')}
            </a>
          )}
          <FeatureList connection={connection} />
          <details>
            <summary>{t('connection.replace')}</summary>
            <div className="stack">{form}</div>
          </details>
        </>
      ) : (
        form
      )}
      {state === 'not_connected' || state === 'ended' ? null : (
        <DisconnectButton onDisconnect={onDisconnect} unsent={unsent} />
      )}
      <KeyGuide open={state !== 'connected'} />
    </section>
  )
}

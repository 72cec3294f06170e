// The options page: its navigation, and one screen at a time.
import { type ReactNode, useState } from 'react'
import type { Translator } from '@/lib/i18n/translate'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { useDefinition } from '../definition/use-definition'
import { HealthSection } from '../health/health-section'
import { ErrorBoundary } from '../ui/error-boundary'
import { LanguageProvider, useWords } from '../ui/language'
import { useLook } from '../ui/use-appearance'
import { Appearance } from './appearance'
import { Connection } from './connection'
import { Diagnostics } from './diagnostics'
import { Journal } from './journal'
import { Judging } from './judging'
import { Navigation } from './navigation'
import type { OptionsGateway } from './options-gateway'
import { Privacy } from './privacy'
import { Reminders } from './reminders'
import { Screen } from './screen'
import { SetUp } from './set-up'
import { progressOf, setUpState } from './set-up-progress'
import { type OptionsState, useOptions } from './use-options'
import { usePortalPlan } from './use-portal-plan'
import { useScreen } from './use-screen'
import { useWorkflow } from './use-workflow'
import '../ui/tokens.css'
import '../ui/controls.css'
import './options.css'
import './set-up.css'

export type { OptionsGateway } from './options-gateway'

interface Props {
  readonly gateway: OptionsGateway
  /** Of the language to begin with. */
  readonly words: Translator
}

/** The whole page. */
export function OptionsApp({ gateway, words }: Props) {
  const options = useOptions(gateway)
  const inForce = useLook('options', words, options.settings?.settings ?? null, 'options.title')
  return (
    <LanguageProvider words={inForce}>
      <Page gateway={gateway} options={options} />
    </LanguageProvider>
  )
}

interface PageProps {
  readonly gateway: OptionsGateway
  readonly options: OptionsState
}

/** Every screen stays where it is while another one is shown: nothing that was typed is lost. */
function Page({ gateway, options }: PageProps) {
  const { t } = useWords()
  const { settings, connection, failed, change } = options
  const connected = connection?.state === 'connected'
  const definition = useDefinition(gateway, connection?.portalId ?? null)
  const { current, show } = useScreen(
    connection === null ? null : connected ? 'setup' : 'connection',
    settings !== null && connection !== null && definition !== null,
  )
  const [hasDraft, setHasDraft] = useState(false)
  const setup = useSetUp(gateway, options, definition, current === 'setup')
  return (
    <div className="options-root">
      <div className="options">
        <header>
          <h1>{t('options.title')}</h1>
          <p className="soft">{t('options.tagline')}</p>
        </header>
        <Navigation
          current={current}
          progress={setup.state === null ? null : progressOf(setup.state)}
          hasDraft={hasDraft}
        />
        <main>
          {failed ? (
            <p role="alert" className="notice" data-tone="bad">
              {t('options.failed')}
            </p>
          ) : null}
          <Guarded>
            <Screen shown={current === 'setup'}>
              {settings === null ||
              connection === null ||
              definition === null ||
              setup.state === null ? null : (
                <SetUp
                  gateway={gateway}
                  settings={settings}
                  connection={connection}
                  definition={definition}
                  onChange={change}
                  {...setup}
                  state={setup.state}
                />
              )}
            </Screen>
            <Screen shown={current === 'connection'}>
              {settings === null || connection === null ? null : (
                <Connection gateway={gateway} options={options} settings={settings} connection={connection} />
              )}
            </Screen>
            {definition === null ? null : (
              <Judging
                key={connection?.portalId ?? ''}
                gateway={gateway}
                options={options}
                definition={definition}
                current={current}
                show={show}
                onDraft={setHasDraft}
              />
            )}
            <Screen shown={current === 'health'}>
              <HealthSection key={connection?.portalId} send={gateway.send} connection={connection} />
            </Screen>
            <Screen shown={current === 'browser'}>
              {settings === null ? null : (
                <>
                  <Appearance settings={settings} onChange={change} />
                  <Reminders gateway={gateway} settings={settings} onChange={change} />
                </>
              )}
              <Journal send={gateway.send} on={gateway.on} />
            </Screen>
            <Screen shown={current === 'privacy'}>
              <Privacy />
            </Screen>
          </Guarded>
          <Screen shown={current === 'diagnostics'}>
            <Diagnostics gateway={gateway} />
          </Screen>
        </main>
      </div>
    </div>
  )
}

/** What the checklist knows. HubSpot is asked once the checklist is shown, and not before. */
function useSetUp(
  { send, on }: OptionsGateway,
  { settings, connection }: OptionsState,
  definition: DefinitionView | null,
  isShown: boolean,
) {
  const [wasShown, setWasShown] = useState(isShown)
  if (isShown && !wasShown) setWasShown(true)
  const asksIn =
    wasShown && definition !== null && connection?.state === 'connected' ? connection.portalId : null
  const owners = connection?.owners ?? []
  const usual = definition?.inForce.definition.handoff.managerOwnerId ?? null
  const portal = usePortalPlan(send, on, asksIn)
  const workflow = useWorkflow(send, asksIn, owners.some(({ id }) => id === usual) ? (usual ?? '') : '')
  const state =
    settings === null || connection === null
      ? null
      : setUpState(connection, settings.settings.ownerId, portal.reply, workflow.reply)
  return { portal, workflow, state }
}

/** Diagnostics stay outside: they list what crashed. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const fallback = (
    <p role="alert" className="notice" data-tone="bad">
      {t('options.crashed')}
    </p>
  )
  return (
    <ErrorBoundary fallback={fallback} resetKey="page">
      {children}
    </ErrorBoundary>
  )
}

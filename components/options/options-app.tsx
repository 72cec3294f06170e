// The options page: connection, appearance, definition, portal set-up, privacy, diagnostics.
import { useEffect } from 'react'
import type { Translator } from '@/lib/i18n/translate'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { DefinitionSection } from '../definition/definition-section'
import { useDefinition } from '../definition/use-definition'
import { useEditing } from '../definition/use-editing'
import { FieldsSection } from '../fields/fields-section'
import { HealthSection } from '../health/health-section'
import { ErrorBoundary } from '../ui/error-boundary'
import { LanguageProvider, useWords } from '../ui/language'
import { useLook } from '../ui/use-appearance'
import { Appearance } from './appearance'
import { Connection } from './connection'
import { Diagnostics } from './diagnostics'
import { Journal } from './journal'
import type { OptionsGateway } from './options-gateway'
import { PortalSetup } from './portal-setup'
import { Privacy } from './privacy'
import { Reminders } from './reminders'
import { SlaWorkflow } from './sla-workflow'
import { type OptionsState, useOptions } from './use-options'
import '../ui/tokens.css'
import '../ui/controls.css'
import './options.css'

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

function Page({ gateway, options }: { readonly gateway: OptionsGateway; readonly options: OptionsState }) {
  const { t } = useWords()
  const { settings, connection, failed } = options
  const definition = useDefinition(gateway, connection?.portalId ?? null)
  const connected = connection?.state === 'connected'
  const parts = [settings, connection, definition].filter((part) => part !== null).length
  useEffect(() => {
    // The place that a link names is not there yet when the browser looks for it, and moves as the parts above it come.
    if (parts > 0 && location.hash !== '') location.replace(location.hash)
  }, [parts])
  return (
    <div className="options-root">
      <main className="options">
        <header>
          <h1>{t('options.title')}</h1>
          <p className="soft">{t('options.tagline')}</p>
          <a className="link" href="/review.html" target="_blank" rel="noreferrer">
            {t('review.open')}
          </a>
        </header>
        <ErrorBoundary fallback={<Crashed />} resetKey="page">
          {failed ? (
            <p role="alert" className="notice" data-tone="bad">
              {t('options.failed')}
            </p>
          ) : null}
          {settings === null || connection === null ? null : (
            <>
              <Connection gateway={gateway} options={options} settings={settings} connection={connection} />
              <Appearance settings={settings} onChange={options.change} />
              <Reminders gateway={gateway} settings={settings} onChange={options.change} />
              <Journal send={gateway.send} on={gateway.on} />
            </>
          )}
          {definition === null ? null : (
            <>
              <Judging
                key={connection?.portalId ?? ''}
                gateway={gateway}
                options={options}
                definition={definition}
              />
              <PortalSetup gateway={gateway} connected={connected} judgedBy={definition.inForce} />
              <SlaWorkflow
                send={gateway.send}
                connection={connection}
                definition={definition.inForce.definition}
              />
            </>
          )}
          <HealthSection key={connection?.portalId} send={gateway.send} connection={connection} />
          <Privacy />
        </ErrorBoundary>
        <Diagnostics gateway={gateway} />
      </main>
    </div>
  )
}

interface JudgingProps {
  readonly gateway: OptionsGateway
  readonly options: OptionsState
  readonly definition: DefinitionView
}

/** The two sections that edit the definition, on one draft. */
function Judging({ gateway, options, definition }: JudgingProps) {
  const { connection, settings, change } = options
  const editing = useEditing(gateway, definition)
  return (
    <>
      <DefinitionSection
        send={gateway.send}
        download={gateway.download}
        editing={editing}
        connection={connection}
        settings={settings}
        onSettings={change}
      />
      <FieldsSection send={gateway.send} editing={editing} connection={connection} />
    </>
  )
}

function Crashed() {
  const { t } = useWords()
  return (
    <p role="alert" className="notice" data-tone="bad">
      {t('options.crashed')}
    </p>
  )
}

// The options page: connection, appearance, definition, portal set-up, privacy.
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { LanguageProvider, useWords } from '../ui/language'
import { useLook } from '../ui/use-look'
import { Appearance } from './appearance'
import { Connection } from './connection'
import { DefinitionSummary } from './definition-summary'
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

/** The whole page. */
export function OptionsApp({ gateway }: { readonly gateway: OptionsGateway }) {
  const options = useOptions(gateway)
  const language = useLook(options.settings?.settings ?? null, 'options.title')
  return (
    <LanguageProvider language={language}>
      <Page gateway={gateway} options={options} />
    </LanguageProvider>
  )
}

function Page({ gateway, options }: { readonly gateway: OptionsGateway; readonly options: OptionsState }) {
  const { t } = useWords()
  const { settings, connection, failed } = options
  return (
    <div className="options-root">
      <main className="options">
        <header>
          <h1>{t('options.title')}</h1>
          <p className="soft">{t('options.tagline')}</p>
        </header>
        {failed ? (
          <p role="alert" className="notice" data-tone="bad">
            {t('options.failed')}
          </p>
        ) : null}
        {settings === null || connection === null ? null : (
          <>
            <Connection gateway={gateway} options={options} settings={settings} connection={connection} />
            <Appearance settings={settings} onChange={options.change} />
            <Reminders gateway={gateway} />
            <Journal gateway={gateway} />
          </>
        )}
        <DefinitionSummary definition={DEFAULT_DEFINITION} />
        <PortalSetup gateway={gateway} connected={connection?.state === 'connected'} />
        <SlaWorkflow gateway={gateway} connection={connection} />
        <Privacy />
      </main>
    </div>
  )
}

// The screen "Set-up": what is still to do before the first handoff, a press for each, as a checklist.
import { useState } from 'react'
import { mappedProperties } from '@/lib/domain/fields/fields'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectionView } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { ownerChoices } from '../ui/owner-choices'
import type { OptionsGateway } from './options-gateway'
import { OwnerField } from './owner-field'
import { PortalStep } from './portal-step'
import { progressOf, type SetUpState } from './set-up-progress'
import { Step } from './step'
import type { OptionsState } from './use-options'
import type { PortalPlan } from './use-portal-plan'
import type { Workflow } from './use-workflow'
import { WorkflowStep } from './workflow-step'

interface Props {
  readonly gateway: OptionsGateway
  readonly settings: SettingsView
  readonly connection: ConnectionView
  readonly definition: DefinitionView
  readonly onChange: OptionsState['change']
  readonly state: SetUpState
  readonly portal: PortalPlan
  readonly workflow: Workflow
}

/** Opening it reads the portal's property definitions and its list of workflows; only a press writes. */
export function SetUp(props: Props) {
  const { gateway, settings, connection, definition, onChange, state, portal, workflow } = props
  const { t } = useWords()
  // Choosing with the arrow keys passes many names: the list stays until the page is opened again.
  const [wasNobody] = useState(settings.settings.ownerId === null)
  const connected = connection.state === 'connected'
  const progress = progressOf(state)
  const { inForce } = definition
  const mapped = mappedProperties(inForce.definition.fields).length
  return (
    <section className="card" aria-labelledby="setup">
      <h2 id="setup">{t('setup.screen')}</h2>
      <p className={progress !== null && progress.done === progress.of ? 'notice' : ''} data-tone="good">
        {progress !== null && progress.done === progress.of ? t('setup.allDone') : t('setup.lead')}
      </p>
      <ol className="checklist">
        <Step
          title={t('connection.title')}
          state={state.connection}
          status={
            connected
              ? t('connection.connected', { portal: connection.portalId ?? '' })
              : t('setup.notConnected')
          }
          aside={
            <a className="link" href="#connection">
              {t('health.open.section', { section: t('connection.title') })}
            </a>
          }
        />
        <Step
          title={t('setup.me')}
          state={state.me}
          status={<Me settings={settings} connection={connection} />}
          keepsOpen={wasNobody}
        >
          {connected ? <OwnerField settings={settings} connection={connection} onChange={onChange} /> : null}
        </Step>
        <PortalStep
          portal={portal}
          state={state.portal}
          connected={connected}
          copy={(text) => gateway.copy(text)}
          judgedBy={inForce}
        />
        <WorkflowStep
          workflow={workflow}
          state={state.workflow}
          connection={connection}
          definition={inForce.definition}
        />
        <Step
          title={t('fields.title')}
          state={null}
          optional
          status={mapped === 0 ? t('setup.fields.none') : t('setup.fields', { n: mapped })}
          aside={
            <a className="link" href="#fields">
              {t('health.open.section', { section: t('fields.title') })}
            </a>
          }
        />
      </ol>
      <div className="row">
        <Button
          disabled={!connected || portal.busy !== 'no' || workflow.busy}
          onClick={() => {
            portal.check()
            workflow.look()
          }}
        >
          {t('setup.check')}
        </Button>
        <span className="hint">{t('setup.check.hint')}</span>
      </div>
    </section>
  )
}

function Me({ settings, connection }: Pick<Props, 'settings' | 'connection'>) {
  const { t } = useWords()
  const { ownerId } = settings.settings
  if (ownerId === null) return t(connection.state === 'connected' ? 'setup.me.open' : 'setup.connect')
  const [me] = ownerChoices(connection.owners, { id: ownerId, name: null }).filter(
    ({ value }) => value === ownerId,
  )
  return <span className="user-text">{t('setup.me.done', { name: me?.name ?? ownerId })}</span>
}

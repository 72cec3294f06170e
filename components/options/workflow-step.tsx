// The step "SLA workflow": whom HubSpot itself tells about an overdue lead; created turned off, or written down as steps to follow.
import type { Definition } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { LAST_CONTACTED } from '@/lib/domain/setup/workflow-part'
import type { UiKey } from '@/lib/i18n/translate'
import type { ConnectionView, WorkflowReply } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { Button } from '../ui/button'
import { workflowUrl } from '../ui/hubspot-links'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { SelectField } from './fields'
import type { StepState } from './set-up-progress'
import { Step } from './step'
import type { Workflow } from './use-workflow'
import { WorkflowPlan } from './workflow-plan'

interface Props {
  readonly workflow: Workflow
  readonly state: StepState | null
  readonly connection: ConnectionView
  /** It names the properties. */
  readonly definition: Definition
}

const RECIPE = ['1', '2', '3', '4'] as const

/** Whom to notify, one button, a link to what was made; without the plan or the scope the steps by hand. */
export function WorkflowStep({ workflow, state, connection, definition }: Props) {
  const { t } = useWords()
  const { reply, busy, managerId } = workflow
  const { owners } = connection
  const connected = connection.state === 'connected'
  const names = handoffProperties(definition.properties)
  const recipe = {
    status: names.status,
    due: names.slaDueAt,
    contact: names.firstContactAt,
    handedOff: names.handedOffAt,
    lastContacted: LAST_CONTACTED,
  }
  const url = workflowUrl(connection.uiDomain, connection.portalId, reply?.id ?? null)
  return (
    <Step
      id={SECTION_IDS.workflow}
      title={t('workflow.title')}
      state={state}
      busy={busy}
      status={
        connected
          ? reply === null
            ? busy
              ? t('workflow.looking')
              : ''
            : t(stateKey(reply))
          : t('setup.connect')
      }
      aside={
        url === null ? null : (
          <a className="link" href={url} target="_blank" rel="noreferrer">
            {t(reply?.enabled ? 'workflow.open' : 'workflow.turnOn')} <Icon name="outside" />
          </a>
        )
      }
    >
      <p className="hint">{t('workflow.intro')}</p>
      <div className="row step-act">
        <SelectField
          label={t('workflow.manager')}
          value={managerId}
          locked={false}
          choices={[
            { value: '', label: t('workflow.manager.choose') },
            ...owners.map(({ id, name }) => ({ value: id, label: displayText(name, 80) })),
          ]}
          onChange={workflow.choose}
        />
        {reply?.id == null ? (
          <Button kind="primary" disabled={busy || managerId === '' || !connected} onClick={workflow.create}>
            {t('workflow.create')}
          </Button>
        ) : null}
      </div>
      {connected && owners.length === 0 ? (
        <p className="notice" data-tone="warn">
          {t('workflow.noOwners', { scope: SCOPE_OF.owners })}
        </p>
      ) : null}
      {reply === null ? null : (
        <WorkflowPlan
          reply={reply}
          names={names}
          managerName={owners.find(({ id }) => id === managerId)?.name ?? managerId}
          busy={busy}
          onUpdate={workflow.update}
        />
      )}
      {workflow.failed ? <p role="alert">{t('options.failed')}</p> : null}
      {reply?.problem == null ? null : <Problem problem={reply.problem} />}
      <details>
        <summary>{t('workflow.recipe')}</summary>
        <ol className="steps">
          {RECIPE.map((step) => (
            <li key={step}>{t(`workflow.recipe.${step}`, recipe)}</li>
          ))}
        </ol>
        <p className="hint">{t('workflow.silent')}</p>
        <p className="hint">{t('workflow.without')}</p>
      </details>
    </Step>
  )
}

function stateKey({ state, enabled, problem }: WorkflowReply): UiKey {
  if (state === null) return problem === null ? 'workflow.none' : 'workflow.untold'
  if (state === 'created' || state === 'changed' || state === 'gone') return `workflow.${state}`
  if (state === 'updated') return enabled ? 'workflow.updated.on' : 'workflow.updated.off'
  return enabled ? 'workflow.on' : 'workflow.off'
}

function Problem({ problem }: { readonly problem: NonNullable<WorkflowReply['problem']> }) {
  const { t } = useWords()
  const words =
    problem.kind === 'scope_missing'
      ? t('workflow.scope', { scope: problem.scope })
      : problem.kind === 'refused'
        ? t('workflow.refused', { words: displayText(problem.words, 300) })
        : problem.kind === 'not_found'
          ? t('workflow.nowhere')
          : problemText(problem, { portalId: '', contactId: '' }, t).title
  return (
    <p className="notice" data-tone="warn">
      {words}
    </p>
  )
}

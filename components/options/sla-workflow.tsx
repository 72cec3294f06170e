// The workflow with which HubSpot itself watches the SLA: created switched off, or written down as a recipe.
import { useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { displayText } from '@/lib/domain/display-text'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { LAST_CONTACTED } from '@/lib/domain/setup/workflow-part'
import type { ConnectionView, Send, WorkflowReply } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { workflowUrl } from '../ui/hubspot-links'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { SelectField } from './fields'
import { WorkflowPlan } from './workflow-plan'

interface Props {
  readonly send: Send
  readonly connection: ConnectionView | null
  /** It names the properties, and the manager. */
  readonly definition: Definition
}

const RECIPE = ['1', '2', '3', '4'] as const

/** Whom to tell, one button, a link to what was made; without the plan or the scope the recipe. */
export function SlaWorkflow({ send, connection, definition }: Props) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const [reply, setReply] = useState<WorkflowReply | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const owners = connection?.owners ?? []
  const usual = definition.handoff.managerOwnerId
  const managerId = chosen ?? (owners.some(({ id }) => id === usual) ? (usual ?? '') : '')
  const names = handoffProperties(definition.properties)
  const recipe = {
    status: names.status,
    due: names.slaDueAt,
    contact: names.firstContactAt,
    handedOff: names.handedOffAt,
    lastContacted: LAST_CONTACTED,
  }
  const url = workflowUrl(connection?.uiDomain ?? null, connection?.portalId ?? null, reply?.id ?? null)

  function run(call: () => Promise<WorkflowReply>): void {
    setBusy(true)
    call()
      .then(
        (answer) => {
          setReply(answer)
          setFailed(false)
        },
        () => setFailed(true),
      )
      .finally(() => setBusy(false))
  }

  return (
    <section className="card" aria-labelledby={SECTION_IDS.workflow} aria-busy={busy}>
      <h2 id={SECTION_IDS.workflow}>{t('workflow.title')}</h2>
      <p>{t('workflow.intro')}</p>
      <SelectField
        label={t('workflow.manager')}
        value={managerId}
        locked={false}
        choices={[
          { value: '', label: t('connection.iAm.choose') },
          ...owners.map(({ id, name }) => ({ value: id, label: displayText(name, 80) })),
        ]}
        onChange={(id) => {
          setChosen(id)
          // What would change was shown for another manager.
          setReply(null)
        }}
      />
      {connection?.state === 'connected' && owners.length === 0 ? (
        <p className="notice" data-tone="warn">
          {t('workflow.noOwners', { scope: SCOPE_OF.owners })}
        </p>
      ) : null}
      <button
        type="button"
        className="button"
        disabled={busy || managerId === '' || connection?.state !== 'connected'}
        onClick={() => run(() => send('workflow.ensure', { managerId }))}
      >
        {t('workflow.create')}
      </button>
      <p className="hint">{t('workflow.create.hint')}</p>
      <p role="status">{reply === null || reply.state === null ? '' : t(stateKey(reply))}</p>
      {reply === null ? null : (
        <WorkflowPlan
          reply={reply}
          names={names}
          managerName={owners.find(({ id }) => id === managerId)?.name ?? managerId}
          busy={busy}
          onUpdate={(id, revision) => run(() => send('workflow.update', { managerId, id, revision }))}
        />
      )}
      {url === null ? null : (
        <a className="link" href={url} target="_blank" rel="noreferrer">
          {t('workflow.open')}
        </a>
      )}
      {failed ? <p role="alert">{t('options.failed')}</p> : null}
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
    </section>
  )
}

function stateKey({ state, enabled }: WorkflowReply) {
  if (state === 'created') return 'workflow.created' as const
  if (state === 'changed') return 'workflow.changed' as const
  if (state === 'gone') return 'workflow.gone' as const
  if (state === 'updated')
    return enabled ? ('workflow.updated.on' as const) : ('workflow.updated.off' as const)
  return enabled ? ('workflow.on' as const) : ('workflow.off' as const)
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
    <p role="alert" className="notice" data-tone="warn">
      {words}
    </p>
  )
}

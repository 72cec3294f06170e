// One sign: the question, what was found, and the one action that mends it.

import { displayText } from '@/lib/domain/display-text'
import type { HealthAction, HealthActionKey, HealthCheck, HealthFinding } from '@/lib/domain/health/checks'
import type { UiKey } from '@/lib/i18n/translate'
import type { ConnectionView } from '@/lib/messaging/protocol'
import type { Tone } from '../panel/tones'
import { workflowUrl } from '../ui/hubspot-links'
import { Icon, type IconName } from '../ui/icons'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'

interface Props {
  readonly check: HealthCheck
  readonly connection: ConnectionView | null
}

const LOOK: Readonly<Record<HealthCheck['state'], { tone: Tone; icon: IconName }>> = {
  good: { tone: 'good', icon: 'pass' },
  warn: { tone: 'warn', icon: 'warn' },
  bad: { tone: 'bad', icon: 'fail' },
  unknown: { tone: 'calm', icon: 'unknown' },
}

/** An item of the list. */
export function HealthItem({ check, connection }: Props) {
  const { t } = useWords()
  const { id, state, findings, action } = check
  const { tone, icon } = LOOK[state]
  return (
    <li className="health-item" data-check={id}>
      <div className="health-head">
        <h3>{t(`health.sign.${id}`)}</h3>
        <span className="tag" data-tone={tone}>
          <Icon name={icon} /> {t(`health.state.${state}`)}
        </span>
      </div>
      <ul className="health-findings">
        {findings.map((finding) => (
          <Finding key={finding.key + String(finding.params.property ?? '')} finding={finding} />
        ))}
      </ul>
      {action === null ? null : <Action action={action} connection={connection} />}
    </li>
  )
}

function Finding({ finding: { key, good, few, params } }: { readonly finding: HealthFinding }) {
  const { t, record } = useWords()
  const icon = good === null ? 'not_applicable' : good ? 'pass' : 'warn'
  return (
    <li data-tone={good === null ? 'calm' : good ? 'good' : 'warn'}>
      <Icon name={icon} />
      <span className="user-text">
        {t(`health.finding.${key}`, shown(params))}
        {few ? (
          <span className="soft">
            {record.space}
            {t('health.few')}
          </span>
        ) : null}
      </span>
    </li>
  )
}

/** HubSpot's words and names are untrusted text. */
function shown(params: HealthFinding['params']) {
  const short = (text: string) => displayText(text, 300)
  const part = (value: HealthFinding['params'][string]) =>
    typeof value === 'string' ? short(value) : typeof value === 'number' ? value : value.map(short)
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, part(value)]))
}

/** The section of this page where the action is taken. */
const PLACES: Partial<Readonly<Record<HealthActionKey, { readonly id: string; readonly title: UiKey }>>> = {
  set_up: { id: SECTION_IDS.setup, title: 'setup.screen' },
  mend_type: { id: SECTION_IDS.setup, title: 'setup.screen' },
  restore: { id: SECTION_IDS.setup, title: 'setup.screen' },
  send_file: { id: SECTION_IDS.definition, title: 'definition.title' },
  map_fields: { id: SECTION_IDS.fields, title: 'fields.title' },
  require_signal: { id: SECTION_IDS.definition, title: 'definition.title' },
  require_role: { id: SECTION_IDS.definition, title: 'definition.title' },
  create_workflow: { id: SECTION_IDS.workflow, title: 'setup.screen' },
  mend_workflow: { id: SECTION_IDS.workflow, title: 'setup.screen' },
  look_for_workflow: { id: SECTION_IDS.workflow, title: 'setup.screen' },
  add_scope: { id: SECTION_IDS.connection, title: 'connection.title' },
}

function Action({
  action: { key, params },
  connection,
}: Omit<Props, 'check'> & { readonly action: HealthAction }) {
  const { t, record } = useWords()
  const place = PLACES[key]
  const url =
    key === 'switch_workflow_on'
      ? workflowUrl(connection?.uiDomain ?? null, connection?.portalId ?? null, String(params.id ?? ''))
      : null
  return (
    <p className="health-action">
      <strong>{t('health.action')}</strong>
      {record.space}
      {t(`health.action.${key}`, shown(params))}{' '}
      {place === undefined ? null : (
        <a className="link" href={`#${place.id}`}>
          {t('health.open.section', { section: t(place.title) })}
        </a>
      )}
      {url === null ? null : (
        <a className="link" href={url} target="_blank" rel="noreferrer">
          {t('workflow.open')}
        </a>
      )}
    </p>
  )
}

// The step "Portal set-up": what the portal lacks, one press that creates it, the whole list on request.
import { useState } from 'react'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { displayText } from '@/lib/domain/display-text'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { isDone, type SetupStep, stepsOf } from '@/lib/domain/setup/plan'
import { GROUP, wantedProperties } from '@/lib/domain/setup/wanted'
import { languageName } from '@/lib/i18n/language-name'
import type { Translator } from '@/lib/i18n/translate'
import type { SetupReply } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { SelectField } from './fields'
import { LabelMends } from './label-mends'
import type { StepState } from './set-up-progress'
import { SetupPlan } from './setup-plan'
import { Step } from './step'
import type { PortalPlan } from './use-portal-plan'

interface Props {
  readonly portal: PortalPlan
  readonly state: StepState | null
  readonly connected: boolean
  readonly copy: (text: string) => Promise<void>
  /** The definition in force: it names the properties and its own version. */
  readonly judgedBy: StoredDefinition
}

/** Nothing is written before it was shown what would be. */
export function PortalStep({ portal, state, connected, copy, judgedBy }: Props) {
  const words = useWords()
  const { t } = words
  const { reply, busy } = portal
  const plan = reply?.plan ?? null
  const failures = reply?.failures ?? []
  const todo = stepsOf(plan ?? [], 'needed').length
  const mends = stepsOf(plan ?? [], 'labels')
  const needsLook = failures.length > 0 || (plan ?? []).some(({ action }) => action === 'cannot')
  return (
    <Step
      id={SECTION_IDS.setup}
      title={t('setup.title')}
      state={state}
      status={statusText(portal, connected, words)}
      keepsOpen={mends.length > 0}
      busy={busy !== 'no'}
      aside={
        todo === 0 ? null : (
          <Button kind="primary" disabled={busy !== 'no'} onClick={() => portal.apply('needed')}>
            {t('setup.apply')}
          </Button>
        )
      }
    >
      {portal.failed ? <p role="alert">{t('options.failed')}</p> : null}
      {reply?.problem == null ? null : <Problem problem={reply.problem} />}
      <p className="hint">{words.sentences([t('setup.intro', { group: GROUP.label }), t('setup.never')])}</p>
      {reply === null || plan === null ? null : (
        <SelectField
          label={t('setup.language')}
          hint={t('setup.language.hint')}
          value={reply.language}
          locked={false}
          choices={LANGUAGES.map((value) => ({ value, label: languageName(value, value) }))}
          onChange={(value) => portal.choose(value as Language)}
        />
      )}
      <details open={needsLook}>
        <summary>{t('setup.list')}</summary>
        <div className="stack">
          <SetupPlan plan={plan} failures={failures} wanted={wantedBy(judgedBy)} />
          {reply === null || todo + mends.length === 0 ? null : (
            <div>
              <CopyPlan copy={copy} text={reply.dryRun} />
            </div>
          )}
        </div>
      </details>
      <LabelMends
        steps={mends}
        failures={failures}
        busy={busy !== 'no'}
        onMend={() => portal.apply('labels')}
      />
    </Step>
  )
}

const wantedBy = ({ definition: { version, properties }, fingerprint }: StoredDefinition) =>
  wantedProperties([{ version, fingerprint }], handoffProperties(properties))

function statusText({ reply, busy, progress }: PortalPlan, connected: boolean, words: Translator): string {
  const { t } = words
  if (!connected) return t('setup.connect')
  if (busy === 'checking') return t('setup.checking')
  if (busy === 'applying') return progress === null ? '…' : t('setup.applying', { ...progress })
  if (reply === null || reply.plan === null || reply.problem !== null) return ''
  const { plan } = reply
  if (!isDone(plan))
    return words.sentences([...(reply.replanned ? [t('setup.replanned')] : []), neededText(plan, words)])
  if (plan.some(({ action }) => action === 'cannot')) return t('setup.done.cannot')
  return t(stepsOf(plan, 'labels').length > 0 ? 'setup.done.labels' : 'setup.done')
}

/** How many properties are missing, and how many lack a part; the group goes without saying. */
function neededText(plan: readonly SetupStep[], { t, sentences }: Translator): string {
  const needed = stepsOf(plan, 'needed').filter(({ kind }) => kind !== 'group')
  const missing = needed.filter(({ action }) => action === 'create').length
  const partly = needed.length - missing
  return sentences([
    ...(missing === 0 && partly > 0 ? [] : [t('setup.missing', { n: missing })]),
    ...(partly === 0 ? [] : [t('setup.partly', { n: partly })]),
  ])
}

function Problem({ problem }: { readonly problem: NonNullable<SetupReply['problem']> }) {
  const { t } = useWords()
  const text =
    problem.kind === 'scope_missing'
      ? t('setup.scope', { scope: problem.scope })
      : problemText(problem, { portalId: '', contactId: '' }, t).title
  const words = problem.kind === 'refused' ? displayText(problem.words, 300) : ''
  return (
    <p className="notice" data-tone="warn">
      {text} {words === '' ? '' : t('setup.refused', { words })}
    </p>
  )
}

function CopyPlan({ copy, text }: { readonly copy: Props['copy']; readonly text: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <Button kind="quiet" onClick={() => void copy(text).then(() => setCopied(true))}>
      {t(copied ? 'setup.copied' : 'setup.copy')}
    </Button>
  )
}

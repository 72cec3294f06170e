// Bringing the portal to what the handoff needs: look, see the plan, apply it, see what became of it.
import { useEffect, useState } from 'react'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { displayText } from '@/lib/domain/display-text'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { LANGUAGES, type Language } from '@/lib/domain/settings'
import { isDone, type StepPart, stepsOf } from '@/lib/domain/setup/plan'
import { GROUP, wantedProperties } from '@/lib/domain/setup/wanted'
import { languageName } from '@/lib/i18n/language-name'
import type { SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
import { SelectField } from './fields'
import { LabelMends } from './label-mends'
import type { OptionsGateway } from './options-gateway'
import { SetupPlan } from './setup-plan'

interface Props {
  readonly gateway: OptionsGateway
  readonly connected: boolean
  /** The definition in force: it names the properties and its own version. */
  readonly judgedBy: StoredDefinition
}

/** Nothing is asked of HubSpot before the button is pressed; nothing is written before the plan was seen. */
export function PortalSetup({ gateway, connected, judgedBy }: Props) {
  const { t } = useWords()
  /** Null: not chosen, so the portal's own. */
  const [chosen, setChosen] = useState<Language | null>(null)
  const [reply, setReply] = useState<SetupReply | null>(null)
  const [busy, setBusy] = useState<'no' | 'checking' | 'applying'>('no')
  const [progress, setProgress] = useState<SetupProgress | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => gateway.on('setup.changed', setProgress), [gateway])

  function run(what: 'checking' | 'applying', call: () => Promise<SetupReply>): void {
    setBusy(what)
    setProgress(null)
    call()
      .then(
        (answer) => {
          setReply(answer)
          setFailed(false)
        },
        () => setFailed(true),
      )
      .finally(() => setBusy('no'))
  }

  function check(language: Language | null): void {
    setChosen(language)
    run('checking', () => gateway.send('setup.plan', { language }))
  }

  const plan = reply?.plan ?? null
  const todo = stepsOf(plan ?? [], 'needed').length
  const mends = stepsOf(plan ?? [], 'labels')
  const apply = (part: StepPart) => {
    if (reply === null || plan === null) return
    run('applying', () => gateway.send('setup.apply', { plan, language: reply.language, part }))
  }
  return (
    <section className="card" aria-labelledby={SECTION_IDS.setup} aria-busy={busy !== 'no'}>
      <h2 id={SECTION_IDS.setup}>{t('setup.title')}</h2>
      <p>{t('setup.intro', { group: GROUP.name })}</p>
      <p className="hint">{t('setup.never')}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={!connected || busy !== 'no'}
          onClick={() => check(chosen)}
        >
          {t('setup.check')}
        </button>
        {todo === 0 ? null : (
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={busy !== 'no'}
            onClick={() => apply('needed')}
          >
            {t('setup.apply', { n: todo })}
          </button>
        )}
        {reply === null || todo + mends.length === 0 ? null : (
          <CopyPlan gateway={gateway} text={reply.dryRun} />
        )}
      </div>
      <p role="status">{statusText(busy, progress, reply, t)}</p>
      {failed ? <p role="alert">{t('options.failed')}</p> : null}
      {reply?.problem == null ? null : <Problem reply={reply} />}
      {reply === null || plan === null ? null : (
        <SelectField
          label={t('setup.language')}
          hint={t('setup.language.hint')}
          value={reply.language}
          locked={false}
          choices={LANGUAGES.map((value) => ({ value, label: languageName(value, value) }))}
          onChange={(value) => (busy === 'no' ? check(value as Language) : undefined)}
        />
      )}
      <SetupPlan plan={plan} failures={reply?.failures ?? []} wanted={wantedBy(judgedBy)} />
      <LabelMends
        steps={mends}
        failures={reply?.failures ?? []}
        busy={busy !== 'no'}
        onMend={() => apply('labels')}
      />
    </section>
  )
}

const wantedBy = ({ definition: { version, properties }, fingerprint }: StoredDefinition) =>
  wantedProperties([{ version, fingerprint }], handoffProperties(properties))

type T = ReturnType<typeof useWords>['t']

function statusText(
  busy: 'no' | 'checking' | 'applying',
  progress: SetupProgress | null,
  reply: SetupReply | null,
  t: T,
): string {
  if (busy === 'checking') return t('setup.checking')
  if (busy === 'applying')
    return progress === null ? '…' : t('setup.applying', { ...progress, name: progress.name })
  if (reply === null || reply.plan === null || reply.problem !== null) return ''
  if (reply.replanned) return t('setup.replanned')
  if (!isDone(reply.plan)) return ''
  if (reply.plan.some(({ action }) => action === 'cannot')) return t('setup.done.cannot')
  return t(stepsOf(reply.plan, 'labels').length > 0 ? 'setup.done.labels' : 'setup.done')
}

function Problem({ reply: { problem } }: { readonly reply: SetupReply }) {
  const { t } = useWords()
  if (problem === null) return null
  const text =
    problem.kind === 'scope_missing'
      ? t('setup.scope', { scope: problem.scope })
      : problemText(problem, { portalId: '', contactId: '' }, t).title
  const words = problem.kind === 'refused' ? displayText(problem.words, 300) : ''
  return (
    <p role="alert" className="notice" data-tone="warn">
      {text} {words === '' ? '' : t('setup.refused', { words })}
    </p>
  )
}

function CopyPlan({ gateway, text }: { readonly gateway: OptionsGateway; readonly text: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="button"
      data-kind="quiet"
      onClick={() => void gateway.copy(text).then(() => setCopied(true))}
    >
      {t(copied ? 'setup.copied' : 'setup.copy')}
    </button>
  )
}

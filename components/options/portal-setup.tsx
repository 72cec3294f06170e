// Bringing the portal to what the handoff needs: look, see the plan, apply it, see what became of it.
import { useEffect, useState } from 'react'
import type { StoredDefinition } from '@/lib/domain/definition/stored-definition'
import { displayText } from '@/lib/domain/display-text'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { GROUP, wantedProperties } from '@/lib/domain/setup/wanted'
import type { SetupProgress, SetupReply } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { useWords } from '../ui/language'
import { SECTION_IDS } from '../ui/section-ids'
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

  const plan = reply?.plan ?? null
  const todo = plan?.filter(({ action }) => action === 'create' || action === 'extend').length ?? 0
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
          onClick={() => run('checking', () => gateway.send('setup.plan'))}
        >
          {t('setup.check')}
        </button>
        {plan === null || todo === 0 ? null : (
          <button
            type="button"
            className="button"
            data-kind="primary"
            disabled={busy !== 'no'}
            onClick={() => run('applying', () => gateway.send('setup.apply', { plan }))}
          >
            {t('setup.apply', { n: todo })}
          </button>
        )}
        {reply === null || todo === 0 ? null : <CopyPlan gateway={gateway} text={reply.dryRun} />}
      </div>
      <p role="status">{statusText(busy, progress, reply, t)}</p>
      {failed ? <p role="alert">{t('options.failed')}</p> : null}
      {reply?.problem == null ? null : <Problem reply={reply} />}
      <SetupPlan plan={plan} failures={reply?.failures ?? []} wanted={wantedBy(judgedBy)} />
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
  if (reply.plan.some(({ action }) => action === 'create' || action === 'extend')) return ''
  return t(reply.plan.some(({ action }) => action === 'cannot') ? 'setup.done.cannot' : 'setup.done')
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

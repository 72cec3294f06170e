// The section "Health check": the five signs that a handoff is undefined, looked for in the live portal.

import { useId, useState } from 'react'
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import type { HealthReply } from '@/lib/messaging/protocol-definition'
import { connectProblemText } from '../options/connect-problem-text'
import { needsAction } from '../panel/problem-text'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { HealthItem } from './health-item'
import './health.css'

interface Props {
  readonly send: Send
  readonly connection: ConnectionView | null
}

/** Nothing is asked of HubSpot before the button is pressed; a former answer stays while the next one comes. */
export function HealthSection({ send, connection }: Props) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [reply, setReply] = useState<HealthReply | null>(null)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const connected = connection?.state === 'connected'
  const problem = busy ? null : (reply?.problem ?? null)

  function check(): void {
    setBusy(true)
    setFailed(false)
    send('health.check')
      .then(setReply, () => setFailed(true))
      .finally(() => setBusy(false))
  }

  return (
    <section className="card" aria-labelledby="health" aria-busy={busy}>
      <h2 id="health">{t('health.title')}</h2>
      <p>{t('health.intro')}</p>
      <div className="row">
        <Button
          disabled={!connected || busy}
          aria-describedby={connected ? undefined : `${id}-why`}
          onClick={check}
        >
          {t('health.check')}
        </Button>
        {connected ? null : (
          <span id={`${id}-why`} className="hint">
            {t('health.connect')}
          </span>
        )}
      </div>
      <p role="status">{busy ? t('health.checking') : statusText(reply, words)}</p>
      {failed ? <p role="alert">{t('options.failed')}</p> : null}
      {problem === null ? null : (
        <p role="alert" className="notice user-text" data-tone="warn">
          {connectProblemText(problem, words)} {needsAction(problem) ? '' : t('health.problem.retry')}
        </p>
      )}
      {reply?.checks == null ? null : (
        <>
          <p className="hint">{basisText(reply, words)}</p>
          <ol className="health" aria-label={t('health.list')}>
            {reply.checks.map((one) => (
              <HealthItem key={one.id} check={one} connection={connection} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function statusText(reply: HealthReply | null, { t, sentences }: Translator): string {
  if (reply === null || reply.checks === null || reply.checkedAt === null) return ''
  const good = reply.checks.filter(({ state }) => state === 'good').length
  return sentences([
    t('health.result', { good, n: reply.checks.length }),
    t('health.done', { at: { at: reply.checkedAt } }),
  ])
}

function basisText({ basis }: HealthReply, { t, language }: Translator): string {
  if (basis === null) return ''
  const { read, total } = basis
  const span = { from: jstDate(basis.from, language), to: jstDate(basis.to, language) }
  if (read === null || total === null) return t('health.basis.none', span)
  return t(read < total ? 'health.basis.sample' : 'health.basis', { ...span, read, total })
}

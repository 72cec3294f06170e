// Pasting an access token and connecting with it.
import { type FormEvent, useId, useState } from 'react'
import type { SettingsView } from '@/lib/domain/settings'
import type { ConnectionView, ConnectProblem } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { connectProblemText } from './connect-problem-text'
import { RadioField } from './fields'
import type { OptionsGateway } from './options-gateway'
import { PortalIdField } from './portal-id-field'
import type { OptionsState } from './use-options'

interface Props {
  readonly gateway: OptionsGateway
  readonly options: OptionsState
  readonly settings: SettingsView
  readonly onConnected: (connection: ConnectionView) => void
}

/** The token leaves this component only through `gateway.connect` and is forgotten once connected. */
export function ConnectForm({ gateway, options, settings, onConnected }: Props) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [token, setToken] = useState('')
  const [visible, setVisible] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ConnectProblem | { readonly kind: 'no_answer' } | null>(null)
  const [portal, setPortal] = useState('')
  const [asksPortal, setAsksPortal] = useState(false)
  const { keepToken } = settings.settings

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    if (token.trim() === '') return setProblem({ kind: 'token_shape' })
    setBusy(true)
    setProblem(null)
    // Called within the click: the gateway asks the browser for the hosts first.
    gateway
      .connect(token.trim(), keepToken, asksPortal ? portal.trim() : null)
      .then(
        (reply) => {
          if (!reply.ok) {
            setProblem(reply.problem)
            if (reply.problem.kind === 'portal_untold') {
              setAsksPortal(true)
              setPortal(settings.portalId ?? '')
            }
            return
          }
          setToken('')
          setVisible(false)
          onConnected(reply.connection)
        },
        () => setProblem({ kind: 'no_answer' }),
      )
      .finally(() => setBusy(false))
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {settings.portalId === null ? null : (
        <p className="hint">{t('connection.onlyPortal', { portal: settings.portalId })}</p>
      )}
      <div className="field">
        <label htmlFor={id}>{t('connection.token')}</label>
        <div className="row">
          <input
            id={id}
            className="input"
            type={visible ? 'text' : 'password'}
            value={token}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck="false"
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={problem?.kind === 'token_shape' || problem?.kind === 'token_refused'}
            onChange={(event) => {
              setToken(event.target.value)
              // Another token may tell its portal by itself.
              setAsksPortal(false)
            }}
          />
          <button
            type="button"
            className="button"
            aria-pressed={visible}
            onClick={() => setVisible(!visible)}
          >
            {t(visible ? 'connection.token.hide' : 'connection.token.show')}{' '}
            <span className="visually-hidden">{t('connection.token')}</span>
          </button>
          <button type="submit" className="button" data-kind="primary" aria-disabled={busy}>
            {busy ? t('connection.connecting') : t('connection.connect')}
          </button>
        </div>
        <p id={`${id}-hint`} className="hint">
          {t('connection.token.hint')}
        </p>
        <div id={`${id}-problem`} role="alert">
          {problem === null ? null : (
            <p className="notice user-text" data-tone={problem.kind === 'portal_untold' ? 'warn' : 'bad'}>
              {connectProblemText(problem, words)}
            </p>
          )}
        </div>
      </div>
      {asksPortal ? (
        <PortalIdField
          value={portal}
          invalid={problem?.kind === 'portal_shape' || problem?.kind === 'portal_mismatch'}
          onChange={setPortal}
        />
      ) : null}
      <RadioField
        label={t('connection.keep')}
        value={keepToken ? 'disconnect' : 'close'}
        locked={settings.managed.includes('keepToken')}
        hint={t('connection.keep.hint')}
        choices={(['disconnect', 'close'] as const).map((value) => ({
          value,
          label: t(`connection.keep.${value}`),
        }))}
        onChange={(value) => options.change({ keepToken: value === 'disconnect' })}
      />
    </form>
  )
}

// Which version is in force here, where it comes from, and what the portal has.
import { useState } from 'react'
import { isBehind } from '@/lib/domain/definition/versions'
import { displayText } from '@/lib/domain/display-text'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import { jstDate, jstTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { Send } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Fact } from './fact'
import { portalFileText } from './problem-words'

interface Props {
  readonly send: Send
  readonly view: DefinitionView
  readonly connected: boolean
  readonly onView: (view: DefinitionView) => void
}

/** A few facts, a banner when this browser is behind the portal, and a button that checks again. */
export function VersionsFacts({ send, view, connected, onView }: Props) {
  const words = useWords()
  const { t, language } = words
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const { definition, fingerprint, origin, keptAt } = view.inForce
  function check(): void {
    if (state === 'busy') return
    setState('busy')
    send('definition.check').then(
      (next) => {
        setState('idle')
        onView(next)
      },
      () => setState('failed'),
    )
  }

  return (
    <>
      {view.behind ? (
        <p className="notice user-text" data-tone="warn">
          {behindText(view, words)}
          {view.notTakenUp === null ? null : (
            <>
              {words.record.space}
              {portalFileText(view.notTakenUp, words)}
            </>
          )}
        </p>
      ) : null}
      <dl className="facts">
        <Fact label="versions.version">{definition.version}</Fact>
        <Fact label="versions.fingerprint">
          <code>{fingerprint}</code>
        </Fact>
        <Fact label="versions.rules">
          <code>{RULES_VERSION}</code>
        </Fact>
        <Fact label="versions.origin">{t(`versions.origin.${origin}`)}</Fact>
        {keptAt === null ? null : <Fact label="versions.since">{jstDate(keptAt, language)}</Fact>}
        <Fact label="versions.portal">
          {portalText(view, words)}{' '}
          {connected ? (
            <Button kind="quiet" aria-disabled={state === 'busy'} onClick={check}>
              {t(state === 'busy' ? 'versions.checking' : 'versions.check')}
            </Button>
          ) : null}
        </Fact>
      </dl>
      {state === 'failed' ? <p role="alert">{t('options.failed')}</p> : null}
    </>
  )
}

function portalText({ inForce, portal }: DefinitionView, { t }: Translator): string {
  if (portal === null) return t('versions.portal.unknown')
  const { latest } = portal
  const here = { version: inForce.definition.version, fingerprint: inForce.fingerprint }
  const version = displayText(latest?.version ?? '', 40)
  const same = latest !== null && latest.version === here.version && !isBehind(here, latest)
  const state =
    latest === null
      ? t('versions.portal.none')
      : t(same ? 'versions.portal.same' : 'versions.portal.latest', { version })
  return t('versions.portal.checked', { state, time: jstTime(portal.checkedAt) })
}

function behindText({ inForce, portal }: DefinitionView, { t }: Translator): string {
  const { version } = inForce.definition
  const latest = displayText(portal?.latest?.version ?? '?', 40)
  return t(latest === version ? 'versions.behind.same' : 'versions.behind', { latest, version })
}

// Publishing the draft: what will happen, why it cannot happen yet, and how it went.
import { useId, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Sharing } from '@/lib/domain/definition/portal-file'
import { nextVersion } from '@/lib/domain/definition/versions'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import type { UiKey } from '@/lib/i18n/translate'
import type { Send } from '@/lib/messaging/protocol'
import type { DefinitionView, PublishProblem } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { publishProblemText } from './problem-words'

interface Props {
  readonly send: Send
  readonly view: DefinitionView
  readonly draft: Definition
  readonly errors: number
  readonly unread: number
  readonly changes: number
  readonly connected: boolean
  readonly onPublished: (view: DefinitionView, sharing: Sharing) => void
}

/** While the button is off, the reason stands beside it. */
export function Publish(props: Props) {
  const { send, view, draft, onPublished } = props
  const words = useWords()
  const { t } = words
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<PublishProblem | 'no_answer' | null>(null)
  const { version } = view.inForce.definition
  const why = unmet(props)

  function publish(over: string | null): void {
    if (busy) return
    setBusy(true)
    setProblem(null)
    send('definition.publish', { definition: draft, over })
      .then(
        (reply) => (reply.ok ? onPublished(reply.view, reply.sharing) : setProblem(reply.problem)),
        () => setProblem('no_answer'),
      )
      .finally(() => setBusy(false))
  }

  return (
    <div className="publish" aria-busy={busy}>
      <Button
        kind="primary"
        disabled={why !== null}
        aria-disabled={busy}
        aria-describedby={`${id}-what`}
        onClick={() => publish(null)}
      >
        {busy ? t('publish.publishing') : t('publish.button', { version: versionOf(view) })}
      </Button>
      <p id={`${id}-what`} className="hint" data-plain={why === null ? '' : undefined}>
        {why === null
          ? t('publish.what', { property: handoffProperties(draft.properties).definitionVersion })
          : t(why, { version })}
      </p>
      <div role="alert">
        {problem === null ? null : (
          <div className="notice stack user-text" data-tone="warn">
            <p>
              {problem === 'no_answer'
                ? t('publish.failed')
                : words.sentences([publishProblemText(problem, version, words), t('publish.kept')])}
            </p>
            {problem !== 'no_answer' && problem.kind === 'behind' ? (
              <div>
                <Button disabled={why !== null} onClick={() => publish(problem.latest)}>
                  {t('publish.over', { latest: problem.latest })}
                </Button>
              </div>
            ) : null}
          </div>
        )}
      </div>
    </div>
  )
}

function unmet({ connected, errors, unread, changes }: Props): UiKey | null {
  if (unread > 0) return 'publish.unread'
  if (errors > 0) return 'publish.errors'
  if (changes === 0) return 'publish.unchanged'
  return connected ? null : 'publish.notConnected'
}

/** The likely name of the next version; the portal has the last word. */
function versionOf({ inForce, earlier, portal }: DefinitionView): string {
  const ours = [inForce, ...earlier].map(({ definition }) => definition.version)
  return nextVersion([...ours, ...(portal?.versions ?? []).map(({ version }) => version)])
}

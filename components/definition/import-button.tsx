// Imports a definition from a file; a file that is too large is refused before it is read.
import { type ChangeEvent, useRef, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { LARGEST_FILE } from '@/lib/domain/definition/file'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'
import type { Send } from '@/lib/messaging/protocol'
import type { ImportReply } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { fileProblemText } from './problem-words'

interface Props {
  readonly send: Send
  /** What the file would replace. */
  readonly draft: Definition | null
  readonly onImported: (reply: Extract<ImportReply, { ok: true }>) => void
}

const TOO_LARGE: DefinitionProblem = { kind: 'too_large', path: '', expected: '' }

/** A file that cannot be used changes neither the version in force nor the draft. */
export function ImportButton({ send, draft, onImported }: Props) {
  const words = useWords()
  const { t } = words
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<DefinitionProblem | 'unreadable' | null>(null)
  /** The text of a file that would replace the draft, until the person has answered. */
  const [waiting, setWaiting] = useState<string | null>(null)

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const file = event.target.files?.[0]
    setProblem(null)
    setWaiting(null)
    if (file === undefined) return
    if (file.size > LARGEST_FILE) setProblem(TOO_LARGE)
    else file.text().then(draft === null ? take : setWaiting, () => setProblem('unreadable'))
    // Choosing the same file again must count as a choice.
    event.target.value = ''
  }

  function take(text: string): void {
    setWaiting(null)
    send('definition.import', { text }).then(
      (reply) => (reply.ok ? onImported(reply) : setProblem(reply.problem)),
      () => setProblem('unreadable'),
    )
  }

  const why =
    problem === null ? null : problem === 'unreadable' ? t('import.failed') : fileProblemText(problem, words)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('versions.import')}</Button>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={choose} />
      {why === null ? null : (
        <p role="alert" className="notice user-text wide" data-tone="bad">
          {words.sentences([why, t('import.refused')])}
        </p>
      )}
      {waiting === null ? null : (
        <div role="alert" className="notice stack wide" data-tone="warn">
          <p>{t('import.replace')}</p>
          <div className="row">
            <Button onClick={() => setWaiting(null)}>{t('import.replace.no')}</Button>
            <Button onClick={() => take(waiting)}>{t('import.replace.yes')}</Button>
          </div>
        </div>
      )}
    </>
  )
}

// The definition in force as text, and what can be done with it.
import { useLayoutEffect, useRef } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { definitionFile } from '@/lib/domain/definition/file'
import type { Send } from '@/lib/messaging/protocol'
import type { DefinitionView, ImportReply } from '@/lib/messaging/protocol-definition'
import { Locked } from '../options/fields'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { DefinitionSummary } from './definition-summary'
import { EarlierVersions } from './earlier-versions'
import { ImportButton } from './import-button'
import type { Names } from './names'
import { fileProblemText } from './problem-words'
import { type Tried, TrySentence } from './try-sentence'
import { VersionsFacts } from './versions-facts'

interface Props {
  readonly send: Send
  readonly download: (name: string, text: string) => void
  readonly view: DefinitionView
  readonly names: Names
  readonly connected: boolean
  readonly draft: Definition | null
  /** The editor was just closed: the focus goes back to its button. */
  readonly returned: boolean
  readonly tried: Tried
  readonly onTry: (tried: Tried) => void
  readonly onView: (view: DefinitionView) => void
  /** Opens the editor. A definition that is given becomes the draft first. */
  readonly onEdit: (definition: Definition | null) => void
  readonly onImported: (reply: Extract<ImportReply, { ok: true }>) => void
}

/** A definition that company policy fixes can only be read and exported. */
export function Reading(props: Props) {
  const { send, view, names, connected, draft, onView, onEdit, onImported } = props
  const words = useWords()
  const { t } = words
  const { definition } = view.inForce
  const edit = useRef<HTMLButtonElement>(null)
  const { returned } = props
  useLayoutEffect(() => {
    if (returned) edit.current?.focus()
  }, [returned])
  const save = (one: Definition) =>
    props.download(`japan-mql-definition-${one.version}.json`, definitionFile(one))
  return (
    <>
      {view.managed ? (
        <p className="row">
          <Locked /> <span>{t('versions.managed')}</span>
        </p>
      ) : null}
      {view.policyProblem === null ? null : (
        <div className="notice user-text" data-tone="warn">
          <p>{t('versions.policy')}</p>
          <p>{fileProblemText(view.policyProblem, words)}</p>
        </div>
      )}
      <VersionsFacts send={send} view={view} connected={connected} onView={onView} />
      {draft === null || view.managed ? null : <p>{t('versions.hasDraft')}</p>}
      <div className="row">
        {view.managed ? null : (
          <Button ref={edit} kind="primary" onClick={() => onEdit(null)}>
            {t(draft === null ? 'versions.edit' : 'versions.goOn')}
          </Button>
        )}
        <Button onClick={() => save(definition)}>{t('versions.export')}</Button>
        {view.managed ? null : <ImportButton send={send} draft={draft} onImported={onImported} />}
      </div>
      <DefinitionSummary definition={definition} names={names} />
      <TrySentence definition={definition} tried={props.tried} onTry={props.onTry} />
      <EarlierVersions
        view={view}
        names={names}
        draft={draft}
        onExport={save}
        onUse={view.managed ? undefined : onEdit}
      />
    </>
  )
}

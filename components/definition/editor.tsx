// The editor: the form, what it says in plain words, what differs, what that means for real contacts, and publishing.

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { checkDefinition } from '@/lib/domain/definition/checks'
import type { Definition } from '@/lib/domain/definition/definition'
import { diffOf } from '@/lib/domain/definition/diff'
import type { Vocabulary } from '@/lib/domain/portal'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { useAfterPaint } from '../ui/use-after-paint'
import { ChangeList } from './change-list'
import { DefinitionSummary } from './definition-summary'
import { DiscardButton } from './discard-button'
import { EditorState } from './editor-state'
import { type Edit, EditProvider, findingsOf, isInside } from './form/edit'
import { Form } from './form/form'
import { namesOf } from './names'
import { PreviewPart } from './preview'
import { Publish } from './publish'
import { type Tried, TrySentence } from './try-sentence'
import { usePreview } from './use-preview'

export type VocabularyState = 'reading' | 'known' | 'unknown'

export interface EditorProps {
  readonly send: Send
  readonly view: DefinitionView
  readonly connection: ConnectionView | null
  readonly vocabulary: Vocabulary | null
  readonly vocabularyState: VocabularyState
  /** What the form begins with; changes of it from elsewhere make another editor. */
  readonly start: Definition
  /** The last change could not be kept. */
  readonly notKept: boolean
  readonly tried: Tried
  readonly onTry: (tried: Tried) => void
  readonly onChange: (draft: Definition) => void
  readonly onLeaveField: () => void
  readonly onPublished: (view: DefinitionView) => void
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Typing is never held up: what follows from the draft is worked out after it. */
export function Editor(props: EditorProps) {
  const { send, view, connection, vocabulary, start, onChange, onPublished } = props
  const { t } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  const [draft, setDraft] = useState(start)
  const [unread, setUnreadFields] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef(draft)
  const preview = usePreview(send)
  const inForce = view.inForce.definition
  const seen = useAfterPaint(draft)
  const findings = useMemo(() => checkDefinition(seen), [seen])
  const changes = useMemo(() => diffOf(inForce, seen), [inForce, seen])
  const owners = connection?.owners ?? NOBODY
  const names = useMemo(() => namesOf(owners, vocabulary), [owners, vocabulary])
  useLayoutEffect(() => title.current?.focus(), [])

  const change = useCallback(
    (part: Partial<Definition>) => {
      latest.current = { ...latest.current, ...part }
      setDraft(latest.current)
      onChange(latest.current)
    },
    [onChange],
  )
  const setUnread = useCallback(
    (field: string, isUnread: boolean) =>
      setUnreadFields((before) => {
        if (before.has(field) === isUnread) return before
        const next = new Set(before)
        if (isUnread) next.add(field)
        else next.delete(field)
        return next
      }),
    [],
  )
  const changed = useCallback(
    (path: string) => changes.some((one) => one.path === path || isInside(one.path, path)),
    [changes],
  )
  const edit: Edit = { draft, change, findings, setUnread, vocabulary, owners }
  const errors = findings.filter(({ kind }) => kind === 'error').length
  return (
    <EditProvider value={edit}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the last field left is kept at once, whichever it was. */}
      <div className="editor stack" onBlur={props.onLeaveField}>
        <div>
          <h3 ref={title} tabIndex={-1}>
            {t('edit.title')}
          </h3>
          <p className="hint">{t('edit.intro')}</p>
        </div>
        {props.notKept ? (
          <p role="alert" className="notice" data-tone="bad">
            {t('edit.notKept')}
          </p>
        ) : null}
        <VocabularyLine state={props.vocabularyState} />
        <General findings={[...findingsOf(findings, ''), ...findingsOf(findings, 'required')]} />
        <Form changed={changed} />
        <div>
          <h3>{t('edit.changes', { version: inForce.version })}</h3>
          <ChangeList changes={changes} names={names} />
        </div>
        <TrySentence definition={seen} tried={props.tried} onTry={props.onTry} />
        <PreviewPart send={send} connection={connection} preview={preview} inForce={inForce} draft={seen} />
        <details>
          <summary>{t('edit.summary')}</summary>
          <DefinitionSummary definition={seen} names={names} />
        </details>
        <Publish
          send={send}
          view={view}
          draft={draft}
          errors={errors}
          unread={unread.size}
          changes={changes.length}
          connected={connection?.state === 'connected'}
          onPublished={onPublished}
        />
        <div className="row">
          <Button onClick={props.onClose}>{t('edit.close')}</Button>
          <DiscardButton version={inForce.version} onDiscard={props.onDiscard} />
        </div>
        <EditorState
          changes={changes.length}
          errors={errors + unread.size}
          leads={preview.leads}
          inForce={inForce}
          draft={seen}
        />
      </div>
    </EditProvider>
  )
}

const NOBODY: ConnectionView['owners'] = []

function VocabularyLine({ state }: { readonly state: VocabularyState }) {
  const { t } = useWords()
  return (
    <p className={state === 'known' ? 'visually-hidden' : 'hint'} role="status">
      {state === 'known' ? '' : t(state === 'reading' ? 'edit.reading' : 'edit.noWords')}
    </p>
  )
}

/** What is said about the definition as a whole. */
function General({ findings }: { readonly findings: Edit['findings'] }) {
  const { t } = useWords()
  return (
    <div role="alert">
      {findings.map((one) => (
        <p key={one.key} className="notice" data-tone={one.kind === 'error' ? 'bad' : 'warn'}>
          {t(one.key, one.params)}
        </p>
      ))}
    </div>
  )
}

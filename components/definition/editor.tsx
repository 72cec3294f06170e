// The editor: the form, what it says in plain words, what differs, what that means for real contacts, and publishing.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { checkDefinition } from '@/lib/domain/definition/checks'
import type { Sharing } from '@/lib/domain/definition/portal-file'
import { toldChanges } from '@/lib/domain/definition/told-changes'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import type { DefinitionView, VocabularyReply } from '@/lib/messaging/protocol-definition'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { useAfterPaint } from '../ui/use-after-paint'
import { ChangeList } from './change-list'
import { DefinitionSummary } from './definition-summary'
import { DiscardButton } from './discard-button'
import { EditorBar } from './editor-bar'
import { type Edit, EditProvider, findingsOf, isInside } from './form/edit'
import { Form } from './form/form'
import { namesOf } from './names'
import { PreviewPart } from './preview'
import { Publish } from './publish'
import { type Tried, TrySentence } from './try-sentence'
import type { DraftState } from './use-draft'
import { usePreview } from './use-preview'
import { useVocabulary } from './use-vocabulary'

interface Props {
  readonly send: Send
  readonly view: DefinitionView
  readonly connection: ConnectionView | null
  readonly kept: DraftState
  /** Rises whenever the editor is asked for from elsewhere. */
  readonly asked: number
  readonly tried: Tried
  readonly onTry: (tried: Tried) => void
  readonly onPublished: (view: DefinitionView, sharing: Sharing) => void
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Typing is never held up: everything that depends on the draft is computed after it is drawn. */
export function Editor(props: Props) {
  const { send, view, connection, kept, asked, onPublished } = props
  const { t } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  const previewTitle = useRef<HTMLHeadingElement>(null)
  const connected = connection?.state === 'connected'
  const words = useVocabulary(send, connected)
  const vocabulary = words?.vocabulary ?? null
  const [unread, setUnreadFields] = useState<ReadonlySet<string>>(new Set())
  const preview = usePreview(send)
  const inForce = view.inForce.definition
  const draft = kept.draft ?? inForce
  const seen = useAfterPaint(draft)
  const findings = useMemo(() => checkDefinition(seen), [seen])
  const changes = useMemo(() => toldChanges(inForce, seen), [inForce, seen])
  const owners = connection?.owners ?? NOBODY
  const names = useMemo(
    () => namesOf(owners, vocabulary, [seen, inForce]),
    [owners, vocabulary, seen, inForce],
  )
  // Whoever asks is led here, also where the editor is open already.
  useLayoutEffect(() => title.current?.focus(), [asked])

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
  const edit: Edit = { draft, change: kept.change, findings, setUnread, vocabulary, owners }
  const errors = findings.filter(({ kind }) => kind === 'error').length
  return (
    <EditProvider value={edit}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what was typed is kept at once when any field is left. */}
      <div className="editor stack" onBlur={kept.flush}>
        <div>
          <h3 ref={title} tabIndex={-1}>
            {t('edit.title')}
          </h3>
          <p className="hint">{t('edit.intro')}</p>
        </div>
        {kept.failed ? (
          <p role="alert" className="notice" data-tone="bad">
            {t('edit.notKept')}
          </p>
        ) : null}
        <VocabularyLine words={words} />
        <General findings={[...findingsOf(findings, ''), ...findingsOf(findings, 'required')]} />
        <div className="editor-columns">
          <div className="stack">
            <Form changed={changed} />
            <div>
              <h3>{t('edit.changes', { version: inForce.version })}</h3>
              <ChangeList changes={changes} names={names} />
            </div>
            <details>
              <summary>{t('edit.summary')}</summary>
              <DefinitionSummary definition={seen} names={names} />
            </details>
            <div className="row">
              <Button onClick={props.onClose}>{t('edit.close')}</Button>
              <DiscardButton version={inForce.version} onDiscard={props.onDiscard} />
            </div>
          </div>
          <div className="stack editor-beside">
            <PreviewPart
              title={previewTitle}
              send={send}
              connection={connection}
              preview={preview}
              inForce={inForce}
              draft={seen}
            />
            <TrySentence definition={seen} tried={props.tried} onTry={props.onTry} />
          </div>
        </div>
        <EditorBar
          changes={changes.length}
          errors={errors + unread.size}
          leads={preview.leads}
          inForce={inForce}
          draft={seen}
          onPreview={() => {
            if (connected) preview.fill()
            previewTitle.current?.focus()
          }}
        >
          <Publish
            send={send}
            view={view}
            draft={draft}
            errors={errors}
            unread={unread.size}
            changes={changes.length}
            connected={connected}
            onPublished={onPublished}
          />
        </EditorBar>
      </div>
    </EditProvider>
  )
}

const NOBODY: ConnectionView['owners'] = []

/** Whether the portal's own words are known: fields are there at once, the choices follow. */
function VocabularyLine({ words }: { readonly words: VocabularyReply | null }) {
  const { t } = useWords()
  const isKnown = words !== null && words.vocabulary !== null
  return (
    <p className={isKnown ? 'visually-hidden' : 'hint'} role="status">
      {isKnown ? '' : t(words === null ? 'edit.reading' : 'edit.noWords')}
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

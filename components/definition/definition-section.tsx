// The section "Definition": what a lead is judged by, in words, with its versions and, on request, the editor.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { FILE_PROPERTY, type Sharing } from '@/lib/domain/definition/portal-file'
import type { Settings, SettingsView } from '@/lib/domain/settings'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import type { DefinitionView, ImportReply } from '@/lib/messaging/protocol-definition'
import { useWords } from '../ui/language'
import { ReadingNotice } from '../ui/reading-notice'
import { SECTION_IDS } from '../ui/section-ids'
import { TakenUpNotice } from '../ui/taken-up-notice'
import { Editor } from './editor'
import { namesOf } from './names'
import { Reading } from './reading'
import { NOTHING_TRIED } from './try-sentence'
import type { Editing } from './use-editing'
import './definition.css'
import './try.css'

interface Props {
  readonly send: Send
  /** Saves a text as a file. */
  readonly download: (name: string, text: string) => void
  readonly editing: Editing
  readonly connection: ConnectionView | null
  readonly settings: SettingsView | null
  readonly onSettings: (change: Partial<Settings>) => void
}

/** Reading first, editing on request. One line below the title tells what happened last. */
export function DefinitionSection(props: Props) {
  const { send, editing, connection, settings, onSettings } = props
  const { view, setView, kept, isOpen, setOpen } = editing
  const { t, sentences } = useWords()
  const [returned, setReturned] = useState(false)
  const [tried, setTried] = useState(NOTHING_TRIED)
  const [news, setNews] = useState('')
  const newsLine = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone: the focus goes to where the outcome is told.
  useLayoutEffect(() => {
    if (news !== '') newsLine.current?.focus()
  }, [news])
  useLayoutEffect(() => {
    if (editing.asked > 0) setNews('')
  }, [editing.asked])
  const names = useMemo(() => namesOf(connection?.owners ?? [], null), [connection])

  function stop(said: string): void {
    setOpen(false)
    setNews(said)
    setReturned(said === '')
  }

  function edit(definition: Definition | null): void {
    if (definition !== null) kept.replace(definition)
    setNews('')
    setOpen(true)
  }

  function imported({ adopted, view: next }: Extract<ImportReply, { ok: true }>) {
    setView(next)
    kept.take(next.draft)
    if (adopted) return stop(t('import.adopted', { version: next.inForce.definition.version }))
    setOpen(true)
    setNews(t('import.draft'))
  }

  function published(next: DefinitionView, sharing: Sharing): void {
    setView(next)
    kept.take(null)
    const { definition, fingerprint } = next.inForce
    const done = t('publish.done', { version: definition.version, fingerprint })
    stop(sentences([done, t(`publish.sharing.${sharing}`, { property: FILE_PROPERTY })]))
  }

  function discard(): void {
    kept.replace(null)
    stop(t('edit.discarded', { version: view.inForce.definition.version }))
  }

  return (
    <section className="card definition" aria-labelledby={SECTION_IDS.definition}>
      <h2 id={SECTION_IDS.definition}>{t('definition.title')}</h2>
      <p
        ref={newsLine}
        tabIndex={-1}
        role="status"
        className={news === '' ? 'visually-hidden' : 'notice user-text'}
        data-tone="good"
      >
        {news}
      </p>
      <TakenUpNotice takenUp={view.takenUp} send={send} />
      <ReadingNotice definition={view.inForce.definition} settings={settings} onChange={onSettings} />
      {isOpen && !view.managed ? (
        <Editor
          key={kept.revision}
          asked={editing.asked}
          send={send}
          view={view}
          connection={connection}
          kept={kept}
          tried={tried}
          onTry={setTried}
          onPublished={published}
          onDiscard={discard}
          onClose={() => {
            kept.flush()
            stop('')
          }}
        />
      ) : (
        <Reading
          send={send}
          download={props.download}
          view={view}
          names={names}
          connected={connection?.state === 'connected'}
          draft={kept.draft}
          returned={returned}
          tried={tried}
          onTry={setTried}
          onView={setView}
          onEdit={edit}
          onImported={imported}
        />
      )}
    </section>
  )
}

// The live preview: chosen contacts, judged by the version in force and by the draft.
import type { RefObject } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import { refKey } from '@/lib/domain/record-ref'
import type { ConnectionView, Send } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { PreviewAdd } from './preview-add'
import { PreviewRow } from './preview-row'
import type { Preview } from './use-preview'

interface Props {
  /** Its heading, for who is led here. */
  readonly title: RefObject<HTMLHeadingElement | null>
  readonly send: Send
  readonly connection: ConnectionView | null
  readonly preview: Preview
  readonly inForce: Definition
  readonly draft: Definition
}

/** Only reads contacts. */
export function PreviewPart({ title, send, connection, preview, inForce, draft }: Props) {
  const { t } = useWords()
  const { leads, add, remove, unfilled } = preview
  const portalId = connection?.state === 'connected' ? connection.portalId : null
  return (
    <div className="stack">
      <div>
        <h3 ref={title} tabIndex={-1}>
          {t('preview.title')}
        </h3>
        <p className="hint">{t('preview.intro')}</p>
      </div>
      <p role="status" className={unfilled === null ? 'visually-hidden' : 'soft'}>
        {unfilled === null ? '' : t(unfilled)}
      </p>
      {leads.length === 0 ? null : (
        <ul className="preview" aria-label={t('preview.list')}>
          {leads.map((lead) => (
            <PreviewRow
              key={refKey(lead.ref)}
              lead={lead}
              inForce={inForce}
              draft={draft}
              onRemove={remove}
            />
          ))}
        </ul>
      )}
      {portalId === null ? (
        <p className="soft">{t('preview.notConnected')}</p>
      ) : (
        <PreviewAdd send={send} portalId={portalId} chosen={leads.map(({ ref }) => ref)} onAdd={add} />
      )}
    </div>
  )
}

// Chooses contacts for the preview: by address or id, or from the leads that sales has.
import { useId, useState } from 'react'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import type { QueueReply, Send } from '@/lib/messaging/protocol'
import { problemText } from '../panel/problem-text'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { AddLine } from './add-line'
import { pastedRecord } from './pasted-record'

interface Props {
  readonly send: Send
  readonly portalId: string
  readonly chosen: readonly RecordRef[]
  readonly onAdd: (ref: RecordRef) => void
}

/** Both ways add to the same list. */
export function PreviewAdd({ send, portalId, chosen, onAdd }: Props) {
  return (
    <>
      <Paste portalId={portalId} onAdd={onAdd} />
      <Recent send={send} chosen={chosen} onAdd={onAdd} />
    </>
  )
}

function Paste({ portalId, onAdd }: Pick<Props, 'portalId' | 'onAdd'>) {
  const { t } = useWords()

  function add(text: string): string | null {
    const ref = pastedRecord(text, portalId)
    if (ref === null) return t('preview.paste.wrong', { portal: portalId })
    onAdd(ref)
    return null
  }

  return (
    <AddLine
      label={t('preview.paste')}
      button={t('preview.add')}
      hint={t('preview.paste.hint', { portal: portalId })}
      onAdd={add}
    />
  )
}

const MOST_OFFERED = 20

function Recent({ send, chosen, onAdd }: Pick<Props, 'send' | 'chosen' | 'onAdd'>) {
  const { t } = useWords()
  const titleId = useId()
  const [reply, setReply] = useState<QueueReply | 'busy' | 'failed' | null>(null)

  function read(): void {
    setReply('busy')
    send('queue.read', { team: true }).then(setReply, () => setReply('failed'))
  }

  if (reply === null || reply === 'busy') {
    return (
      <div>
        <Button aria-disabled={reply === 'busy'} onClick={read}>
          {t(reply === 'busy' ? 'preview.choosing' : 'preview.choose')}
        </Button>
      </div>
    )
  }
  if (reply === 'failed') return <p role="alert">{t('options.failed')}</p>
  if (reply.problem !== null) {
    const { body } = problemText(reply.problem, { portalId: '', contactId: '' }, t)
    return (
      <p role="alert" className="notice user-text" data-tone="warn">
        {body}
      </p>
    )
  }
  const taken = new Set(chosen.map(refKey))
  const offered = reply.entries.filter(({ ref }) => !taken.has(refKey(ref))).slice(0, MOST_OFFERED)
  return (
    <div>
      <p className="label" id={titleId}>
        {t('preview.choose.title')}
      </p>
      {offered.length === 0 ? <p className="soft">{t('preview.choose.none')}</p> : null}
      <ul className="offered" aria-labelledby={titleId}>
        {offered.map((entry) => (
          <Offered key={refKey(entry.ref)} entry={entry} onAdd={onAdd} />
        ))}
      </ul>
    </div>
  )
}

function Offered({ entry, onAdd }: { readonly entry: QueueEntry; readonly onAdd: Props['onAdd'] }) {
  const { t } = useWords()
  const name = entry.name ?? t('preview.contact', { id: entry.ref.contactId })
  return (
    <li>
      <span>
        <UserText text={name} max={60} />
        {entry.companyName === null ? null : (
          <span className="soft">
            {' · '}
            <UserText text={entry.companyName} max={60} />
          </span>
        )}
      </span>
      <Button kind="quiet" aria-label={t('preview.add.of', { name })} onClick={() => onAdd(entry.ref)}>
        {t('preview.add')}
      </Button>
    </li>
  )
}

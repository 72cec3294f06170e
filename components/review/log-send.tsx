// Writes the month's decisions into the portal on request, as a note on a contact or a task for somebody.
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import type { LogSendReply } from '@/lib/messaging/protocol-review'
import { problemText } from '../panel/problem-text'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { Select } from '../ui/select'
import { logText } from './log-text'

/** A contact's id, alone or at the end of its record's address. */
function contactIdOf(text: string): string | null {
  return /(?:^|\/)(\d{1,20})\/?(?:[?#].*)?$/.exec(text.trim())?.[1] ?? null
}

/** Nothing is sent before the button is pressed; what would be written is shown first. */
export function LogSend({ store }: { readonly store: ReviewStore }) {
  const words = useWords()
  const { t } = words
  const id = useId()
  const { month, log, connection } = useStore(store.state)
  const owners = connection?.owners ?? []
  const [as, setAs] = useState<'note' | 'task'>('task')
  const [owner, setOwner] = useState('')
  const [contact, setContact] = useState('')
  const [busy, setBusy] = useState(false)
  const [reply, setReply] = useState<LogSendReply | 'lost' | null>(null)
  const to = as === 'task' ? owner || null : contactIdOf(contact)
  const text = logText(month, log, words)

  function sendIt() {
    if (to === null || busy) return
    setBusy(true)
    setReply(null)
    store.log.flush()
    store.gateway
      .send('review.log.send', { month, as, to, text })
      .then(setReply, () => setReply('lost'))
      .finally(() => setBusy(false))
  }

  return (
    <details className="no-print">
      <summary>{t('review.send.title')}</summary>
      <div className="stack">
        <fieldset className="radios">
          <legend>{t('review.send.as')}</legend>
          {(['task', 'note'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={as === one} onChange={() => setAs(one)} />
              {t(`review.send.${one}`)}
            </label>
          ))}
        </fieldset>
        {as === 'task' ? (
          <div className="field">
            <label htmlFor={`${id}-to`}>{t('review.send.owner')}</label>
            <Select
              id={`${id}-to`}
              value={owner}
              choices={[
                { value: '', label: t('review.send.choose') },
                ...owners.map(({ id: value, name: label }) => ({ value, label })),
              ]}
              onChange={setOwner}
            />
          </div>
        ) : (
          <div className="field">
            <label htmlFor={`${id}-to`}>{t('review.send.contact')}</label>
            <input
              id={`${id}-to`}
              className="input"
              value={contact}
              autoComplete="off"
              onChange={(event) => setContact(event.currentTarget.value)}
            />
          </div>
        )}
        <pre className="preview">{text}</pre>
        <div className="row">
          <Button disabled={to === null || busy} onClick={sendIt}>
            {t(as === 'task' ? 'review.send.task.do' : 'review.send.note.do')}
          </Button>
          <Outcome reply={reply} />
        </div>
      </div>
    </details>
  )
}

function Outcome({ reply }: { readonly reply: LogSendReply | 'lost' | null }) {
  const { t } = useWords()
  if (reply === null) return null
  if (reply === 'lost') return <span role="alert">{t('review.send.lost')}</span>
  if (reply.ok) return <span role="status">{t('review.send.done')}</span>
  if (reply.problem === null)
    return <span role="alert">{t(reply.cut ? 'review.send.cut' : 'review.send.failed')}</span>
  const { title, body, after } = problemText(reply.problem, { portalId: '', contactId: '' }, t)
  return <span role="alert">{[title, body, after].filter(Boolean).join(' ')}</span>
}

// Handing off: one click when the lead is ready, with a written reason when it is not, and what changed since a rejection.
import { useState } from 'react'
import { reasonKey } from '@/lib/domain/coded-values'
import { choiceOf } from '@/lib/domain/decision/decision'
import { evidenceSince } from '@/lib/domain/decision/facts'
import { displayText } from '@/lib/domain/display-text'
import { jstDate, jstDay } from '@/lib/i18n/jst'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { choose, type Desk, type Press } from './desk'
import { NoteField } from './note-field'

/** The button, and the field for the override's reason where one is needed. */
export function HandOff({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const { t, language } = words
  const { allowed, blocked, checking, state, handoff } = desk
  const [asked, setAsked] = useState(false)
  const { override } = allowed
  const open = override !== null && !checking && blocked === null && (asked || state.draft !== '')
  const lacking = override !== null && (!open || state.draft.trim() === '')
  const question =
    override === 'recycling'
      ? t('decide.override.recycling', { day: jstDay(handoff.recycleUntil ?? '', language) })
      : t('decide.override')
  const send = (press: Press) => choose(desk, choiceOf('hand_off'), words, press)
  return (
    <>
      <SinceRejection desk={desk} />
      {open ? <NoteField desk={desk} label={question} onSend={send} /> : null}
      <div className="decision-row">
        {allowed.decided && lacking && !open ? null : (
          <button
            type="button"
            className="button"
            {...(allowed.decided ? {} : { 'data-kind': 'primary' })}
            disabled={blocked !== null || checking || state.sending || lacking}
            onClick={send}
          >
            {t('decide.hand_off')}
          </button>
        )}
        {override !== null && !open && blocked === null && !checking ? (
          <button type="button" className="button" data-kind="quiet" onClick={() => setAsked(true)}>
            {t('decide.override.open')}
          </button>
        ) : null}
        {open ? <span className="hint">{t('decide.override.hint')}</span> : null}
      </div>
      {checking && blocked === null ? <p className="hint">{t('decide.checking')}</p> : null}
    </>
  )
}

/** What was rejected just now is told by the outcome above. */
const JUST_NOW_MS = 12 * 60 * 60_000

/** A lead that comes back: why it was rejected, and what is new. */
function SinceRejection({ desk }: { readonly desk: Desk }) {
  const { t, language } = useWords()
  const { rejectionReason, rejectedAt, earlierRejections } = desk.handoff
  const earlier =
    rejectionReason !== null && rejectedAt !== null
      ? { reason: rejectionReason, at: rejectedAt }
      : earlierRejections[0]
  if (earlier === undefined || desk.now - earlier.at < JUST_NOW_MS) return null
  const key = reasonKey(earlier.reason)
  const since = evidenceSince(desk.assessment, earlier.at)
  return (
    <div className="since">
      <p>
        {t('return.earlier', {
          reason: key === null ? displayText(earlier.reason, 80) : t(key),
          date: jstDate(earlier.at, language),
        })}
      </p>
      <p className="soft">
        {since.length === 0 ? t('return.nothing') : t('return.new', { n: since.length })}
      </p>
      {since.length === 0 ? null : (
        <ul className="against">
          {since.map(({ quote, at }) => (
            <li key={`${quote} ${at}`}>
              <UserText text={quote} max={80} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

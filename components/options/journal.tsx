// The journal: which decisions left this browser, when, and with what result.
import { useEffect, useId, useState } from 'react'
import { decisionText, whyItWaits } from '@/components/decision/outcome-text'
import { displayText } from '@/lib/domain/display-text'
import { jstDateTime, jstTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { DecisionView, JournalReply } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import type { OptionsGateway } from './options-gateway'

const NOTHING: JournalReply = { rows: [], unreadable: [], waiting: 0, sent: 0 }

/** A table, newest first; it changes while it is looked at. */
export function Journal({ send, on }: Pick<OptionsGateway, 'send' | 'on'>) {
  const words = useWords()
  const { t, language } = words
  const titleId = useId()
  const [journal, setJournal] = useState<JournalReply>(NOTHING)
  const { rows, unreadable, waiting, sent } = journal
  useEffect(() => {
    const read = () => void send('journal.read').then(setJournal, () => undefined)
    read()
    return on('decision.changed', read)
  }, [send, on])
  return (
    <section className="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('journal.title')}</h2>
      {waiting === 0 ? null : <p role="status">{t('journal.progress', { waiting, sent })}</p>}
      {unreadable.map(({ id, clickedAt }) => (
        <p key={id} className="notice" data-tone="warn">
          {t('journal.unreadable', { when: clickedAt === null ? '–' : jstDateTime(clickedAt, language) })}
        </p>
      ))}
      {rows.length === 0 ? (
        unreadable.length > 0 ? null : (
          <p className="soft">{t('journal.none')}</p>
        )
      ) : (
        <div className="table-wrap">
          <table className="properties" aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{t('journal.when')}</th>
                <th scope="col">{t('journal.lead')}</th>
                <th scope="col">{t('journal.decision')}</th>
                <th scope="col">{t('journal.result')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{jstDateTime(row.clickedAt, language)}</td>
                  <td>
                    <UserText text={row.contactName ?? row.ref.contactId} max={60} />
                  </td>
                  <td>{decisionText(row, words)}</td>
                  <td>{resultText(row, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="hint">{t('journal.hint')}</p>
    </section>
  )
}

function resultText(row: DecisionView, words: Translator): string {
  const { t } = words
  if (row.waiting !== null) return t('journal.waiting', { why: whyItWaits(row, words) })
  const time = row.writtenAt === null ? '' : jstTime(row.writtenAt)
  const said =
    row.refusal !== null && 'words' in row.refusal ? ` (${displayText(row.refusal.words, 120)})` : ''
  return t(`journal.${row.stage}`, { time }) + said
}

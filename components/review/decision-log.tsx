// The decision log: what the meeting decided, kept as it is typed, one block for each decision.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { ReviewStore } from '../stores/review-store'
import { Button } from '../ui/button'
import { Icon } from '../ui/icons'
import { useWords } from '../ui/language'
import { LogEntryFields } from './log-entry'
import { LogSend } from './log-send'
import { Section } from './section'

/** Issue, decision, owner, and the figure by which it is judged next month. */
export function DecisionLog({ store }: { readonly store: ReviewStore }) {
  const { t } = useWords()
  const log = useStore(store.state, (state) => state.log)
  const logState = useStore(store.state, (state) => state.logState)
  const [removed, setRemoved] = useState<{ entry: LogEntry; at: number } | null>(null)
  return (
    <Section id="log" title={t('review.log.title')} intro={t('review.log.intro')}>
      {log.length === 0 ? <p className="soft">{t('review.log.empty')}</p> : null}
      <ol className="log">
        {log.map((entry, index) => (
          <LogEntryFields
            key={entry.id}
            store={store}
            entry={entry}
            number={index + 1}
            onRemove={() => {
              setRemoved({ entry, at: index })
              store.log.remove(entry.id)
            }}
          />
        ))}
      </ol>
      <div className="row no-print">
        <Button
          onClick={() => {
            setRemoved(null)
            store.log.add()
          }}
        >
          <Icon name="plus" /> {t('review.log.add')}
        </Button>
        {removed === null ? null : (
          <Button
            kind="quiet"
            onClick={() => {
              store.log.restore(removed.entry, removed.at)
              setRemoved(null)
            }}
          >
            {t('review.log.restore')}
          </Button>
        )}
        <span className="soft" role="status">
          {log.length === 0 && logState === 'kept' && removed === null ? '' : t(`review.log.${logState}`)}
        </span>
      </div>
      {log.length === 0 ? null : <LogSend store={store} />}
    </Section>
  )
}

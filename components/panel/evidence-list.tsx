// What an outcome rests on: quotes with source and date. What does not count is shown, muted and named so.
import { type ReactNode, useId, useState } from 'react'
import type { Evidence } from '@/lib/domain/assessment'
import { displayText } from '@/lib/domain/display-text'
import { jstDate } from '@/lib/i18n/jst'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { quoteText } from './coded-quote'
import { criterionTitle } from './names'
import type { ShownAt } from './quotes-once'

const SHOWN_FIRST = 2

/** A quote this short stands on one line with its source. */
const SHORT = 28

interface Props {
  readonly evidence: readonly Evidence[]
  readonly label: string
  /** Where a quote stands that is shown elsewhere. */
  readonly shownAt: (evidence: Evidence) => ShownAt
  /** What stands under a quote: how a person answers it. */
  readonly under?: (item: Evidence) => ReactNode
}

/** Two quotes and every question, the rest on demand; what counts comes first. */
export function EvidenceList({ evidence, label, shownAt, under }: Props) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const id = useId()
  const sorted = [...evidence].sort((a, b) => Number(b.counts) - Number(a.counts))
  const first = sorted.filter(({ asks }, index) => index < SHOWN_FIRST || asks === true)
  const shown = all ? sorted : first
  return (
    <>
      <ul aria-label={label} id={id} className="evidence">
        {shown.map((item, index) => (
          <EvidenceItem key={index} item={item} shownAt={shownAt(item)}>
            {under?.(item)}
          </EvidenceItem>
        ))}
      </ul>
      {evidence.length > first.length ? (
        <button
          type="button"
          className="button"
          data-kind="quiet"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? t('evidence.fewer') : t('evidence.all', { n: evidence.length })}{' '}
          <span className="visually-hidden">{label}</span>
        </button>
      ) : null}
    </>
  )
}

interface ItemProps {
  readonly item: Evidence
  readonly shownAt: ShownAt
  readonly children: ReactNode
}

function EvidenceItem({ item, shownAt, children }: ItemProps) {
  const words = useWords()
  const { t, say, language } = words
  const quote = shownAt === undefined ? quoteText(item, words) : ''
  const about = [
    say(item.label),
    item.field === undefined ? t(`source.${item.source}`) : displayText(item.field, 60),
  ]
  const isOut = !item.counts && item.asks !== true
  if (item.at !== null) about.push(jstDate(item.at, language))
  if (shownAt === 'above') about.push(t('evidence.above'))
  else if (shownAt !== undefined)
    about.push(t('evidence.under', { criterion: criterionTitle(shownAt.criterion, words) }))
  return (
    <li
      className="quote"
      data-muted={isOut || undefined}
      data-short={(quote !== '' && quote.length <= SHORT) || undefined}
    >
      {quote === '' ? null : (
        <q>
          <UserText text={quote} max={240} />
        </q>
      )}
      <p className="quote-about">
        {about.join(' · ')}
        {item.stale ? <NotCounted text={t('evidence.stale')} /> : null}
        {isOut && !item.stale ? <NotCounted text={t('evidence.notCounted')} /> : null}
      </p>
      {children}
    </li>
  )
}

function NotCounted({ text }: { readonly text: string }) {
  return (
    <>
      {' '}
      <span className="tag" data-quiet>
        {text}
      </span>
    </>
  )
}

// What an outcome rests on: quotes with source and date. What does not count is shown, muted and named so.
import { useId, useState } from 'react'
import type { Evidence } from '@/lib/domain/assessment'
import { jstDate } from '@/lib/i18n/jst'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'

const SHOWN_FIRST = 2

/** A quote this short stands on one line with its source. */
const SHORT = 28

interface Props {
  readonly evidence: readonly Evidence[]
  readonly label: string
}

/** Two quotes, the rest on demand; what counts comes first. */
export function EvidenceList({ evidence, label }: Props) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const id = useId()
  const sorted = [...evidence].sort((a, b) => Number(b.counts) - Number(a.counts))
  const shown = all ? sorted : sorted.slice(0, SHOWN_FIRST)
  return (
    <>
      <ul aria-label={label} id={id} className="evidence">
        {shown.map((item, index) => (
          <EvidenceItem key={index} item={item} />
        ))}
      </ul>
      {evidence.length > SHOWN_FIRST ? (
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

function EvidenceItem({ item }: { readonly item: Evidence }) {
  const { t, say, language } = useWords()
  const about = [say(item.label), t(`source.${item.source}`)]
  if (item.at !== null) about.push(jstDate(item.at, language))
  return (
    <li
      className="quote"
      data-muted={!item.counts || undefined}
      data-short={item.quote.length <= SHORT || undefined}
    >
      {item.quote === '' ? null : (
        <q>
          <UserText text={item.quote} max={240} />
        </q>
      )}
      <p className="quote-about">
        {about.join(' · ')}
        {item.stale ? <NotCounted text={t('evidence.stale')} /> : null}
        {!item.counts && !item.stale ? <NotCounted text={t('evidence.notCounted')} /> : null}
      </p>
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

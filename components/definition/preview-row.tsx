// One contact of the preview: how it is judged now and by the draft, and what differs.
import { memo, useMemo } from 'react'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { contactName } from '@/lib/domain/person-name'
import type { RecordRef } from '@/lib/domain/record-ref'
import { jstDateTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { criterionTitle } from '../panel/names'
import { problemText } from '../panel/problem-text'
import { Button } from '../ui/button'
import { useWords } from '../ui/language'
import { UserText } from '../ui/user-text'
import { type Comparison, changeOf, compare } from './preview-compare'
import type { PreviewLead } from './use-preview'

interface Props {
  readonly lead: PreviewLead
  readonly inForce: Definition
  readonly draft: Definition
  readonly onRemove: (ref: RecordRef) => void
}

/** Drawn again only when the lead or a definition has changed. */
export const PreviewRow = memo(function PreviewRow({ lead, inForce, draft, onRemove }: Props) {
  const { t } = useWords()
  const { ref, reply, busy } = lead
  const snapshot = reply?.snapshot ?? null
  const name =
    (snapshot === null ? null : contactName(snapshot.contact)) ?? t('preview.contact', { id: ref.contactId })
  return (
    <li className="preview-row" aria-busy={busy}>
      <div className="preview-head">
        <strong>
          <UserText text={name} max={80} />
        </strong>
        <Button kind="quiet" aria-label={t('preview.remove.of', { name })} onClick={() => onRemove(ref)}>
          {t('preview.remove')}
        </Button>
      </div>
      {busy ? <p className="soft">{t('preview.reading')}</p> : null}
      {busy || snapshot !== null ? null : <Unread lead={lead} />}
      {snapshot === null ? null : <Outcome snapshot={snapshot} inForce={inForce} draft={draft} />}
      {snapshot !== null && reply?.problem != null ? <p className="hint">{t('preview.partial')}</p> : null}
    </li>
  )
})

function Unread({ lead: { ref, reply } }: { readonly lead: PreviewLead }) {
  const { t } = useWords()
  const why = reply?.problem == null ? t('preview.failed') : problemText(reply.problem, ref, t).body
  return (
    <p className="notice user-text" data-tone="warn">
      {why}
    </p>
  )
}

interface OutcomeProps {
  readonly snapshot: LeadSnapshot
  readonly inForce: Definition
  readonly draft: Definition
}

function Outcome({ snapshot, inForce, draft }: OutcomeProps) {
  const words = useWords()
  const { t } = words
  const compared = useMemo(() => compare(snapshot, inForce, draft), [snapshot, inForce, draft])
  const change = changeOf(compared)
  const before = t(`verdict.${compared.verdict.before}`)
  if (change === 'none') return <p className="soft">{t('preview.same', { verdict: before })}</p>
  return (
    <>
      <p>
        <span className="tag" data-tone={change === 'verdict' ? 'warn' : 'calm'}>
          {t(change === 'verdict' ? 'preview.changes' : 'preview.inside')}
        </span>{' '}
        {change === 'verdict' ? (
          <strong>{t('preview.verdict', { before, after: t(`verdict.${compared.verdict.after}`) })}</strong>
        ) : (
          t('preview.same', { verdict: before })
        )}
      </p>
      <ul className="dots">
        {linesOf(compared, words).map((line) => (
          <li key={line} className="user-text">
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}

function linesOf({ criteria, due, scoreOnly }: Comparison, words: Translator): string[] {
  const { t, say, sentences, language } = words
  const outcome = ({ outcome, required }: Comparison['criteria'][number]['before']) => {
    const text = t(`outcome.${outcome}`)
    return required ? text : t('preview.optional', { outcome: text })
  }
  const time = (at: Instant | null) => (at === null ? t('preview.due.none') : jstDateTime(at, language))
  return [
    ...criteria.map(({ id, before, after }) => {
      const title = criterionTitle(id, words)
      const line = t('preview.criterion', {
        criterion: title,
        before: outcome(before),
        after: outcome(after),
      })
      return sentences([line, say(after.reason)])
    }),
    ...(due === null ? [] : [t('preview.due', { before: time(due.before), after: time(due.after) })]),
    ...(scoreOnly === null ? [] : [t(scoreOnly.after ? 'preview.score.on' : 'preview.score.off')]),
  ]
}
